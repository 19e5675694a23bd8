package org.aftercare.surveys;

import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.JournalListener;
import org.aftercare.notifications.NoticeEvents;

/** A card whose mail the customer's mail server took is sent; until then it only waits in the outbox (1.18b). */
@ApplicationScoped
@Priority(50)
class CardsLeftByMail implements JournalListener {
    @Inject
    Sending sending;

    @Inject
    Clock clock;

    @Override
    public Uni<Void> heard(Entry entry) {
        boolean left = entry.payload() instanceof NoticeEvents.Sent sent
                && sent.notice().equals(CardNotices.RATE)
                && sent.channel().equals("email");
        return left ? sent(entry.subjects().get(0).id()) : Uni.createFrom().voidItem();
    }

    /** An answer may be quicker than the mail server's receipt: then it is sent already. */
    private Uni<Void> sent(UUID card) {
        return SurveyCard.locked(card)
                .chain(found -> found.status == CardStatus.to_send
                        ? sending.send(found, CardChannel.mail, null, clock.instant())
                        : Uni.createFrom().voidItem());
    }
}

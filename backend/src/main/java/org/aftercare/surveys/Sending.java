package org.aftercare.surveys;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Problem;
import org.aftercare.tickets.Ticket;

/** Cards on their way to customers, or excused from it (1.18b). In the caller's transaction. */
@ApplicationScoped
public class Sending {
    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Sent, and told to the journal where it was not sent before. */
    Uni<Void> send(SurveyCard card, CardChannel how, UUID by, Instant now) {
        boolean first = card.sentAt == null;
        card.send(how, by, now);
        return !first
                ? Uni.createFrom().voidItem()
                : callOf(card)
                        .chain(call -> journal.record(
                                CardEvents.SENT,
                                card.branchId,
                                new CardEvents.Sent(call.number, card.number, card.channel),
                                CardEvents.about(card)));
    }

    /** These were printed and posted. */
    Uni<Void> posted(List<UUID> cards) {
        Instant now = clock.instant();
        return InTurn.each(
                cards, id -> visible(id).chain(card -> send(card, CardChannel.paper, caller.personId(), now)));
    }

    /** A link of its own, to be given to the customer; it is shown this once. Earlier links of the card work no more. */
    Uni<CardLink> handLink(UUID id) {
        Instant now = clock.instant();
        AtomicReference<CardLink> made = new AtomicReference<>();
        return visible(id)
                .chain(card -> {
                    made.set(card.newLink(now));
                    return send(card, CardChannel.link, caller.personId(), now);
                })
                .chain(() -> Panache.getSession().chain(session -> session.flush()))
                .map(flushed -> made.get());
    }

    /** Not sent, for a reason; each by itself. */
    Uni<UUID> excuse(UUID id, String reason) {
        Instant now = clock.instant();
        return visible(id)
                .call(card -> {
                    card.excuse(reason, caller.personId(), now);
                    return callOf(card)
                            .chain(call -> journal.record(
                                    CardEvents.EXCUSED,
                                    card.branchId,
                                    new CardEvents.Excused(call.number, card.number, card.excuse),
                                    CardEvents.about(card)));
                })
                .map(card -> card.id);
    }

    /** The card, held; 404 where it is another branch's. */
    Uni<SurveyCard> visible(UUID id) {
        return SurveyCard.locked(id).invoke(card -> caller.mustSee(card.branchId));
    }

    static Uni<Ticket> callOf(SurveyCard card) {
        return Ticket.<Ticket>findById(card.ticketId).onItem().ifNull().failWith(Problem::notFound);
    }
}

package org.aftercare.surveys;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Person;
import org.aftercare.surveys.CardForms.Answer;
import org.aftercare.surveys.CardForms.EnterAnswer;
import org.aftercare.tickets.Ticket;

/** What a customer thinks of a job comes back, once (1.19). In the caller's transaction. */
@ApplicationScoped
class Answering {
    @Inject
    Sending sending;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws Problem 404 for a link that never was, 409 for one that was used or has had its time */
    Uni<Void> byLink(CardLink link, Answer form) {
        Instant now = clock.instant();
        return SurveyCard.lockedBy(link).chain(card -> {
            card.mustBeOpen();
            card.linkMustLive(now);
            return answer(card, form, AnswerWay.link, null, now);
        });
    }

    /** From a paper card or the phone. Nobody enters what is thought of themselves. */
    Uni<UUID> entered(UUID id, EnterAnswer form) {
        if (form.way() == AnswerWay.link) {
            throw Problem.invalid("way", "not-known");
        }
        return sending.visible(id)
                .call(card -> {
                    card.mustBeOpen();
                    if (caller.personId().equals(card.technicianId)) {
                        throw Problem.of(403, "own-rating");
                    }
                    return answer(card, form.answer(), form.way(), caller.personId(), clock.instant());
                })
                .map(card -> card.id);
    }

    private Uni<Void> answer(SurveyCard card, Answer form, AnswerWay way, UUID by, Instant now) {
        Ratings ratings = form.ratings();
        return gates.require(GuardedCards.ANSWER, Subject.of("ticket", card.ticketId), card.branchId, ratings)
                .chain(() -> Sending.callOf(card))
                .chain(call -> {
                    boolean sentNow = card.sentAt == null;
                    card.answer(ratings, form.remark(), form.sort(), way, by, now);
                    return (sentNow
                                    ? journal.record(
                                            CardEvents.SENT,
                                            card.branchId,
                                            new CardEvents.Sent(call.number, card.number, card.channel),
                                            CardEvents.about(card))
                                    : Uni.createFrom().voidItem())
                            .chain(() -> technician(card))
                            .chain(technician -> tell(card, call, technician));
                });
    }

    private Uni<Void> tell(SurveyCard card, Ticket call, Person technician) {
        return journal.record(
                CardEvents.ANSWERED,
                card.branchId,
                new CardEvents.Answered(
                        call.number,
                        card.number,
                        card.attitude,
                        card.skill,
                        card.arrival,
                        card.promises,
                        card.ratings().lowest(),
                        card.remark,
                        card.sort,
                        card.id,
                        technician == null ? null : technician.name),
                CardEvents.about(card));
    }

    private static Uni<Person> technician(SurveyCard card) {
        return card.technicianId == null ? Uni.createFrom().nullItem() : Person.findById(card.technicianId);
    }
}

package org.aftercare.complaints.opinions;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.complaints.opinions.OpinionForms.RecordOpinion;
import org.aftercare.customers.Customer;
import org.aftercare.customers.Customers;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;

/** Opinions entered, judged, answered and closed by people. In the caller's transaction. */
@ApplicationScoped
public class Opinions {
    @Inject
    RecordingOpinions recording;

    @Inject
    Customers customers;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** In the branch that is named, else the customer's: its people are to pass it on (9.4c), and read it there (9.5e). */
    Uni<UUID> record(RecordOpinion form) {
        if (form.branchId() != null) {
            caller.mustSee(form.branchId());
        }
        Uni<Customer> customer =
                form.customerId() == null ? Uni.createFrom().nullItem() : customers.visible(form.customerId());
        return customer.map(of -> caller.filesUnder(of == null ? null : of.branchId))
                .chain(home ->
                        recording.record(form, form.branchId() == null ? home : form.branchId(), caller.personId()));
    }

    Uni<UUID> judge(UUID id, boolean worth) {
        return visible(id)
                .invoke(opinion -> opinion.judge(worth, caller.personId(), clock.instant()))
                .chain(opinion -> tell(OpinionEvents.JUDGED, opinion, RecordingOpinions.recorded(opinion)));
    }

    /** What the customer was told; that meets what is owed to them. */
    Uni<UUID> answer(UUID id, String text) {
        return visible(id)
                .invoke(opinion -> opinion.answer(text, caller.personId(), clock.instant()))
                .chain(opinion -> tell(
                        OpinionEvents.ANSWERED,
                        opinion,
                        new OpinionEvents.Answered(opinion.number, opinion.channel, opinion.answer)));
    }

    /** Whatever articles in force ask for is asked for here: nothing can be done about it once it is closed (9.4c, 9.4d). */
    Uni<UUID> close(UUID id) {
        return visible(id)
                .invoke(Opinion::mustBeOpen)
                .call(opinion -> OpinionMeasure.<OpinionMeasure>list("opinionId", id)
                        .chain(measures -> OpinionPassing.count("opinionId", id)
                                .chain(passings -> gates.require(
                                        GuardedOpinions.CLOSE,
                                        Subject.of("opinion", id),
                                        opinion.branchId,
                                        new GuardedOpinions.Closing(
                                                opinion.nothingToReport,
                                                passings > 0,
                                                !measures.isEmpty(),
                                                opinion.answer)))
                                .invoke(() -> opinion.close(
                                        measures.stream()
                                                .filter(one -> one.settledAt == null)
                                                .count(),
                                        caller.personId(),
                                        clock.instant()))))
                .chain(opinion ->
                        tell(OpinionEvents.CLOSED, opinion, new OpinionEvents.Said(opinion.number, opinion.answer)));
    }

    Uni<Boolean> isThere(UUID id) {
        return Opinion.<Opinion>findById(id).map(there -> {
            if (there != null) {
                mustSee(there);
            }
            return there != null;
        });
    }

    /** One of the caller's branches, or of no branch. */
    private Uni<Opinion> visible(UUID id) {
        return Opinion.locked(id).invoke(this::mustSee);
    }

    private void mustSee(Opinion opinion) {
        if (opinion.branchId != null) {
            caller.mustSee(opinion.branchId);
        }
    }

    private Uni<UUID> tell(String kind, Opinion opinion, Record facts) {
        return journal.record(kind, opinion.branchId, facts, RecordingOpinions.about(opinion))
                .replaceWith(opinion.id);
    }
}

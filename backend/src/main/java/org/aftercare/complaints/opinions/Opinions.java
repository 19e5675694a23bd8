package org.aftercare.complaints.opinions;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.opinions.OpinionForms.RecordOpinion;
import org.aftercare.customers.Customers;
import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;

/** Opinions entered, judged, answered and closed by people. In the caller's transaction. */
@ApplicationScoped
public class Opinions {
    @Inject
    RecordingOpinions recording;

    @Inject
    Customers customers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** In the branch that is named, or the caller's own. */
    Uni<UUID> record(RecordOpinion form) {
        UUID branch = form.branchId() == null ? caller.branchId() : form.branchId();
        caller.mustSee(branch);
        Uni<?> customer =
                form.customerId() == null ? Uni.createFrom().voidItem() : customers.visible(form.customerId());
        return customer.chain(() -> recording.record(form, branch, caller.personId()));
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

    Uni<UUID> close(UUID id) {
        return visible(id)
                .call(opinion -> OpinionMeasure.count("opinionId = ?1 and settledAt is null", id)
                        .invoke(open -> opinion.close(open, caller.personId(), clock.instant())))
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

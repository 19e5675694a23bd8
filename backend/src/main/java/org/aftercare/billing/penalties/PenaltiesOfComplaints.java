package org.aftercare.billing.penalties;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.kernel.InTurn;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.staff.Company;

/** What follows from a complaint by itself, without anybody proposing it. Once for each complaint, person and reason. */
@ApplicationScoped
public class PenaltiesOfComplaints {
    @Inject
    PenaltyAmounts amounts;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** The complaint a penalty is to follow from. @param facts what was complained of */
    public record Ground(UUID complaintId, String number, UUID personId, String facts) {}

    /** The head was complained of: fined at once, the text asks for no proof; nothing where no article sets an amount (6.17). */
    public Uni<Void> fineHead(Ground ground) {
        return amounts.of(PenaltyReason.head, PenaltyDecision.fine, null)
                .chain(amount -> amount == null
                        ? Uni.createFrom().voidItem()
                        : once(ground, PenaltyReason.head, PenaltyEvents.ENTERED, penalty -> {
                            penalty.amount = amount;
                            penalty.enter(null, clock.instant());
                        }));
    }

    /** Attitude caused the complaint, and it was found to be so: waits to be entered under a named rule (5.3.1b, 6.6). */
    public Uni<Void> proposeForAttitude(Ground ground, boolean proved, String finding, UUID foundBy) {
        return once(ground, PenaltyReason.attitude, PenaltyEvents.PROPOSED, penalty -> {
            penalty.proved = proved;
            penalty.finding = finding;
            penalty.foundAt = clock.instant();
            penalty.foundBy = foundBy;
        });
    }

    /** The complaint was a mistake: what followed from it by itself is set aside with it (6.17). */
    public Uni<Void> withdrawn(UUID complaintId, String why) {
        return Penalty.<Penalty>list(
                        "complaintId = ?1 and proposedBy is null and status <> ?2",
                        complaintId,
                        Penalty.Status.set_aside)
                .chain(all -> InTurn.each(all, penalty -> {
                    penalty.setAside(why, null, clock.instant());
                    return Fallen.on(penalty.personId, penalty.branchId)
                            .chain(on -> PenaltyEntries.record(journal, PenaltyEvents.SET_ASIDE, penalty, on, why));
                }));
    }

    private Uni<Void> once(Ground ground, PenaltyReason reason, String event, Consumer<Penalty> further) {
        return Penalty.count(
                        "complaintId = ?1 and personId = ?2 and reason = ?3",
                        ground.complaintId(),
                        ground.personId(),
                        reason)
                .chain(there -> there > 0
                        ? Uni.createFrom().voidItem()
                        : Fallen.on(ground.personId(), null)
                                .chain(on -> numbers.next("CF", on.branchId())
                                        .chain(number ->
                                                Company.only().map(company -> of(ground, reason, on, number, company)))
                                        .invoke(further)
                                        .chain(penalty -> penalty.persistAndFlush()
                                                .chain(() -> PenaltyEntries.record(
                                                        journal, event, penalty, on, ground.facts())))));
    }

    private Penalty of(Ground ground, PenaltyReason reason, Fallen on, String number, Company company) {
        Instant now = clock.instant();
        Penalty penalty = Penalty.byRule(number, reason, on, company.dayOf(now), ground.facts(), now);
        penalty.complaintId = ground.complaintId();
        penalty.complaintNumber = ground.number();
        return penalty;
    }
}

package org.aftercare.billing.penalties;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.billing.penalties.PenaltyForms.EstablishFacts;
import org.aftercare.billing.penalties.PenaltyForms.ProposePenalty;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.staff.Role;

/** Penalties proposed, looked into, entered and set aside by people. In the caller's transaction. */
@ApplicationScoped
public class Penalties {
    @Inject
    PenaltyAmounts amounts;

    @Inject
    ComplaintNumbers complaints;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    IfMatch ifMatch;

    @Inject
    Clock clock;

    /** The amount is the table's where the form leaves it open; another one is refused by the article that sets it. */
    Uni<UUID> propose(ProposePenalty form) {
        Penalty penalty = new Penalty();
        penalty.id = Ids.orNext(form.id());
        penalty.status = Penalty.Status.proposed;
        penalty.proposedAt = clock.instant();
        penalty.proposedBy = caller.personId();
        return fallenOn(form)
                .chain(on -> said(penalty, form, on)
                        .chain(() -> numbers.next("CF", penalty.branchId))
                        .invoke(number -> penalty.number = number)
                        .chain(() -> penalty.persistAndFlush())
                        .chain(() -> tell(PenaltyEvents.PROPOSED, penalty, on, penalty.facts)))
                .replaceWith(penalty.id);
    }

    Uni<UUID> change(UUID id, ProposePenalty form) {
        return visible(id)
                .invoke(penalty -> ifMatch.require(penalty.version))
                .chain(penalty -> fallenOn(form)
                        .chain(on -> said(penalty, form, on)
                                .chain(() -> tell(PenaltyEvents.PROPOSED, penalty, on, penalty.facts))))
                .replaceWith(id);
    }

    /** 400 for another branch's as for nobody. */
    private Uni<Fallen> fallenOn(ProposePenalty form) {
        return Fallen.on(form.personId(), form.branchId()).invoke(on -> {
            if (!caller.sees(on.branchId())) {
                throw Problem.invalid(form.personId() == null ? "branchId" : "personId", "not-known");
            }
        });
    }

    /** The facts, once somebody has looked into them (6.6a, 16.6a). */
    Uni<UUID> establish(UUID id, EstablishFacts form) {
        return visible(id)
                .invoke(penalty -> penalty.establish(form.proved(), form.finding(), caller.personId(), clock.instant()))
                .chain(penalty ->
                        on(penalty).chain(on -> tell(PenaltyEvents.ESTABLISHED, penalty, on, penalty.finding)))
                .replaceWith(id);
    }

    /** From then on it counts; articles may want the facts, the grounds and signatures first. */
    Uni<UUID> enter(UUID id) {
        return visible(id)
                .invoke(Penalty::mustBeOpen)
                .chain(penalty -> on(penalty)
                        .chain(on -> amounts.of(penalty.reason, penalty.decision, penalty.severity)
                                .chain(table -> gates.require(
                                        GuardedPenalties.ENTER,
                                        Subject.of("penalty", id),
                                        penalty.branchId,
                                        new GuardedPenalties.Entering(
                                                penalty.number,
                                                penalty.reason,
                                                penalty.decision,
                                                penalty.amount,
                                                penalty.points,
                                                Boolean.TRUE.equals(penalty.proved),
                                                penalty.complaintId != null,
                                                penalty.hasRule(),
                                                penalty.severity,
                                                table,
                                                penalty.amountReason,
                                                on.name(),
                                                penalty.finding)))
                                .invoke(() -> penalty.enter(caller.personId(), clock.instant()))
                                .chain(() -> tell(PenaltyEvents.ENTERED, penalty, on, penalty.facts))))
                .replaceWith(id);
    }

    Uni<UUID> setAside(UUID id, String why) {
        boolean management = caller.has(Role.general_manager.name()) || caller.has(Role.vice_general_manager.name());
        return visible(id)
                .call(penalty -> gates.require(
                        GuardedPenalties.SET_ASIDE,
                        Subject.of("penalty", id),
                        penalty.branchId,
                        new GuardedPenalties.SettingAside(penalty.reason, management, why.trim())))
                .invoke(penalty -> penalty.setAside(why, caller.personId(), clock.instant()))
                .chain(penalty ->
                        on(penalty).chain(on -> tell(PenaltyEvents.SET_ASIDE, penalty, on, penalty.setAsideWhy)))
                .replaceWith(id);
    }

    Uni<Boolean> isThere(UUID id) {
        return Penalty.<Penalty>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }

    private Uni<Void> said(Penalty penalty, ProposePenalty form, Fallen on) {
        penalty.personId = on.personId();
        penalty.branchId = on.branchId();
        return Fallen.byArticle(form.articleId())
                .chain(() -> amounts.of(form.reason(), form.decision(), form.severity()))
                .map(table -> form.amount() == null ? form.costing(table) : form)
                .call(whole -> gates.require(
                        GuardedPenalties.PROPOSE,
                        Subject.of("penalty", penalty.id),
                        penalty.branchId,
                        new GuardedPenalties.Proposing(
                                whole.reason(), whole.decision(), whole.amount(), whole.complaintId() != null)))
                .chain(whole ->
                        numberOf(penalty, form.complaintId()).invoke(complaint -> penalty.say(whole, complaint)))
                .replaceWithVoid();
    }

    /** 400 where there is no such complaint for the caller, unless it rests on it already; null where none is named. */
    private Uni<String> numberOf(Penalty penalty, UUID complaint) {
        if (complaint == null || complaint.equals(penalty.complaintId)) {
            return Uni.createFrom().item(complaint == null ? null : penalty.complaintNumber);
        }
        return complaints.of(complaint).onItem().ifNull().failWith(() -> Problem.invalid("complaintId", "not-known"));
    }

    private Uni<Penalty> visible(UUID id) {
        return Penalty.locked(id).invoke(penalty -> caller.mustSee(penalty.branchId));
    }

    private static Uni<Fallen> on(Penalty penalty) {
        return Fallen.on(penalty.personId, penalty.branchId);
    }

    private Uni<Void> tell(String kind, Penalty penalty, Fallen on, String note) {
        return PenaltyEntries.record(journal, kind, penalty, on, note);
    }
}

package org.aftercare.complaints;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Role;

/** The service department keeps in touch with the unit a complaint was passed to, presses it and helps it (1.21). */
@ApplicationScoped
class Units {
    @Inject
    Complaints complaints;

    @Inject
    ComplaintNotices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<?> passOn(UUID id, UUID branch) {
        return complaints
                .openForChange(id)
                .chain(complaint -> Branch.<Branch>findById(branch)
                        .onItem()
                        .ifNull()
                        .failWith(() -> Problem.invalid("branchId", "not-known"))
                        .chain(unit -> {
                            complaint.sending.passTo(unit.id, clock.instant());
                            complaint.branchId = complaint.branchId == null ? unit.id : complaint.branchId;
                            return record(ComplaintEvents.PASSED_ON, complaint, unit, ofUnit(complaint, unit))
                                    .chain(() -> tellUnit(complaint, "passed_on", complaint.content));
                        }));
    }

    /** Kept in the history with the unit's answer (1.21a). */
    Uni<?> chase(UUID id, String note) {
        return withUnit(id, (complaint, unit) -> {
            complaint.sending.chases++;
            return keep(complaint, Word.Sort.chase, note)
                    .chain(() -> record(ComplaintEvents.CHASED, complaint, unit, ofUnit(complaint, unit)))
                    .chain(() -> tellUnit(complaint, "chased", note));
        });
    }

    Uni<?> answer(UUID id, String text) {
        return withUnit(
                id,
                (complaint, unit) -> keep(complaint, Word.Sort.unit_answer, text)
                        .chain(() -> record(ComplaintEvents.ANSWERED, complaint, unit, ofUnit(complaint, unit)))
                        .chain(() -> tellHeadOffice(complaint, "unit_answer", text)));
    }

    /** On the service department's board until somebody there answers (1.21b). */
    Uni<?> askHelp(UUID id, String difficulty) {
        return withUnit(id, (complaint, unit) -> {
            if (complaint.sending.helpAskedAt != null) {
                throw Problem.conflict("complaint-help-asked");
            }
            complaint.sending.needHelp(difficulty, clock.instant());
            return keep(complaint, Word.Sort.help_asked, difficulty)
                    .chain(() -> record(
                            ComplaintEvents.HELP_ASKED,
                            complaint,
                            unit,
                            new ComplaintEvents.HelpAsked(complaint.number, difficulty.trim())))
                    .chain(() -> tellHeadOffice(complaint, "help_asked", difficulty));
        });
    }

    Uni<?> help(UUID id, String help) {
        return withUnit(id, (complaint, unit) -> {
            if (complaint.sending.helpAskedAt == null) {
                throw Problem.conflict("no-complaint-help-asked");
            }
            complaint.sending.helped();
            return keep(complaint, Word.Sort.help_given, help)
                    .chain(() -> record(
                            ComplaintEvents.HELP_GIVEN,
                            complaint,
                            unit,
                            new ComplaintEvents.HelpGiven(complaint.number, help.trim())))
                    .chain(() -> tellUnit(complaint, "help_given", help));
        });
    }

    private interface Verb {
        Uni<Void> on(Complaint complaint, Branch unit);
    }

    /** The unit it was passed to; its own branch where it was passed to none. */
    private Uni<Void> withUnit(UUID id, Verb verb) {
        return complaints.openForChange(id).chain(complaint -> {
            UUID unit = complaint.sending.unitId == null ? complaint.branchId : complaint.sending.unitId;
            if (unit == null) {
                throw Problem.conflict("complaint-of-no-unit");
            }
            return Branch.<Branch>findById(unit).chain(branch -> verb.on(complaint, branch));
        });
    }

    private Uni<Void> keep(Complaint complaint, Word.Sort sort, String text) {
        Instant now = clock.instant();
        Word word = Word.of(complaint.id, sort, text, caller.personId(), now);
        word.id = Ids.next();
        return word.persistAndFlush().replaceWithVoid();
    }

    private static ComplaintEvents.OfUnit ofUnit(Complaint complaint, Branch unit) {
        return new ComplaintEvents.OfUnit(complaint.number, unit.name);
    }

    private Uni<Void> record(String kind, Complaint complaint, Branch unit, Record payload) {
        return journal.record(
                kind,
                complaint.branchId,
                payload,
                Subject.of("complaint", complaint.id),
                Subject.of("branch", unit.id));
    }

    private Uni<Void> tellUnit(Complaint complaint, String what, String text) {
        UUID unit = complaint.sending.unitId == null ? complaint.branchId : complaint.sending.unitId;
        return tell(
                complaint,
                Set.of(Recipient.everybody(Role.supervisor, unit), Recipient.everybody(Role.branch_manager, unit)),
                what,
                text);
    }

    private Uni<Void> tellHeadOffice(Complaint complaint, String what, String text) {
        return tell(complaint, Set.of(Recipient.everybody(Role.service_department, null)), what, text);
    }

    private Uni<Void> tell(Complaint complaint, Set<Recipient> to, String what, String text) {
        return notices.tell(
                ComplaintNotices.UNIT,
                to,
                complaint,
                Map.of("what", notices.both("complaint-unit." + what), "text", text));
    }
}

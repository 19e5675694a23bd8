package org.aftercare.staff.phone;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Person;
import org.aftercare.staff.phone.PhoneForms.ExplainAbsence;
import org.aftercare.staff.phone.PhoneForms.JudgeAbsence;
import org.aftercare.staff.phone.PhoneForms.RecordUnreachable;

/** People whose mobile could not be reached, and why (6.11a, 16.7a). In the caller's transaction. */
@ApplicationScoped
class Unreached {
    @Inject
    Permissions permissions;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> record(RecordUnreachable form) {
        Instant now = clock.instant();
        if (form.triedAt().isAfter(now)) {
            throw Problem.invalid("triedAt", "not-in-future");
        }
        return Person.<Person>findById(form.personId()).chain(person -> {
            if (person == null || !person.active || !caller.sees(person.branchId)) {
                throw Problem.invalid("personId", "not-known");
            }
            UnreachableIncident incident = new UnreachableIncident();
            incident.id = Ids.orNext(form.id());
            incident.branchId = person.branchId;
            incident.personId = person.id;
            incident.number = person.phone;
            incident.triedAt = form.triedAt();
            incident.triedBy = caller.personId();
            incident.note = Objects.requireNonNullElse(form.note(), "").trim();
            return incident.<UnreachableIncident>persistAndFlush().chain(kept -> tell(PhoneEvents.UNREACHABLE, kept));
        });
    }

    /** Whoever it was says it, or the supervisor for them. */
    Uni<UUID> explain(UUID id, ExplainAbsence form) {
        return found(id)
                .invoke(incident -> {
                    boolean leads =
                            permissions.allows("judgeAbsence", caller.identity().roles());
                    if (!incident.personId.equals(caller.personId()) && !leads) {
                        throw Problem.conflict("absence-of-another");
                    }
                    incident.explain(form.reason().trim(), clock.instant());
                })
                .chain(incident -> tell(PhoneEvents.EXPLAINED, incident));
    }

    Uni<UUID> judge(UUID id, JudgeAbsence form) {
        return found(id)
                .invoke(incident -> incident.judge(form.good(), caller.personId()))
                .chain(incident -> tell(PhoneEvents.JUDGED, incident));
    }

    Uni<Boolean> isThere(UUID id) {
        return UnreachableIncident.<UnreachableIncident>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }

    private Uni<UnreachableIncident> found(UUID id) {
        return UnreachableIncident.<UnreachableIncident>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(incident -> {
                    caller.mustSee(incident.branchId);
                    ifMatch.check(incident.version);
                });
    }

    private Uni<UUID> tell(String kind, UnreachableIncident incident) {
        return Person.<Person>findById(incident.personId)
                .chain(person -> journal.record(
                        kind,
                        incident.branchId,
                        new PhoneEvents.Unreached(
                                incident.personId,
                                person.name,
                                incident.number,
                                incident.id,
                                incident.triedAt,
                                incident.note,
                                incident.reason,
                                incident.good),
                        Subject.of("person", incident.personId)))
                .replaceWith(incident.id);
    }
}

package org.aftercare.staff.phone;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.PhoneNumber;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Branch;
import org.aftercare.staff.OfficeCalendars;
import org.aftercare.staff.OfficeHours;
import org.aftercare.staff.Person;
import org.aftercare.staff.phone.PhoneForms.ForwardPhone;

/** Lines forwarded over a holiday, each by itself (6.7c, 6.11b, 16.7b). In the caller's transaction. */
@ApplicationScoped
class Forwardings {
    @Inject
    OfficeCalendars calendars;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Ticks a line; again, where it goes to another mobile now. @throws Problem 400 where no holiday begins on that day */
    Uni<UUID> forward(ForwardPhone form) {
        UUID branch = form.branchId() == null ? caller.branchId() : form.branchId();
        caller.mustSee(branch);
        return calendars
                .ofBranch(branch)
                .invoke(hours -> {
                    if (!isHoliday(hours, form.holiday())
                            || isHoliday(hours, form.holiday().minusDays(1))) {
                        throw Problem.invalid("holiday", "no-holiday-begins");
                    }
                })
                .chain(() -> Person.<Person>findById(form.personId()))
                .chain(person -> {
                    if (person == null || !person.active || !person.branchId.equals(branch)) {
                        throw Problem.invalid("personId", "not-known");
                    }
                    // The branch is locked, so that two do not tick the same line at once.
                    return Branch.<Branch>find("id", branch)
                            .withLock(LockModeType.PESSIMISTIC_WRITE)
                            .<Branch>firstResult()
                            .chain(() -> PhoneForwarding.<PhoneForwarding>find(
                                            "branchId = ?1 and holiday = ?2 and line = ?3",
                                            branch,
                                            form.holiday(),
                                            form.line())
                                    .<PhoneForwarding>firstResult())
                            .chain(there -> {
                                PhoneForwarding line = there != null
                                        ? there
                                        : PhoneForwarding.of(
                                                Ids.orNext(form.id()), branch, form.holiday(), form.line());
                                line.to(
                                        PhoneNumber.of("number", form.number()).raw(),
                                        person.id,
                                        caller.personId(),
                                        clock.instant());
                                return line.<PhoneForwarding>persistAndFlush();
                            })
                            .chain(line -> journal.record(
                                            PhoneEvents.FORWARDED,
                                            branch,
                                            new PhoneEvents.Forwarded(
                                                    form.holiday().toString(), line.line, line.number, person.name),
                                            Subject.of("branch", branch),
                                            Subject.of("phone_forwarding", line.id))
                                    .replaceWith(line.id));
                });
    }

    private static boolean isHoliday(OfficeHours hours, LocalDate day) {
        return hours.oddDay(day) != null && hours.shiftsOn(day).isEmpty();
    }
}

package org.aftercare.staff.phone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.regulations.Figures;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;
import org.aftercare.staff.Person;
import org.aftercare.staff.phone.PhoneForms.CallBackMissed;
import org.aftercare.staff.phone.PhoneForms.RecordPhoneBreach;

/** Calls that were missed or answered late, entered by hand or sent by a phone system (6.7a). In the caller's transaction. */
@ApplicationScoped
class PhoneCalls {
    @Inject
    HumanNumbers numbers;

    @Inject
    Figures figures;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Lays it to whoever was on duty in that hour. @throws Problem 400 where it was answered in time */
    Uni<UUID> record(RecordPhoneBreach form) {
        UUID branch = form.branchId() == null ? caller.branchId() : form.branchId();
        caller.mustSee(branch);
        Instant now = clock.instant();
        if (form.rangAt().isAfter(now)) {
            throw Problem.invalid("rangAt", "not-in-future");
        }
        return figures.number(PhoneFigures.RINGS)
                .invoke(most -> {
                    if (form.rings() != null && most != null && form.rings() <= most.intValue()) {
                        throw Problem.invalid("rings", "answered-in-time", most.intValue());
                    }
                })
                .chain(() -> Company.only())
                .chain(company -> onDuty(branch, form.rangAt(), company.zone())
                        .chain(person -> Branch.<Branch>findById(branch)
                                .chain(unit -> numbers.next("DH" + unit.code, company.dayOf(now)))
                                .chain(number -> {
                                    PhoneBreach breach = new PhoneBreach();
                                    breach.id = Ids.orNext(form.id());
                                    breach.number = number;
                                    breach.branchId = branch;
                                    breach.sort =
                                            form.rings() == null ? PhoneBreach.Sort.missed : PhoneBreach.Sort.late;
                                    breach.caller = text(form.caller());
                                    breach.rangAt = form.rangAt();
                                    breach.rings = form.rings();
                                    breach.personId = person;
                                    breach.note = text(form.note());
                                    breach.recordedAt = now;
                                    breach.recordedBy = caller.personId();
                                    return breach.<PhoneBreach>persistAndFlush();
                                })
                                .chain(breach -> tell(PhoneEvents.BREACH, breach, breach.note))));
    }

    Uni<UUID> callBack(UUID id, CallBackMissed form) {
        return PhoneBreach.<PhoneBreach>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(breach -> {
                    caller.mustSee(breach.branchId);
                    ifMatch.check(breach.version);
                    breach.callBack(form.outcome().trim(), caller.personId(), clock.instant());
                })
                .chain(breach -> tell(PhoneEvents.CALLED_BACK, breach, breach.outcome));
    }

    Uni<Boolean> isThere(UUID id) {
        return PhoneBreach.<PhoneBreach>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }

    /** By the roster; null: nobody was named. */
    private static Uni<UUID> onDuty(UUID branch, Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        LocalDate day = local.toLocalDate();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select person_id from phone_duty where branch_id = :branch and day = :day and hour = :hour",
                                UUID.class)
                        .setParameter("branch", branch)
                        .setParameter("day", day)
                        .setParameter("hour", local.getHour())
                        .getSingleResultOrNull());
    }

    private Uni<UUID> tell(String kind, PhoneBreach breach, String note) {
        Uni<Person> named =
                breach.personId == null ? Uni.createFrom().nullItem() : Person.<Person>findById(breach.personId);
        return named.chain(person -> journal.record(
                        kind,
                        breach.branchId,
                        new PhoneEvents.Breach(
                                breach.number,
                                breach.sort,
                                breach.personId,
                                person == null ? null : person.name,
                                breach.caller,
                                breach.rangAt,
                                breach.rings,
                                note),
                        Subject.of("phone_breach", breach.id),
                        Subject.of("person", breach.personId),
                        Subject.of("branch", breach.branchId)))
                .replaceWith(breach.id);
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").trim();
    }
}

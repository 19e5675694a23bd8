package org.aftercare.staff.phone;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Person;
import org.aftercare.staff.phone.PhoneForms.CopyPhoneWeek;
import org.aftercare.staff.phone.PhoneForms.PlanPhoneDuty;
import org.aftercare.staff.phone.PhoneForms.SetPhoneHours;

/** Who attends the phone each hour (6.7a). In the caller's transaction. */
@ApplicationScoped
public class Roster {
    private static final int MOST_DAYS = 62;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    FilledWeeks filled;

    Uni<UUID> hours(SetPhoneHours form) {
        if (form.fromHour() >= form.toHour()) {
            throw Problem.invalid("toHour", "hours-backwards");
        }
        UUID branch = caller.branchId();
        return run("""
                insert into phone_hours (branch_id, from_hour, to_hour) values (:branch, :from, :to)
                on conflict (branch_id) do update set from_hour = :from, to_hour = :to
                """, "branch", branch, "from", form.fromHour(), "to", form.toHour())
                .chain(() -> filled.tell(branch))
                .replaceWith(branch);
    }

    Uni<UUID> plan(PlanPhoneDuty form) {
        if (form.to().isBefore(form.from()) || form.from().plusDays(MOST_DAYS).isBefore(form.to())) {
            throw Problem.invalid("to", "span-too-long", MOST_DAYS);
        }
        if (form.fromHour() >= form.toHour()) {
            throw Problem.invalid("toHour", "hours-backwards");
        }
        UUID branch = mine(form.branchId());
        return attendant(form.personId(), branch)
                .call(() -> run(
                        """
                        delete from phone_duty
                        where branch_id = :branch and day between :from and :to and hour >= :fromHour and hour < :toHour
                          and position(cast(extract(isodow from day) as text) in :weekdays) > 0
                        """,
                        "branch",
                        branch,
                        "from",
                        form.from(),
                        "to",
                        form.to(),
                        "fromHour",
                        form.fromHour(),
                        "toHour",
                        form.toHour(),
                        "weekdays",
                        weekdays(form)))
                .call(person -> person == null ? Uni.createFrom().voidItem() : name(form, branch))
                .chain(person -> journal.record(
                        PhoneEvents.PLANNED,
                        branch,
                        new PhoneEvents.Planned(
                                form.from(),
                                form.to(),
                                form.fromHour(),
                                form.toHour(),
                                person == null ? null : person.name),
                        Subject.of("branch", branch),
                        Subject.of("phone_roster", branch)))
                .chain(() -> filled.tell(branch))
                .replaceWith(branch);
    }

    private Uni<Void> name(PlanPhoneDuty form, UUID branch) {
        return run(
                """
                insert into phone_duty (branch_id, day, hour, person_id)
                select cast(:branch as uuid), cast(each as date), hour, cast(:person as uuid)
                from generate_series(cast(:from as date), cast(:to as date), interval '1 day') each,
                  generate_series(cast(:fromHour as integer), cast(:toHour as integer) - 1) hour
                where position(cast(extract(isodow from each) as text) in :weekdays) > 0
                """,
                "branch",
                branch,
                "person",
                form.personId(),
                "from",
                form.from(),
                "to",
                form.to(),
                "fromHour",
                form.fromHour(),
                "toHour",
                form.toHour(),
                "weekdays",
                weekdays(form));
    }

    /** Whoever has left since is not taken over. */
    Uni<UUID> copy(CopyPhoneWeek form) {
        LocalDate monday = form.week().with(DayOfWeek.MONDAY);
        UUID branch = mine(form.branchId());
        return run("""
                insert into phone_duty (branch_id, day, hour, person_id)
                select d.branch_id, d.day + 7, d.hour, d.person_id
                from phone_duty d join person p on p.id = d.person_id and p.active and p.branch_id = d.branch_id
                where d.branch_id = :branch and d.day between cast(:monday as date) - 7 and cast(:monday as date) - 1
                on conflict do nothing
                """, "branch", branch, "monday", monday)
                .chain(() -> filled.tell(branch))
                .replaceWith(branch);
    }

    private UUID mine(UUID asked) {
        UUID branch = asked == null ? caller.branchId() : asked;
        caller.mustSee(branch);
        return branch;
    }

    private static Uni<Person> attendant(UUID id, UUID branch) {
        return id == null
                ? Uni.createFrom().nullItem()
                : Person.<Person>findById(id).invoke(person -> {
                    if (person == null || !person.active || !person.branchId.equals(branch)) {
                        throw Problem.invalid("personId", "not-known");
                    }
                });
    }

    /** Their numbers, Monday 1, as one text. */
    private static String weekdays(PlanPhoneDuty form) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> form.weekdays() == null || form.weekdays().contains(day))
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining());
    }

    private static Uni<Void> run(String sql, Object... values) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql);
                    for (int i = 0; i < values.length; i += 2) {
                        query.setParameter((String) values[i], values[i + 1]);
                    }
                    return query.executeUpdate();
                })
                .replaceWithVoid();
    }
}

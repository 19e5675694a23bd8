package org.aftercare.staff.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Company;
import org.aftercare.staff.Person;
import org.aftercare.staff.Role;
import org.aftercare.staff.tasks.TaskForms.GiveTask;
import org.aftercare.staff.tasks.TaskForms.ReportTask;
import org.aftercare.staff.tasks.TaskForms.SendTaskBack;
import org.aftercare.staff.tasks.TaskForms.WithdrawTask;

/** Giving tasks and what becomes of them (8.4.6.3). In the caller's transaction. */
@ApplicationScoped
class Tasks {
    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws Problem 400 for a day that has passed, for oneself and for whoever is no subordinate */
    Uni<UUID> give(GiveTask form) {
        return today().chain(today -> {
            if (form.dueOn().isBefore(today)) {
                throw Problem.invalid("dueOn", "day-has-passed");
            }
            return Person.<Person>findById(form.personId()).chain(person -> {
                mustBeBelow(person);
                GivenTask task = new GivenTask();
                task.id = Ids.orNext(form.id());
                task.branchId = person.branchId;
                task.personId = person.id;
                task.giverId = caller.personId();
                task.title = form.title().trim();
                task.quality = form.quality().trim();
                task.dueOn = form.dueOn();
                task.status = GivenTask.Status.given;
                task.givenAt = clock.instant();
                return task.<GivenTask>persistAndFlush().chain(kept -> tell(TaskEvents.GIVEN, kept, ""));
            });
        });
    }

    private void mustBeBelow(Person person) {
        if (person == null || !person.active || !caller.sees(person.branchId)) {
            throw Problem.invalid("personId", "not-known");
        }
        int theirs = Rank.of(person.roles.stream().map(Role::name).toList());
        if (theirs >= Rank.of(caller.identity().roles())) {
            throw Problem.invalid("personId", "no-subordinate", person.name);
        }
    }

    Uni<UUID> report(UUID id, ReportTask form) {
        String note = Objects.requireNonNullElse(form.note(), "").trim();
        return today().chain(today ->
                change(id, TaskEvents.REPORTED, note, (task, by) -> task.report(note, by, today, clock.instant())));
    }

    Uni<UUID> accept(UUID id) {
        return change(id, TaskEvents.ACCEPTED, "", (task, by) -> task.accept(by, clock.instant()));
    }

    Uni<UUID> sendBack(UUID id, SendTaskBack form) {
        return today().chain(today -> {
            if (form.dueOn() != null && form.dueOn().isBefore(today)) {
                throw Problem.invalid("dueOn", "day-has-passed");
            }
            String why = form.reason().trim();
            return change(id, TaskEvents.SENT_BACK, why, (task, by) -> task.sendBack(why, form.dueOn(), by));
        });
    }

    Uni<UUID> withdraw(UUID id, WithdrawTask form) {
        String why = form.reason().trim();
        return change(id, TaskEvents.WITHDRAWN, why, (task, by) -> task.withdraw(why, by, clock.instant()));
    }

    Uni<Boolean> isThere(UUID id) {
        return GivenTask.<GivenTask>findById(id).map(task -> {
            if (task != null && !task.giverId.equals(caller.personId())) {
                throw Problem.notFound();
            }
            return task != null;
        });
    }

    private Uni<UUID> change(UUID id, String kind, String note, BiConsumer<GivenTask, UUID> verb) {
        return GivenTask.<GivenTask>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(task -> {
                    UUID me = caller.personId();
                    if (!task.personId.equals(me) && !task.giverId.equals(me)) {
                        caller.mustSee(task.branchId);
                    }
                    ifMatch.check(task.version);
                    verb.accept(task, me);
                })
                .chain(task -> tell(kind, task, note));
    }

    private Uni<UUID> tell(String kind, GivenTask task, String note) {
        return Person.<Person>findById(task.personId)
                .chain(person -> Person.<Person>findById(task.giverId)
                        .chain(giver -> journal.record(
                                kind,
                                task.branchId,
                                new TaskEvents.Task(
                                        task.title,
                                        task.personId,
                                        person.name,
                                        task.giverId,
                                        giver.name,
                                        task.dueOn,
                                        task.quality,
                                        task.sentBack,
                                        task.late,
                                        note),
                                Subject.of("given_task", task.id),
                                Subject.of("person", task.personId))))
                .replaceWith(task.id);
    }

    private Uni<LocalDate> today() {
        return Company.only().map(company -> company.dayOf(clock.instant()));
    }
}

package org.aftercare.complaints.opinions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.opinions.OpinionForms.PassOnOpinion;
import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Colleagues;
import org.aftercare.staff.Person;
import org.aftercare.staff.Role;

/** Opinions go to whom they concern, and these say something to it (5.1.1.5, 9.4c). In the caller's transaction. */
@ApplicationScoped
public class PassingOn {
    @Inject
    Colleagues colleagues;

    @Inject
    OpinionNotices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** To everybody named; each gets a notice, and whoever is named as a person the duty. */
    Uni<UUID> pass(UUID id, PassOnOpinion form) {
        Set<UUID> people = new LinkedHashSet<>(form.personIds() == null ? List.of() : form.personIds());
        Set<Role> departments = new LinkedHashSet<>(form.departments() == null ? List.of() : form.departments());
        if (people.isEmpty() && departments.isEmpty()) {
            throw Problem.invalid("personIds", "opinion-to-nobody");
        }
        String note = OpinionForms.text(form.note());
        return Opinion.locked(id)
                .invoke(opinion -> {
                    if (opinion.branchId != null) {
                        caller.mustSee(opinion.branchId);
                    }
                    opinion.mustBeOpen();
                })
                .call(opinion -> known(people).chain(persons -> {
                    List<OpinionPassing> passings = new ArrayList<>();
                    departments.forEach(role -> passings.add(passing(id, role, null, note)));
                    people.forEach(person -> passings.add(passing(id, null, person, note)));
                    return Panache.getSession()
                            .chain(session ->
                                    session.persistAll(passings.toArray()).chain(session::flush))
                            .chain(() -> InTurn.each(passings, passing -> told(opinion, passing, persons)))
                            .chain(() -> notices.passedOn(opinion, recipients(opinion, departments, people), note));
                }))
                .replaceWith(id);
    }

    /** What whoever it was passed to says to it. */
    Uni<UUID> reply(UUID id, UUID passingId, String text) {
        return Opinion.locked(id)
                .invoke(Opinion::mustBeOpen)
                .call(opinion -> OpinionPassing.<OpinionPassing>findById(passingId)
                        .invoke(passing -> {
                            if (passing == null || !passing.opinionId.equals(id)) {
                                throw Problem.notFound();
                            }
                            mustConcern(passing);
                            passing.reply(text, caller.personId(), clock.instant());
                        })
                        .chain(() -> journal.record(
                                OpinionEvents.REPLIED,
                                opinion.branchId,
                                new OpinionEvents.Said(opinion.number, text.trim()),
                                RecordingOpinions.about(opinion))))
                .replaceWith(id);
    }

    /** 403 for who was not told of it. */
    void mustConcern(OpinionPassing passing) {
        boolean mine = caller.personId().equals(passing.personId)
                || passing.department != null && caller.has(passing.department.name());
        if (!mine) {
            throw Problem.of(403, "opinion-of-others");
        }
    }

    private OpinionPassing passing(UUID opinion, Role department, UUID person, String note) {
        return OpinionPassing.of(opinion, department, person, note, caller.personId(), clock.instant());
    }

    private Uni<Void> told(Opinion opinion, OpinionPassing passing, List<Person> persons) {
        String name = persons.stream()
                .filter(person -> person.id.equals(passing.personId))
                .map(person -> person.name)
                .findFirst()
                .orElse(null);
        return journal.record(
                OpinionEvents.PASSED_ON,
                opinion.branchId,
                new OpinionEvents.PassedOn(
                        opinion.number,
                        passing.department == null ? null : passing.department.name(),
                        passing.personId == null ? null : passing.personId.toString(),
                        name),
                RecordingOpinions.about(opinion));
    }

    private Uni<List<Person>> known(Set<UUID> people) {
        return people.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Person.<Person>list("id in ?1 and active", people).invoke(found -> {
                    if (found.size() < people.size() || !found.stream().allMatch(colleagues::mayName)) {
                        throw Problem.invalid("personIds", "not-known");
                    }
                });
    }

    private static Set<Recipient> recipients(Opinion opinion, Set<Role> departments, Set<UUID> people) {
        Set<Recipient> all =
                people.stream().map(Recipient::person).collect(Collectors.toCollection(LinkedHashSet::new));
        departments.forEach(role -> all.add(Recipient.everybody(role, opinion.branchId)));
        return all;
    }
}

package org.aftercare.staff;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Differences;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.EndedSignIns;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.PersonForms.AddPerson;
import org.aftercare.staff.PersonForms.ChangePerson;
import org.aftercare.staff.PersonForms.ResetPassword;

/** Taking people on, changing what they are, letting them go. What a token says about them must never be out of date. */
@ApplicationScoped
public class Staffing {
    /** An access token carries these; where they change it must end. */
    private static final Set<String> IN_TOKENS = Set.of("branchId", "roles", "active");

    private static final Set<Role> IN_SERVICE = Set.of(Role.clerk, Role.technician, Role.supervisor);

    @Inject
    SigningIn signingIn;

    @Inject
    EndedSignIns ended;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Answers the id; the same id again is the same person. */
    Uni<UUID> add(AddPerson form) {
        UUID id = Ids.orNext(form.id());
        return Person.<Person>findById(id).chain(there -> {
            if (there != null) {
                return Uni.createFrom().item(id);
            }
            ChangePerson asked = new ChangePerson(
                    form.name(),
                    form.login(),
                    Objects.requireNonNullElse(form.phone(), ""),
                    Objects.requireNonNullElse(form.email(), ""),
                    form.branchId(),
                    form.roles(),
                    Objects.requireNonNullElse(form.areaIds(), Set.of()),
                    Objects.requireNonNullElse(form.skills(), Set.of()),
                    true);
            return mustBelong(asked)
                    .chain(() -> Password.hash("password", form.password()))
                    .map(hash -> Person.takenOn(id, hash, asked))
                    .call(person -> person.persistAndFlush())
                    .chain(person -> tell(
                            person,
                            StaffEvents.PERSON_ADDED,
                            new StaffEvents.PersonAdded(person.name, person.login, Set.copyOf(person.roles))));
        });
    }

    Uni<UUID> change(UUID id, ChangePerson form) {
        return found(id)
                .invoke(person -> ifMatch.require(person.version))
                .call(() -> mustBelong(form))
                .call(person -> mustLeaveAnAdministrator(person, form))
                .chain(person -> {
                    ChangePerson before = person.form();
                    person.change(form);
                    List<String> touched = Differences.between(before, person.form());
                    if (touched.isEmpty()) {
                        return Uni.createFrom().item(id);
                    }
                    String what = before.active() && !person.active
                            ? StaffEvents.PERSON_DEACTIVATED
                            : StaffEvents.PERSON_CHANGED;
                    return tell(person, what, new StaffEvents.Changed(person.name, touched))
                            .call(() -> touched.stream().anyMatch(IN_TOKENS::contains)
                                    ? signOut(id)
                                    : Uni.createFrom().voidItem());
                });
    }

    Uni<UUID> resetPassword(UUID id, ResetPassword form) {
        return found(id)
                .chain(person -> Password.hash("password", form.password()).chain(hash -> {
                    person.passwordHash = hash;
                    person.signedIn();
                    return tell(person, StaffEvents.PASSWORD_RESET, new StaffEvents.Added(person.name));
                }))
                .call(() -> signOut(id));
    }

    private Uni<Person> found(UUID id) {
        return Person.<Person>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(person -> Panache.getSession().chain(session -> session.fetch(person.areas)))
                .call(person -> Panache.getSession().chain(session -> session.fetch(person.skills)));
    }

    /** The branch is there, the areas are its own, and whoever serves customers can be called (6.11a). */
    private static Uni<Void> mustBelong(ChangePerson form) {
        if (form.active() && form.phone().isBlank() && form.roles().stream().anyMatch(IN_SERVICE::contains)) {
            throw Problem.invalid("phone", "mobile-needed");
        }
        return Branch.named("branchId", form.branchId())
                .chain(() -> form.areaIds().isEmpty()
                        ? Uni.createFrom().item(0L)
                        : ServiceArea.count("id in ?1 and branchId = ?2", form.areaIds(), form.branchId()))
                .invoke(own -> {
                    if (own != form.areaIds().size()) {
                        throw Problem.invalid("areaIds", "area-of-other-branch");
                    }
                })
                .replaceWithVoid();
    }

    /** Nobody locks the company out of its own installation; two at once wait for each other on the company's row. */
    private static Uni<Void> mustLeaveAnAdministrator(Person person, ChangePerson form) {
        boolean was = person.active && person.is(Role.administrator);
        if (!was || form.active() && form.roles().contains(Role.administrator)) {
            return Uni.createFrom().voidItem();
        }
        return Company.<Company>findAll()
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .chain(() -> Person.count("active and id <> ?1 and ?2 member of roles", person.id, Role.administrator))
                .invoke(others -> {
                    if (others == 0) {
                        throw Problem.conflict("last-administrator");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> signOut(UUID personId) {
        List<SignedIn> all = new ArrayList<>();
        return SignedIn.openOf(personId, clock.instant())
                .invoke(all::addAll)
                .chain(() -> signingIn.end(all))
                .invoke(() -> all.forEach(one -> ended.add(one.id)));
    }

    private Uni<UUID> tell(Person person, String what, Record payload) {
        return journal.record(
                        what,
                        person.branchId,
                        payload,
                        Subject.of("person", person.id),
                        Subject.of("branch", person.branchId))
                .replaceWith(person.id);
    }
}

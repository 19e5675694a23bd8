package org.aftercare.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;
import org.aftercare.staff.PersonForms.ChangePerson;

/** Someone who works here. */
@Entity
public class Person extends PanacheEntityBase {
    /** After so many wrong passwords in a row … */
    static final int MOST_FAILURES = 5;
    /** … the login rests for so long, and twice as long at each further one, up to an hour. */
    static final Duration FIRST_REST = Duration.ofMinutes(1);

    static final Duration LONGEST_REST = Duration.ofHours(1);

    @Id
    public UUID id;

    public String name;
    public String login;
    public String passwordHash;
    public String phone = "";
    public String email = "";
    public UUID branchId;

    /** zh-CN or en; null: as the browser asks. */
    public String language;

    public boolean active = true;
    public int failedSignIns;
    public Instant lockedUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    public Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_area", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "area_id")
    public Set<UUID> areas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_skill", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "category")
    public Set<String> skills = new HashSet<>();

    @Version
    public int version;

    public static Uni<Person> byLogin(String login) {
        return Person.<Person>find("login", login.trim().toLowerCase(Locale.ROOT))
                .firstResult();
    }

    static Person takenOn(UUID id, String passwordHash, ChangePerson form) {
        Person person = new Person();
        person.id = id;
        person.passwordHash = passwordHash;
        person.change(form);
        return person;
    }

    /** Takes the form over. Areas and skills must have been fetched. */
    void change(ChangePerson form) {
        name = form.name().trim();
        login = form.login();
        phone = form.phone().trim();
        email = form.email().trim();
        branchId = form.branchId();
        become(roles, form.roles());
        become(areas, form.areaIds());
        become(skills, form.skills().stream().map(String::trim).collect(Collectors.toSet()));
        active = form.active();
    }

    ChangePerson form() {
        return new ChangePerson(
                name, login, phone, email, branchId, Set.copyOf(roles), Set.copyOf(areas), Set.copyOf(skills), active);
    }

    private static <T> void become(Set<T> has, Set<T> shall) {
        has.retainAll(shall);
        has.addAll(shall);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean seesAllBranches() {
        return roles.stream().anyMatch(Role::seesAllBranches);
    }

    /** Refuses while the login rests after too many wrong passwords; a right password does not help then. */
    public void mustNotBeResting(Instant now) {
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            long minutes = Duration.between(now, lockedUntil).toMinutes() + 1;
            throw Problem.of(429, "login-rests", minutes).with("until", lockedUntil);
        }
    }

    public void signInFailed(Instant now) {
        failedSignIns++;
        if (failedSignIns >= MOST_FAILURES) {
            int times = Math.min(10, failedSignIns - MOST_FAILURES);
            Duration rest = FIRST_REST.multipliedBy(1L << times);
            lockedUntil = now.plus(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
        }
    }

    public void signedIn() {
        failedSignIns = 0;
        lockedUntil = null;
    }
}

package org.aftercare.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.LiveStream;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.SessionForms.CompanyFacts;
import org.aftercare.staff.SessionForms.SessionView;
import org.aftercare.staff.SessionForms.SignIn;
import org.aftercare.staff.SessionForms.SignedInPerson;
import org.aftercare.staff.SessionForms.Tokens;

/** From a login and a password to a session, and on from one token to the next. */
@ApplicationScoped
public class SigningIn {
    @Inject
    Clock clock;

    @Inject
    AccessToken accessToken;

    @Inject
    Permissions permissions;

    @Inject
    LiveStream live;

    /** What a caller gets: the view, and the two tokens however they travel. */
    public record Opened(SessionView view, Tokens tokens, SignedIn.Client client) {}

    /**
     * Counts a wrong password against the login even though the request fails, so the outcome is null then: the caller
     * of this commits first and refuses afterwards.
     */
    public Uni<Opened> signIn(SignIn form, String device) {
        Instant now = clock.instant();
        return Person.byLogin(form.login()).chain(person -> {
            if (person != null) {
                person.mustNotBeResting(now);
            }
            String hash = person == null || !person.active ? null : person.passwordHash;
            return Password.fits(form.password(), hash).chain(fits -> {
                if (!fits) {
                    if (person != null) {
                        person.signInFailed(now);
                    }
                    return Uni.createFrom().nullItem();
                }
                person.signedIn();
                return open(person, SignedIn.start(person.id, form.client(), device, now));
            });
        });
    }

    /** Takes up a session by its refresh token and renews that. */
    public Uni<Opened> refresh(String token) {
        if (token == null) {
            throw Problem.of(401, "sign-in-needed");
        }
        return SignedIn.byToken(token, clock.instant())
                .onItem()
                .ifNull()
                .failWith(() -> Problem.of(401, "sign-in-needed"))
                .chain(signedIn -> Person.<Person>findById(signedIn.personId).chain(person -> {
                    if (!person.active) {
                        throw Problem.of(401, "sign-in-needed");
                    }
                    return open(person, signedIn);
                }));
    }

    private Uni<Opened> open(Person person, SignedIn signedIn) {
        String refresh = signedIn.renew(clock.instant());
        String access = accessToken.issue(person, signedIn);
        Tokens tokens = new Tokens(access, refresh, AccessToken.LIVES.toSeconds());
        return signedIn.persist().chain(() -> view(person)).map(view -> new Opened(view, tokens, signedIn.client));
    }

    /** The session as the screens need it. */
    public Uni<SessionView> view(Person person) {
        return Branch.<Branch>findById(person.branchId)
                .chain(branch -> Company.only()
                        .chain(company -> live.horizon()
                                .map(liveFrom -> new SessionView(
                                        new SignedInPerson(
                                                person.id,
                                                person.name,
                                                person.login,
                                                person.roles,
                                                new BranchRef(branch.id, branch.code, branch.name),
                                                person.seesAllBranches(),
                                                person.language),
                                        new CompanyFacts(company.name, company.zone, company.phone),
                                        permissions.of(person.roles.stream()
                                                .map(Role::name)
                                                .toList()),
                                        AccessToken.MACHINE.instant().plus(AccessToken.LIVES),
                                        liveFrom,
                                        null))));
    }

    /** Ends these sessions; their tokens stop working at once here and within a second elsewhere. */
    public Uni<Void> end(List<SignedIn> sessions) {
        Instant now = clock.instant();
        sessions.forEach(session -> session.end(now));
        return Panache.getSession().chain(session -> session.flush());
    }
}

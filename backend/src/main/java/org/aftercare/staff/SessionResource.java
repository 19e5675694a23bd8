package org.aftercare.staff;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.DoorLog;
import org.aftercare.kernel.EndedSignIns;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.RateLimit;
import org.aftercare.staff.SessionForms.ChangePassword;
import org.aftercare.staff.SessionForms.OpenSession;
import org.aftercare.staff.SessionForms.PreferLanguage;
import org.aftercare.staff.SessionForms.Refresh;
import org.aftercare.staff.SessionForms.SessionView;
import org.aftercare.staff.SessionForms.SignIn;

/** Signing in and out, and what is one's own: password, language, open sessions. */
@Path("/")
@Cancellable(false)
public class SessionResource {
    private static final int SIGN_INS_A_MINUTE = 60;

    @Inject
    SigningIn signingIn;

    @Inject
    AccessToken accessToken;

    @Inject
    EndedSignIns ended;

    @Inject
    RateLimit rateLimit;

    @Inject
    Caller caller;

    @Inject
    DoorLog log;

    @Inject
    Clock clock;

    @POST
    @Path("session")
    @ResponseStatus(200)
    @Operation(operationId = "signIn", summary = "Sign in: cookies for a browser, bearer tokens for a mobile client")
    public Uni<RestResponse<SessionView>> signIn(
            @NotNull @Valid SignIn form, @HeaderParam("User-Agent") String device) {
        rateLimit.count("sign-in", SIGN_INS_A_MINUTE);
        // Refused after the commit: a wrong password must stay counted.
        return Panache.withTransaction(() -> signingIn.signIn(form, device))
                .onItem()
                .ifNull()
                .failWith(() -> Problem.of(401, "wrong-password"))
                .onFailure(Problem.class)
                .invoke(why -> log.refused(why.getMessage(), form.login()))
                .invoke(() -> log.signedIn(form.login()))
                .map(this::answer);
    }

    @POST
    @Path("session/refresh")
    @ResponseStatus(200)
    @WithTransaction
    @Operation(operationId = "refreshSession", summary = "Trade the refresh token for new tokens")
    public Uni<RestResponse<SessionView>> refresh(
            @NotNull @Valid Refresh form,
            @CookieParam(AccessToken.REFRESH_COOKIE) String cookie,
            @Context HttpHeaders headers) {
        String browsers = accessToken.isPrefixed() ? accessToken.refreshCookieIn(headers) : cookie;
        return signingIn
                .refresh(form.refreshToken() != null ? form.refreshToken() : browsers)
                .map(this::answer);
    }

    @GET
    @Path("session")
    @WithSession
    @Operation(operationId = "currentSession", summary = "Who is signed in, and what they may do")
    public Uni<SessionView> current() {
        return Person.<Person>findById(caller.personId()).chain(signingIn::view);
    }

    @DELETE
    @Path("session")
    @WithTransaction
    @Operation(operationId = "signOut", summary = "Sign out here")
    public Uni<RestResponse<Void>> signOut() {
        UUID here = caller.identity().signedInId();
        return SignedIn.<SignedIn>findById(here)
                .chain(session -> signingIn.end(session == null ? List.of() : List.of(session)))
                .invoke(() -> ended.add(here))
                .map(done -> goodbye());
    }

    @GET
    @Path("sessions")
    @WithSession
    @Operation(operationId = "listSessions", summary = "Where I am signed in")
    public Uni<List<OpenSession>> sessions() {
        UUID here = caller.identity().signedInId();
        return SignedIn.openOf(caller.personId(), clock.instant())
                .map(open -> open.stream()
                        .map(one -> new OpenSession(
                                one.id, one.startedAt, one.lastUsedAt, one.client, one.device, one.id.equals(here)))
                        .toList());
    }

    @DELETE
    @Path("sessions")
    @WithTransaction
    @Operation(operationId = "signOutEverywhere", summary = "Sign out on every device")
    public Uni<RestResponse<Void>> signOutEverywhere() {
        return SignedIn.openOf(caller.personId(), clock.instant())
                .call(signingIn::end)
                .invoke(open -> open.forEach(one -> ended.add(one.id)))
                .map(done -> goodbye());
    }

    @PUT
    @Path("me/password")
    @WithTransaction
    @Operation(operationId = "changePassword", summary = "Change my password; every other device is signed out")
    public Uni<Void> changePassword(@NotNull @Valid ChangePassword form) {
        return Person.<Person>findById(caller.personId())
                .chain(me -> Password.fits(form.current(), me.passwordHash)
                        .chain(fits -> {
                            if (!fits) {
                                throw Problem.invalid("current", "password-wrong");
                            }
                            return Password.hash("next", form.next());
                        })
                        .invoke(hash -> me.passwordHash = hash))
                .chain(() -> SignedIn.openOf(caller.personId(), clock.instant()))
                .map(open -> open.stream()
                        .filter(one -> !one.id.equals(caller.identity().signedInId()))
                        .toList())
                .call(signingIn::end)
                .invoke(others -> others.forEach(one -> ended.add(one.id)))
                .replaceWithVoid();
    }

    @PUT
    @Path("me/language")
    @WithTransaction
    @Operation(operationId = "preferLanguage", summary = "Remember my language")
    public Uni<Void> preferLanguage(@NotNull @Valid PreferLanguage form) {
        return Person.<Person>findById(caller.personId())
                .invoke(me -> me.language = form.language())
                .replaceWithVoid();
    }

    private RestResponse<SessionView> answer(SigningIn.Opened opened) {
        SessionView view = opened.view();
        if (opened.client() == SignedIn.Client.mobile) {
            return RestResponse.ResponseBuilder.ok(
                            new SessionView(
                                    view.person(),
                                    view.company(),
                                    view.permissions(),
                                    view.expiresAt(),
                                    view.liveFrom(),
                                    opened.tokens()),
                            MediaType.APPLICATION_JSON)
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(view, MediaType.APPLICATION_JSON)
                .cookie(
                        accessToken.accessCookie(opened.tokens().accessToken()),
                        accessToken.refreshCookie(opened.tokens().refreshToken()))
                .build();
    }

    private RestResponse<Void> goodbye() {
        NewCookie[] none = accessToken.noCookies();
        return RestResponse.ResponseBuilder.<Void>noContent().cookie(none).build();
    }
}

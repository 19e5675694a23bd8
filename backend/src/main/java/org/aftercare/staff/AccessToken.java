package org.aftercare.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;

import io.smallrye.jwt.build.Jwt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The short-lived token that every request shows: who it is, in which roles and branch. */
@ApplicationScoped
public class AccessToken {
    /**
     * Whoever verifies a token judges it by the clock of the machine, not by the company's, which a time machine may have
     * moved: a token is made, and its end told, by the same.
     */
    static final Clock MACHINE = Clock.systemUTC();

    static final Duration LIVES = Duration.ofMinutes(10);
    static final String ACCESS_COOKIE = "aftercare_access";
    static final String REFRESH_COOKIE = "aftercare_refresh";

    @ConfigProperty(name = "aftercare.secure-cookies")
    boolean secure;

    /**
     * {@code __Host-} behind TLS: then browsers take the cookies from nobody but this very host over TLS, and not from a
     * neighbour under the same domain. Nothing without TLS, where browsers would refuse them.
     */
    @ConfigProperty(name = "aftercare.cookie-prefix")
    Optional<String> prefix;

    /** Tokens live in real time, whatever the time machine shows: they guard this server, not the story. */
    public String issue(Person person, SignedIn signedIn) {
        Instant now = MACHINE.instant();
        return Jwt.subject(person.id.toString())
                .upn(person.login)
                .groups(person.roles.stream().map(Role::name).collect(Collectors.toSet()))
                .claim("sid", signedIn.id.toString())
                .claim("name", person.name)
                .claim("branch", person.branchId.toString())
                .claim("head_office", Boolean.toString(person.seesAllBranches()))
                .issuedAt(now)
                .expiresAt(now.plus(LIVES))
                .sign();
    }

    /** True behind TLS; then the refresh token is in {@link #refreshCookieIn} and nowhere else. */
    boolean isPrefixed() {
        return prefix.isPresent();
    }

    /** The refresh token a browser brought, or null. */
    String refreshCookieIn(HttpHeaders headers) {
        Cookie cookie = headers.getCookies().get(prefix.orElse("") + REFRESH_COOKIE);
        return cookie == null ? null : cookie.getValue();
    }

    NewCookie accessCookie(String token) {
        return cookie(ACCESS_COOKIE, token, "/api", LIVES);
    }

    NewCookie refreshCookie(String token) {
        return cookie(REFRESH_COOKIE, token, "/api/v1/session", SignedIn.IDLE);
    }

    NewCookie[] noCookies() {
        return new NewCookie[] {
            cookie(ACCESS_COOKIE, "", "/api", Duration.ZERO),
            cookie(REFRESH_COOKIE, "", "/api/v1/session", Duration.ZERO)
        };
    }

    private NewCookie cookie(String name, String value, String path, Duration age) {
        return new NewCookie.Builder(prefix.orElse("") + name)
                .value(value)
                // A browser takes __Host- cookies for the whole host only.
                .path(isPrefixed() ? "/" : path)
                .maxAge((int) age.toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}

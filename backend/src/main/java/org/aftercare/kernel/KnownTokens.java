package org.aftercare.kernel;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;

/**
 * A token is verified once, and known until it expires: the same text has the same signature. To compute that anew at
 * each request took a sixth of what the program does for one. Whether the sign-in was ended meanwhile is asked at the
 * {@link Door}, each time.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class KnownTokens extends JWTCallerPrincipalFactory {
    /** More than people work at once; beyond it they are verified anew. */
    private static final int MOST = 10_000;

    private final JWTCallerPrincipalFactory verifying = new DefaultJWTCallerPrincipalFactory();
    private final Map<String, JWTCallerPrincipal> known = new ConcurrentHashMap<>();

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo how) throws ParseException {
        JWTCallerPrincipal before = known.get(token);
        if (before != null && lives(before)) {
            return before;
        }
        known.remove(token);
        JWTCallerPrincipal verified = verifying.parse(token, how);
        if (known.size() >= MOST) {
            known.values().removeIf(old -> !lives(old));
        }
        if (known.size() < MOST) {
            known.put(token, verified);
        }
        return verified;
    }

    /** By the clock of the machine, as it is verified. */
    private static boolean lives(JWTCallerPrincipal principal) {
        return principal.getExpirationTime() > Instant.now().getEpochSecond();
    }
}

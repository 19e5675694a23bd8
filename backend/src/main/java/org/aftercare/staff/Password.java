package org.aftercare.staff;

import java.util.Set;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Beside;
import org.aftercare.kernel.Problem;

/** Passwords, kept as BCrypt. Hashing takes its time on purpose, so it happens beside the event loop. */
public final class Password {
    private static final int LEAST = 8;
    /** BCrypt reads no further. */
    private static final int MOST_BYTES = 72;

    private static final int COST = 10;
    private static final Set<String> COMMON =
            Set.of("password", "12345678", "123456789", "1234567890", "qwertyui", "11111111", "88888888", "abcd1234");

    /** Checked against when there is no such login, so that a stranger cannot tell by the time it takes. */
    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody has this one", COST);

    private Password() {}

    /** The hash to keep; 400 for a password too short, too long or too common. */
    public static Uni<String> hash(String field, String password) {
        if (password == null || password.length() < LEAST) {
            throw Problem.invalid(field, "password-short", LEAST);
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Problem.invalid(field, "password-long", MOST_BYTES);
        }
        if (COMMON.contains(password.toLowerCase(java.util.Locale.ROOT))) {
            throw Problem.invalid(field, "password-common");
        }
        return Beside.run(() -> BcryptUtil.bcryptHash(password, COST));
    }

    /** @param hash null where there is no such person: then never, after the same time */
    public static Uni<Boolean> fits(String password, String hash) {
        return Beside.run(() -> BcryptUtil.matches(password, hash == null ? NOBODYS : hash) && hash != null);
    }
}

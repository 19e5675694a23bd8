package org.aftercare.tickets;

import java.security.SecureRandom;
import java.util.Base64;

/** What stands in a customer's link instead of an account: 160 random bits, nobody guesses it. */
public final class FollowToken {
    private static final SecureRandom RANDOM = new SecureRandom();

    private FollowToken() {}

    /** A new one. */
    public static String next() {
        byte[] bits = new byte[20];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}

package org.aftercare.surveys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.aftercare.tickets.FollowToken;

/**
 * A customer's link to something to be answered once. The table knows only the hash: who reads it cannot answer for a
 * customer.
 *
 * @param token 160 random bits, what the customer is given
 */
public record CardLink(String token) {
    /** A new one. */
    public static CardLink next() {
        return new CardLink(FollowToken.next());
    }

    /** What the table keeps. */
    public String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

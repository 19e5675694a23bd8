package org.aftercare.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Ids;

/** One signed-in browser or phone. It lives while it is used, and ends on the spot when it is ended. */
@Entity
public class SignedIn extends PanacheEntityBase {
    /** How long an unused one may be taken up again. */
    static final Duration IDLE = Duration.ofDays(14);

    /** How long one may be kept by using it; then somebody has to give a password again. */
    static final Duration LONGEST = Duration.ofDays(90);

    private static final SecureRandom RANDOM = new SecureRandom();

    public enum Client {
        /** The SPA: tokens in HttpOnly cookies. */
        browser,
        /** A mobile client: tokens in the answer, sent as bearer. */
        mobile
    }

    @Id
    public UUID id;

    public UUID personId;
    public String refreshHash;

    @Enumerated(EnumType.STRING)
    public Client client;

    public String device;
    public Instant startedAt;
    public Instant lastUsedAt;
    public Instant expiresAt;
    public Instant endedAt;

    public static SignedIn start(UUID personId, Client client, String device, Instant now) {
        SignedIn it = new SignedIn();
        it.id = Ids.next();
        it.personId = personId;
        it.client = client;
        it.device = device == null ? "" : device.substring(0, Math.min(200, device.length()));
        it.startedAt = now;
        it.used(now);
        return it;
    }

    /** By the refresh token; null when it is unknown, ended or too old. */
    public static Uni<SignedIn> byToken(String token, Instant now) {
        return SignedIn.<SignedIn>find("refreshHash = ?1 and endedAt is null and expiresAt > ?2", hash(token), now)
                .firstResult();
    }

    public static Uni<List<SignedIn>> openOf(UUID personId, Instant now) {
        return list("personId = ?1 and endedAt is null and expiresAt > ?2 order by lastUsedAt desc", personId, now);
    }

    /** Gives a new refresh token; the one before it no longer works. */
    public String renew(Instant now) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        refreshHash = hash(token);
        used(now);
        return token;
    }

    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    private void used(Instant now) {
        lastUsedAt = now;
        Instant idle = now.plus(IDLE);
        Instant end = startedAt.plus(LONGEST);
        expiresAt = idle.isBefore(end) ? idle : end;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

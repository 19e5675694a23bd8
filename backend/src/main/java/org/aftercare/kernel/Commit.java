package org.aftercare.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;

/**
 * One commit of a command, at the entry points only. A request with an {@code Idempotency-Key} happens once: repeated,
 * it finds what the first did; with another content under the same key it is refused. Views are read after the commit.
 *
 * <p>Once begun, a request runs to its end, also when whoever asked has gone: each resource says
 * {@code @Cancellable(false)}. Otherwise its session would be closed under a running statement: half the work undone,
 * errors in the log, and now and then a connection lost to the pool.
 */
@ApplicationScoped
public class Commit {
    private static final UUID NOBODY = new UUID(0, 0);

    /** What a request without a body says: its path says it all. */
    static final String NO_BODY = "";

    @Inject
    CurrentVertxRequest request;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Runs the work in one transaction.
     *
     * @param form what the request says, a record; with the path it is the fingerprint of the request
     * @param work the command; answers the id of what it made or changed
     */
    public Uni<UUID> once(Object form, Supplier<Uni<UUID>> work) {
        HttpServerRequest http = request.getCurrent().request();
        String key = http.getHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            return Panache.withTransaction(work);
        }
        if (key.length() > 255) {
            throw Problem.invalid("Idempotency-Key", "too-long", 255);
        }
        String fingerprint = fingerprint(http.method() + " " + http.path() + " " + form);
        UUID whose = caller.isKnown() ? caller.personId() : NOBODY;
        return Panache.withTransaction(() -> claim(whose, key, fingerprint)
                .chain(first ->
                        first ? work.get().call(done -> keep(whose, key, done)) : earlier(whose, key, fingerprint)));
    }

    /** As {@link #once(Object, Supplier)}, of a request without a body. */
    public Uni<UUID> once(Supplier<Uni<UUID>> work) {
        return once(NO_BODY, work);
    }

    /** Waits for a racing request under the same key; true when this one is the first. */
    private Uni<Boolean> claim(UUID whose, String key, String fingerprint) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into repeated_request (person_id, key, fingerprint, asked_at)
                                values (:whose, :key, :fingerprint, :now)
                                on conflict do nothing
                                """)
                        .setParameter("whose", whose)
                        .setParameter("key", key)
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    private Uni<Integer> keep(UUID whose, String key, UUID done) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "update repeated_request set result = :done where person_id = :whose and key = :key")
                        .setParameter("done", done)
                        .setParameter("whose", whose)
                        .setParameter("key", key)
                        .executeUpdate());
    }

    private record Earlier(String fingerprint, UUID result) {}

    private Uni<UUID> earlier(UUID whose, String key, String fingerprint) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select fingerprint, result from repeated_request where person_id = :whose and key = :key",
                                Object[].class)
                        .setParameter("whose", whose)
                        .setParameter("key", key)
                        .getSingleResult())
                .map(row -> new Earlier((String) row[0], (UUID) row[1]))
                .map(earlier -> {
                    if (!earlier.fingerprint().equals(fingerprint)) {
                        throw Problem.conflict("key-used-otherwise");
                    }
                    return earlier.result();
                });
    }

    private static String fingerprint(String what) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

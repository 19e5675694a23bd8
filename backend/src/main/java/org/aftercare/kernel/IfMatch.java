package org.aftercare.kernel;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;

/** The version the caller saw, compared with the one that stands: nobody overwrites what they have not read. */
@ApplicationScoped
public class IfMatch {
    private static final String STALE = "stale-version";

    @Inject
    CurrentVertxRequest request;

    @Inject
    Sql sql;

    /** @param changedBy id and name; null for the system */
    private record LastChange(Instant at, JsonNode changedBy) {}

    /** For a change of the whole record: the header must be there (428) and fit (409). */
    public void require(int version) {
        if (header() == null) {
            throw Problem.of(428, "version-needed");
        }
        check(version);
    }

    /** As {@link #require(int)}, where the current view is at hand. */
    public void require(int version, Object current) {
        if (header() == null) {
            throw Problem.of(428, "version-needed");
        }
        check(version, current);
    }

    /** For a verb, guarded by state anyway: the header is compared where it is sent. */
    public void check(int version) {
        check(version, null);
    }

    /** As {@link #check(int)}, where the current view is at hand. */
    public void check(int version, Object current) {
        String seen = header();
        if (seen != null && !seen.equals(Integer.toString(version))) {
            Problem stale = Problem.conflict(STALE).with("yours", seen).with("current", version);
            throw current == null ? stale : stale.with("entity", current);
        }
    }

    /**
     * A stale version is told with what stands now and who changed it when, read after the failed transaction.
     *
     * @param change the command, with its transaction around it
     * @param subject whose journal tells who changed it last
     * @param current the view as it stands
     */
    public <T> Uni<T> orShow(Uni<T> change, UUID subject, Supplier<Uni<? extends Versioned>> current) {
        return change.onFailure(IfMatch::isStale)
                .recoverWithUni(stale -> current.get()
                        .chain(view -> lastChange(subject).chain(last -> {
                            Problem told = Problem.conflict(STALE)
                                    .with("yours", header())
                                    .with("current", view.version())
                                    .with("entity", view);
                            if (last != null) {
                                told.with("changedBy", last.changedBy()).with("changedAt", last.at());
                            }
                            return Uni.createFrom().failure(told);
                        })));
    }

    private static boolean isStale(Throwable failure) {
        return failure instanceof OptimisticLockException
                || failure instanceof Problem problem && problem.code.equals(STALE);
    }

    private Uni<LastChange> lastChange(UUID subject) {
        return sql.one(LastChange.class, """
                select j.at, case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as changed_by
                from journal_subject s join journal j using (seq) left join person p on p.id = j.actor_id
                where s.subject_id = $1
                order by s.seq desc
                limit 1
                """, subject);
    }

    private String header() {
        String header = request.getCurrent().request().getHeader("If-Match");
        return header == null ? null : header.replaceFirst("^W/", "").replace("\"", "");
    }
}

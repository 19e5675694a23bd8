package org.aftercare.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;

/** What happened to one thing, newest first. */
@Path("/timeline")
@Cancellable(false)
public class TimelineResource {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    /** @param actor who did it; null for the system and for customers */
    public record TimelineEntry(
            long seq, Instant at, String kind, Actor actor, JsonNode payload, List<Subject> subjects) {}

    public record Actor(UUID id, String name) {}

    @GET
    @Operation(operationId = "showTimeline", summary = "What happened to a ticket, a customer, a piece of equipment …")
    public Uni<Page<TimelineEntry>> show(
            @Parameter(description = "kind:id", example = "ticket:0192f0c1-0000-7000-8000-000000000001")
                    @QueryParam("subject")
                    String subject,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        Subject about = Subject.parse(subject);
        if (about == null) {
            throw Problem.invalid("subject", "wrong-form");
        }
        int most = Page.limit(limit);
        return sql.list(TimelineEntry.class, """
                        select j.seq, j.at, j.kind, j.payload,
                          case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as actor,
                          (select jsonb_agg(jsonb_build_object('kind', o.subject_kind, 'id', o.subject_id))
                             from journal_subject o where o.seq = j.seq) as subjects
                        from journal_subject s join journal j using (seq) left join person p on p.id = j.actor_id
                        where s.subject_id = $1 and s.subject_kind = $2 and s.seq < $3
                          and ($4::uuid is null or j.branch_id is null or j.branch_id = $4)
                        order by s.seq desc
                        limit $5
                        """, about.id(), about.kind(), before(after), caller.scope(), most + 1)
                .map(rows -> Page.cut(rows, most, row -> Long.toString(row.seq())));
    }

    private static long before(String after) {
        String key = Page.decode(after);
        try {
            return key == null ? Long.MAX_VALUE : Long.parseLong(key);
        } catch (NumberFormatException made) {
            throw Problem.invalid("after", "cursor-unknown");
        }
    }
}

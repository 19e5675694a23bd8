package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.customers.CustomerRef;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;

/**
 * What customers reported without an account. A report belongs to no branch until a clerk makes a call of it, so every
 * branch's clerks see what waits; whoever matches by number or serial is named where the caller may see them.
 */
@Path("/fault-reports")
@Cancellable(false)
public class FaultReportsResource {
    private static final int MOST_MATCHES = 3;

    private static final String SELECT = """
            select r.id, r.number, r.status as state, r.name, r.phone, r.address, r.model_text, r.serial, r.fault,
              r.wish_from, r.wish_to, r.wish_note, r.reported_at, r.reason, r.version,
              (select jsonb_agg(p.id order by p.taken_at) from photo p where p.report_id = r.id) as photos,
              (select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name))
                 from (
                   select distinct c.id, c.name
                   from customer c join customer_search s on s.customer_id = c.id
                   where ($1::uuid is null or $1 = any (s.branches))
                     and (c.id in (select customer_id from customer_phone where e164 = r.e164)
                       or c.id in (select customer_id from equipment where upper(serial) = upper(nullif(r.serial, ''))))
                   limit %d) c) as matches
            from fault_report r
            """.formatted(MOST_MATCHES);

    @Inject
    FaultReports reports;

    @Inject
    Commit commit;

    @Inject
    Caller caller;

    @Inject
    Journal journal;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public record DismissReport(@NotBlank @Size(max = 500) String reason) {}

    /** @param matches customers with this number or serial; @param photos ids, null: none */
    public record FaultReportView(
            UUID id,
            String number,
            FaultReport.Status state,
            String name,
            String phone,
            String address,
            String modelText,
            String serial,
            String fault,
            Instant wishFrom,
            Instant wishTo,
            String wishNote,
            Instant reportedAt,
            String reason,
            List<UUID> photos,
            List<CustomerRef> matches,
            int version) {}

    @GET
    @Operation(operationId = "listFaultReports", summary = "What customers reported on the web, the oldest first")
    public Uni<Page<FaultReportView>> list(
            @QueryParam("state") FaultReport.Status state,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Page.limit(limit);
        return sql.list(
                        FaultReportView.class,
                        SELECT + """
                                where ($2::text is null or r.status = $2) and ($3::timestamptz is null or r.reported_at > $3)
                                order by r.reported_at
                                limit $4
                                """,
                        caller.scope(),
                        state == null ? null : state.name(),
                        since(after),
                        most + 1)
                .map(rows -> Page.cut(rows, most, row -> row.reportedAt().toString()));
    }

    @POST
    @Path("{id}/dismissal")
    @Operation(operationId = "dismissFaultReport", summary = "Set a report aside, saying why")
    public Uni<FaultReportView> dismiss(@PathParam("id") UUID id, @NotNull @Valid DismissReport form) {
        return commit.once(
                        form,
                        () -> reports.found(id)
                                .invoke(report -> report.settle(
                                        FaultReport.Status.dismissed,
                                        caller.personId(),
                                        form.reason().trim(),
                                        clock.instant()))
                                .chain(report -> journal.record(
                                        TicketEvents.REPORT_DISMISSED,
                                        null,
                                        new TicketEvents.ForReason(report.number, report.reason),
                                        Subject.of("fault_report", report.id)))
                                .replaceWith(id))
                .chain(done -> sql.found(FaultReportView.class, SELECT + "where r.id = $2", caller.scope(), done));
    }

    private static Instant since(String after) {
        String key = Page.decode(after);
        try {
            return key == null ? null : Instant.parse(key);
        } catch (java.time.DateTimeException made) {
            throw Problem.invalid("after", "cursor-unknown");
        }
    }
}

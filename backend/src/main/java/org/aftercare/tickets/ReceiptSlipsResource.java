package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.PersonRef;

/** The receipt slips that are out, by person: each is signed paper still to come back (3.1.4b, 3.1.8). */
@Path("/receipt-slips")
@Cancellable(false)
public class ReceiptSlipsResource {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public record SlipTicket(UUID id, String number) {}

    /** @param days since it was drawn */
    public record ReceiptSlipView(
            UUID id,
            String number,
            SlipTicket ticket,
            PersonRef person,
            Instant drawnAt,
            Instant returnedAt,
            int days) {}

    @GET
    @Operation(
            operationId = "listReceiptSlips",
            summary = "Receipt slips drawn, those still out or all, the newest first")
    public Uni<Page<ReceiptSlipView>> list(
            @QueryParam("out") Boolean out,
            @QueryParam("person") UUID person,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Page.limit(limit);
        return sql.list(
                        ReceiptSlipView.class,
                        """
                        select s.id, s.number, jsonb_build_object('id', t.id, 'number', t.number) as ticket,
                          jsonb_build_object('id', p.id, 'name', p.name) as person, s.drawn_at, s.returned_at,
                          extract(day from coalesce(s.returned_at, $1::timestamptz) - s.drawn_at)::int as days
                        from receipt_slip s join ticket t on t.id = s.ticket_id join person p on p.id = s.person_id
                        where ($2::uuid is null or s.branch_id = $2) and ($3::uuid is null or s.person_id = $3)
                          and ($4::boolean is null or (s.returned_at is null) = $4) and ($5::uuid is null or s.id < $5)
                        order by s.id desc
                        limit $6
                        """,
                        clock.instant(),
                        caller.scope(),
                        person,
                        out,
                        Page.decodeId(after),
                        most + 1)
                .map(rows -> Page.cut(rows, most, row -> row.id().toString()));
    }
}

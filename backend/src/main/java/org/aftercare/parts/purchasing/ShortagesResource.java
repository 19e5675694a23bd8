package org.aftercare.parts.purchasing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.Shortage;
import org.aftercare.parts.purchasing.PurchaseForms.ReportShortage;
import org.aftercare.parts.purchasing.PurchaseViews.ShortageView;

/** What was asked for and not there, until it has come (8.4.3.3). */
@Path("/shortages")
@Cancellable(false)
public class ShortagesResource {
    private static final String VIEW = """
            select h.id, %s as part, jsonb_build_object('id', s.id, 'name', s.name) as store, h.quantity,
              jsonb_build_object('id', w.id, 'name', w.name) as asker,
              case when l.id is not null then jsonb_build_object('id', l.id, 'number', l.number) end as slip,
              h.status, h.found_at, h.reported_at, h.decided_at, h.ordered_at,
              case when o.id is not null then jsonb_build_object('id', o.id, 'number', o.number) end as "order",
              %s as signature, h.version,
              floor(extract(epoch from coalesce(case when h.status in ('arrived', 'declined')
                then coalesce(o.ended_at, h.decided_at) end, $1::timestamptz) - h.found_at) / 3600)::bigint as age_hours,
              array(select mine.action from unnest($2::text[]) mine(action) where h.status = 'found') as allowed_actions
            from shortage h join part p on p.id = h.part_id join store s on s.id = h.store_id
              join person w on w.id = h.asker_id
              left join parts_slip l on l.id = h.slip_id left join purchase_order o on o.id = h.order_id
            where ($3::uuid is null or s.branch_id = $3)
            """.formatted(
                    PurchasePages.PART,
                    PurchasePages.SIGNATURE.replace("$ID", "h.order_id").replace("$ACTION", GuardedPurchasing.PLACE));

    private static final List<String> ACTIONS = List.of("reportShortage");

    @Inject
    Reporting reporting;

    @Inject
    Permitted permitted;

    @Inject
    Commit commit;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listShortages", summary = "Shortages by age, the oldest first (8.4.3.3)")
    public Uni<Page<ShortageView>> list(
            @QueryParam("status") Shortage.Status status,
            @QueryParam("open") Boolean open,
            @QueryParam("store") UUID store,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Page.limit(limit);
        return sql.list(
                        ShortageView.class,
                        VIEW + """
                         and ($4::text is null or h.status = $4)
                         and ($5::boolean is null or (h.status not in ('arrived', 'declined')) = $5)
                         and ($6::uuid is null or h.store_id = $6) and ($7::uuid is null or h.id > $7)
                        order by h.id limit $8
                        """,
                        clock.instant(),
                        permitted.of(ACTIONS),
                        caller.scope(),
                        status == null ? null : status.name(),
                        open,
                        store,
                        Page.decodeId(after),
                        most + 1)
                .map(rows -> Page.cut(rows, most, row -> row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showShortage", summary = "A shortage and what became of it")
    public Uni<ShortageView> show(@PathParam("id") UUID id) {
        return sql.found(
                ShortageView.class,
                VIEW + " and h.id = $4",
                clock.instant(),
                permitted.of(ACTIONS),
                caller.scope(),
                id);
    }

    @POST
    @Path("/{id}/report")
    @Operation(
            operationId = "reportShortage",
            summary = "Tell the manager, with the requisition to sign for (8.4.3.3a)")
    public Uni<ShortageView> report(@PathParam("id") UUID id, @NotNull @Valid ReportShortage form) {
        return commit.once(form, () -> reporting.report(id, form)).chain(this::show);
    }
}

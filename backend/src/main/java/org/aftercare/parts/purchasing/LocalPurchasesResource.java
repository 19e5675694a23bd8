package org.aftercare.parts.purchasing;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.purchasing.PurchaseViews.LocalPowerView;
import org.aftercare.parts.purchasing.PurchaseViews.LocalPurchase;
import org.aftercare.parts.purchasing.PurchaseViews.UnlinkedPurchases;

/** What units bought by themselves: at what price, of what quality, and for what (10.3.10). */
@Path("/local-purchases")
@Cancellable(false)
public class LocalPurchasesResource {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    LocalPower power;

    @GET
    @Operation(
            operationId = "listLocalPurchases",
            summary = "Local purchases, their price against the cheapest quote and what failed (10.3.10d)")
    public Uni<Page<LocalPurchase>> list(
            @QueryParam("dearer") Boolean dearer,
            @QueryParam("failed") Boolean failed,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Page.limit(limit);
        return sql.list(
                        LocalPurchase.class,
                        """
                        select * from (
                          select o.id, o.number, b.name as branch, jsonb_build_object('id', w.id, 'name', w.name) as purchaser,
                            u.name as supplier, o.need, o.placed_at, q.quotes, q.price, q.cheapest, q.price - q.cheapest as dearer,
                            o.choice_reason as reason, coalesce(x.failed, 0)::int as failed, coalesce(x.came, 0)::int as came
                          from purchase_order o join branch b on b.id = o.branch_id join person w on w.id = o.placed_by
                            join supplier u on u.id = o.supplier_id cross join company c
                            cross join lateral (
                              select count(*)::int as quotes, max(price) filter (where chosen) as price, min(price) as cheapest
                              from purchase_quote q where q.order_id = o.id) q
                            cross join lateral (
                              select sum(l.counted) filter (where l.inspection = 'failed') as failed, sum(l.counted) as came
                              from receipt_line l join goods_receipt r on r.id = l.receipt_id where r.order_id = o.id) x
                          where o.local and ($1::uuid is null or o.branch_id = $1)
                            and ($2::date is null or (o.placed_at at time zone c.zone)::date >= $2)
                            and ($3::date is null or (o.placed_at at time zone c.zone)::date <= $3)) o
                        where ($4::boolean is null or coalesce(o.dearer > 0, false) = $4)
                          and ($5::boolean is null or (o.failed > 0) = $5) and ($6::uuid is null or o.id < $6)
                        order by o.id desc limit $7
                        """,
                        caller.scope(),
                        from,
                        until,
                        dearer,
                        failed,
                        Page.decodeId(after),
                        most + 1)
                .map(rows -> Page.cut(rows, most, row -> row.id().toString()));
    }

    @GET
    @Path("/power")
    @Operation(
            operationId = "showLocalPower",
            summary =
                    "Whether units buy around the corner without a request, by which article and since when (10.3.10a)")
    public Uni<LocalPowerView> power() {
        return Panache.withSession(() -> power.now())
                .map(by -> by == null
                        ? new LocalPowerView(false, null, null, null)
                        : new LocalPowerView(true, by.articleId(), by.ref(), by.since()));
    }

    @GET
    @Path("/unlinked")
    @Operation(
            operationId = "listUnlinkedPurchases",
            summary = "Local purchases that no job and no need asked for, by purchaser and month (10.3.10b)")
    public Uni<List<UnlinkedPurchases>> unlinked() {
        return sql.list(UnlinkedPurchases.class, """
                select jsonb_build_object('id', w.id, 'name', w.name) as purchaser,
                  to_char(o.placed_at at time zone c.zone, 'YYYY-MM') as month, count(*)::int as orders,
                  sum((select max(price) from purchase_quote q where q.order_id = o.id and q.chosen)) as total
                from purchase_order o join person w on w.id = o.placed_by cross join company c
                where o.local and o.need = 'none' and ($1::uuid is null or o.branch_id = $1)
                group by w.id, w.name, 2 order by 2 desc, w.name
                limit 500
                """, caller.scope());
    }
}

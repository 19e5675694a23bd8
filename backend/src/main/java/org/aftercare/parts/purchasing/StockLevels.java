package org.aftercare.parts.purchasing;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Sql;

/** What a branch has of a part, has kept for jobs and has on order, against the least it wants to have. */
@ApplicationScoped
class StockLevels {
    /** $1 the branch or null. */
    private static final String LOW = """
            with there as (
              select s.branch_id, l.part_id, sum(l.quantity) as quantity
              from lot l join store s on s.id = l.store_id where l.quantity > 0 group by 1, 2),
            kept as (
              select s.branch_id, r.part_id, sum(r.quantity) as quantity
              from reservation r join store s on s.id = r.store_id where r.ended_at is null group by 1, 2),
            coming as (
              select o.branch_id, w.part_id, sum(w.quantity - w.received) as quantity
              from purchase_order o join purchase_line w on w.order_id = o.id
              where o.status in ('wanted', 'placed') group by 1, 2)
            select b.id as branch_id, p.id as part_id, p.code, p.name, p.spec, p.unit, p.supplier_name, p.min_stock,
              coalesce(t.quantity, 0)::int as there, coalesce(k.quantity, 0)::int as kept,
              coalesce(c.quantity, 0)::int as coming,
              (p.min_stock - coalesce(t.quantity, 0) + coalesce(k.quantity, 0) - coalesce(c.quantity, 0))::int as proposed,
              (select jsonb_build_object('id', s.id, 'name', s.name) from store s
               where s.branch_id = b.id and s.kind = 'warehouse' and s.closed_at is null order by s.id limit 1) as store
            from part p cross join branch b
              left join there t on t.branch_id = b.id and t.part_id = p.id
              left join kept k on k.branch_id = b.id and k.part_id = p.id
              left join coming c on c.branch_id = b.id and c.part_id = p.id
            where ($1::uuid is null or b.id = $1) and p.min_stock is not null and p.retired_at is null
            """;

    @Inject
    Sql sql;

    private record Count(int low) {}

    /**
     * What is short and not on order, most urgent first.
     *
     * @param branch null: of every branch that has a warehouse
     */
    Uni<List<PurchaseViews.LowStock>> low(UUID branch) {
        return sql.list(
                PurchaseViews.LowStock.class,
                "select * from (" + LOW
                        + ") low where proposed > 0 and store is not null order by there - kept, code limit 500",
                branch);
    }

    /** Whether each of these parts is below what the branch wants to have, orders on their way not counted. */
    Uni<Boolean> allLow(UUID branch, List<UUID> parts) {
        return sql.one(
                        Count.class,
                        "select count(*)::int as low from (" + LOW
                                + ") low where there - kept < min_stock and part_id = any($2)",
                        branch,
                        parts.toArray(UUID[]::new))
                .map(found -> found.low() == parts.stream().distinct().count());
    }
}

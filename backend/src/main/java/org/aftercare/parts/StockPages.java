package org.aftercare.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.customers.SearchTerms;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.PartViews.StockRow;

/** What lies where: a row for each part in each store. */
@ApplicationScoped
public class StockPages {
    /** What is looked for in a store. */
    public enum Lack {
        /** Less than the least. */
        low,
        /** No bin of its own (8.3.2). */
        place,
        /** No label, or one that is out of date (8.4.4.3). */
        label,
        /** A lot lies in another bin (8.4.5.2). */
        elsewhere
    }

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    CountingEyes counting;

    Uni<Page<StockRow>> list(UUID store, String q, Lack lack, String after, int limit) {
        SearchTerms terms = SearchTerms.of(q);
        String[] from = from(after);
        List<Object> args = new ArrayList<>();
        args.add(caller.scope());
        args.add(store);
        args.add(lack == null ? null : lack.name());
        args.add(from[0]);
        args.add(from[1]);
        args.add(limit + 1);
        args.add(counting.blinded());
        String found = terms.isEmpty()
                ? "true"
                : terms.condition(args).replace("s.haystack", "p.haystack").replace("s.grams", "p.grams");
        return sql.list(
                        StockRow.class,
                        """
                        select %s as part, %s as store, case when not h.blind then k.pieces end as quantity, case when not h.blind then r.pieces end as reserved,
                          case when not h.blind then k.pieces - r.pieces end as free, p.min_stock,
                          not h.blind and k.pieces < coalesce(p.min_stock, 0) as low,
                          case when not h.blind then k.value end as value, h.blind,
                          %s as place, k.label_printed_at, k.label_outdated, k.elsewhere, p.code || ' ' || s.code as key
                        from (
                            select l.part_id, l.store_id, sum(l.quantity)::int as pieces,
                              sum(l.quantity * l.unit_cost) as value, sp.bin_id, sp.label_printed_at,
                              coalesce(sp.label_outdated, false) as label_outdated,
                              coalesce(bool_or(l.quantity > 0 and l.bin_id is not null
                                and l.bin_id is distinct from sp.bin_id), false) as elsewhere
                            from lot l
                              join store t on t.id = l.store_id and t.closed_at is null
                                and ($1::uuid is null or t.branch_id = $1) and ($2::uuid is null or t.id = $2)
                              left join stock_place sp on sp.part_id = l.part_id and sp.store_id = l.store_id
                            group by l.part_id, l.store_id, sp.bin_id, sp.label_printed_at, sp.label_outdated) k
                          join part p on p.id = k.part_id
                          join store s on s.id = k.store_id
                          left join bin b on b.id = k.bin_id
                          cross join lateral (
                            select coalesce(sum(v.quantity), 0)::int as pieces from reservation v
                            where v.part_id = k.part_id and v.store_id = k.store_id and v.ended_at is null) r
                          cross join lateral (select $7::boolean and counted_blind(k.part_id, k.store_id) as blind) h
                        where %s
                          and (k.pieces > 0 or p.min_stock is not null)
                          and ($3::text is null
                            or $3 = 'low' and not h.blind and k.pieces < p.min_stock
                            or $3 = 'place' and s.kind = 'warehouse' and k.pieces > 0 and k.bin_id is null
                            or $3 = 'label' and s.kind = 'warehouse' and k.pieces > 0 and (k.label_printed_at is null or k.label_outdated)
                            or $3 = 'elsewhere' and k.elsewhere)
                          and ($4::text is null or (p.code, s.code) > ($4, $5::text))
                        order by p.code, s.code
                        limit $6
                        """.formatted(PartPages.PART, PartPages.STORE, PartPages.BIN.formatted("b"), found),
                        args.toArray())
                .map(rows -> Page.cut(
                        rows,
                        limit,
                        row -> row.part().code() + "\n" + row.store().code()));
    }

    private static String[] from(String after) {
        String key = Page.decode(after);
        String[] codes = key == null ? new String[2] : key.split("\n", 2);
        return codes.length == 2 ? codes : new String[2];
    }
}

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
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.PartViews.PartRow;
import org.aftercare.parts.PartViews.PartView;

/** The catalogue as it is read: one part with all its lots, or the list. */
@ApplicationScoped
public class PartPages {
    private static final List<String> ACTIONS = List.of("changePart", "setPlace", "reserveParts", "addPartsSlip");

    /** A bin as JSON, null where there is none. */
    static final String BIN = """
            case when %1$s.id is not null then jsonb_build_object('id', %1$s.id, 'code', %1$s.code, 'name', %1$s.name,
              'area', %1$s.area) end
            """;

    static final String STORE = "jsonb_build_object('id', s.id, 'code', s.code, 'name', s.name, 'kind', s.kind)";

    static final String PART =
            "jsonb_build_object('id', p.id, 'code', p.code, 'name', p.name, 'spec', p.spec, 'unit', p.unit)";

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    CountingEyes counting;

    @Inject
    Permissions permissions;

    /** 404 where there is none; its stock is that of the stores the caller sees. */
    Uni<PartView> show(UUID id) {
        return sql.found(
                PartView.class,
                """
                select p.id, p.code, p.name, p.spec, p.unit, p.kind, p.barcode, p.old_for_new, p.storage_need, p.min_stock,
                  p.price, p.supplier_name, p.retired_at is not null as retired, p.version, $3::text[] as allowed_actions,
                  coalesce((
                    select jsonb_agg(jsonb_build_object('store', %1$s, 'blind', h.blind, 'place', %2$s,
                      'quantity', case when not h.blind then k.pieces end,
                      'reserved', case when not h.blind then r.pieces end,
                      'free', case when not h.blind then k.pieces - r.pieces end,
                      'value', case when not h.blind then k.value::text end,
                      'lots', case when h.blind then '[]' else k.lots end,
                      'labelPrintedAt', sp.label_printed_at, 'labelOutdated', coalesce(sp.label_outdated, false))
                      order by s.kind desc, s.code)
                    from store s
                      left join stock_place sp on sp.store_id = s.id and sp.part_id = p.id
                      left join bin b on b.id = sp.bin_id
                      cross join lateral (
                        select coalesce(sum(l.quantity), 0) as pieces, coalesce(sum(l.quantity * l.unit_cost), 0) as value,
                          coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'receivedAt', l.received_at,
                            'quantity', l.quantity, 'unitCost', l.unit_cost::text,
                            'value', (l.quantity * l.unit_cost)::text, 'bin', %3$s, 'source', l.source,
                            'elsewhere', l.bin_id is not null and l.bin_id is distinct from sp.bin_id)
                            order by l.received_at, l.id), '[]') as lots
                        from lot l left join bin lb on lb.id = l.bin_id
                        where l.part_id = p.id and l.store_id = s.id and l.quantity > 0) k
                      cross join lateral (
                        select coalesce(sum(v.quantity), 0) as pieces from reservation v
                        where v.part_id = p.id and v.store_id = s.id and v.ended_at is null) r
                      cross join lateral (select $4::boolean and counted_blind(p.id, s.id) as blind) h
                    where ($2::uuid is null or s.branch_id = $2) and s.closed_at is null
                      and (k.pieces > 0 or sp.part_id is not null)), '[]') as stock
                from part p
                where p.id = $1
                """.formatted(STORE, BIN.formatted("b"), BIN.formatted("lb")),
                id,
                caller.scope(),
                allowed(),
                counting.blinded());
    }

    /** @param low only those of which there is less than should be */
    Uni<Page<PartRow>> list(String q, Part.Kind kind, boolean low, boolean retired, String after, int limit) {
        SearchTerms terms = SearchTerms.of(q);
        List<Object> args = new ArrayList<>();
        args.add(caller.scope());
        args.add(kind == null ? null : kind.name());
        args.add(low);
        args.add(retired);
        args.add(Page.decode(after));
        args.add(limit + 1);
        args.add(counting.blinded());
        String found = terms.isEmpty() ? "true" : terms.condition(args);
        return sql.list(PartRow.class, """
                        select s.id, s.code, s.name, s.spec, s.unit, s.kind, s.barcode, s.old_for_new, s.min_stock, s.price,
                          case when not h.blind then k.pieces end as quantity, case when not h.blind then r.pieces end as reserved,
                          not h.blind and k.pieces < coalesce(s.min_stock, 0) as low,
                          s.retired_at is not null as retired
                        from part s
                          cross join lateral (
                            select coalesce(sum(l.quantity), 0)::int as pieces from lot l join store t on t.id = l.store_id
                            where l.part_id = s.id and l.quantity > 0 and ($1::uuid is null or t.branch_id = $1)) k
                          cross join lateral (
                            select coalesce(sum(v.quantity), 0)::int as pieces from reservation v join store t on t.id = v.store_id
                            where v.part_id = s.id and v.ended_at is null and ($1::uuid is null or t.branch_id = $1)) r
                          cross join lateral (
                            select $7::boolean and exists (select from stock_freeze f join store t on t.id = f.store_id
                              where f.blind and (f.part_id is null or f.part_id = s.id)
                                and ($1::uuid is null or t.branch_id = $1)) as blind) h
                        where %s
                          and ($2::text is null or s.kind = $2)
                          and (not $3::boolean or s.min_stock is not null and not h.blind and k.pieces < s.min_stock)
                          and (s.retired_at is not null) = $4::boolean
                          and ($5::text is null or s.code > $5)
                        order by s.code
                        limit $6
                        """.formatted(found), args.toArray())
                .map(rows -> Page.cut(rows, limit, PartRow::code));
    }

    private String[] allowed() {
        return ACTIONS.stream()
                .filter(action -> permissions.allows(action, caller.identity().roles()))
                .toArray(String[]::new);
    }
}

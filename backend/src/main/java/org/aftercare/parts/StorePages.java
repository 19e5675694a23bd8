package org.aftercare.parts;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.PartViews.BinView;
import org.aftercare.parts.PartViews.StoreView;

/** Stores and their bins as they are read. */
@ApplicationScoped
public class StorePages {
    private static final List<String> ACTIONS = List.of("changeStore", "addBin", "sendTransfer");

    private static final String VIEW = """
            select s.id, s.code, s.name, s.kind, s.closed_at is not null as closed, s.version, $2::text[] as allowed_actions,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch,
              case when k.id is not null then jsonb_build_object('id', k.id, 'name', k.name) end as keeper,
              case when d.id is not null then jsonb_build_object('id', d.id, 'name', d.name) end as deputy,
              case when t.id is not null then jsonb_build_object('id', t.id, 'name', t.name) end as technician,
              g.kinds, g.value, g.without_place, g.without_label,
              (select count(*)::int from bin x where x.store_id = s.id and x.sign_printed_at is null) as without_sign,
              $3 in (s.keeper_id, s.deputy_id, s.technician_id) is true as mine
            from store s
              join branch b on b.id = s.branch_id
              left join person k on k.id = s.keeper_id
              left join person d on d.id = s.deputy_id
              left join person t on t.id = s.technician_id
              cross join lateral (
                select count(*)::int as kinds, coalesce(sum(o.value), 0) as value,
                  count(*) filter (where s.kind = 'warehouse' and sp.bin_id is null)::int as without_place,
                  count(*) filter (where s.kind = 'warehouse'
                    and (sp.label_printed_at is null or sp.label_outdated))::int as without_label
                from (select l.part_id, sum(l.quantity * l.unit_cost) as value from lot l
                    where l.store_id = s.id and l.quantity > 0 group by l.part_id) o
                  left join stock_place sp on sp.part_id = o.part_id and sp.store_id = s.id) g
            where ($1::uuid is null or s.branch_id = $1)
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    /** Warehouses first; those closed only where they are asked for. */
    Uni<List<StoreView>> list(boolean closed) {
        return sql.list(
                StoreView.class,
                VIEW
                        + " and ($4::boolean or s.closed_at is null) order by s.closed_at is not null, s.kind desc, s.code",
                caller.scope(),
                allowed(),
                caller.personId(),
                closed);
    }

    Uni<StoreView> show(UUID id) {
        return sql.found(StoreView.class, VIEW + " and s.id = $4", caller.scope(), allowed(), caller.personId(), id);
    }

    Uni<List<BinView>> bins(UUID store) {
        return sql.list(BinView.class, bin("b.store_id = $2") + " order by b.area, b.code", caller.scope(), store);
    }

    Uni<BinView> bin(UUID id) {
        return sql.found(BinView.class, bin("b.id = $2"), caller.scope(), id);
    }

    private static String bin(String which) {
        return """
                select b.id, b.store_id, b.code, b.name, b.area, b.sign_printed_at, b.version,
                  (select count(*)::int from stock_place p where p.bin_id = b.id) as parts
                from bin b join store s on s.id = b.store_id
                where ($1::uuid is null or s.branch_id = $1) and %s
                """.formatted(which);
    }

    private String[] allowed() {
        return ACTIONS.stream()
                .filter(action -> permissions.allows(action, caller.identity().roles()))
                .toArray(String[]::new);
    }
}

package org.aftercare.parts.care;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.care.CareViews.DeviationView;

/** Deviations as they are read. */
@ApplicationScoped
public class DeviationPages {
    private static final String SELECT = """
            select d.id, d.number, d.sort, d.point, d.step, d.what, d.found_at, d.done, d.label_printed_on, d.settled_at, d.version,
              c.number as count, jsonb_build_object('id', s.id, 'code', s.code, 'name', s.name) as store,
              case when p.id is not null then jsonb_build_object('id', p.id, 'code', p.code, 'name', p.name) end as part,
              case when f.id is not null then jsonb_build_object('id', f.id, 'name', f.name) end as found_by,
              case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name) end as reported_to,
              case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end as settled_by,
              case when d.settled_at is null and d.count_id is null and 'settleDeviation' = any($2)
                then array['settleDeviation'] else array[]::text[] end as allowed_actions
            from deviation d
              join store s on s.id = d.store_id
              left join part p on p.id = d.part_id
              left join stock_count c on c.id = d.count_id
              left join person f on f.id = d.found_by
              left join person r on r.id = d.reported_to
              left join person e on e.id = d.settled_by
            where ($1::uuid is null or d.branch_id = $1)
            """;

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    Uni<DeviationView> show(UUID id) {
        return sql.found(DeviationView.class, SELECT + " and d.id = $3", caller.scope(), may(), id);
    }

    /** Open ones by age, the oldest first; all of them the newest first. */
    Uni<Page<DeviationView>> list(boolean open, Deviation.Sort sort, UUID store, String after, int limit) {
        String order = open
                ? " and d.settled_at is null and ($5::uuid is null or d.id > $5) order by d.id limit $6"
                : " and ($5::uuid is null or d.id < $5) order by d.id desc limit $6";
        return sql.list(
                        DeviationView.class,
                        SELECT + " and ($3::text is null or d.sort = $3) and ($4::uuid is null or d.store_id = $4)"
                                + order,
                        caller.scope(),
                        may(),
                        sort == null ? null : sort.name(),
                        store,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}

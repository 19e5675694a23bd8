package org.aftercare.parts.counting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.counting.CountViews.Agreement;
import org.aftercare.parts.counting.CountViews.CountLineView;
import org.aftercare.parts.counting.CountViews.CountView;

/** Counts and their lines as they are read; as long as a blind count is open, nobody is shown the books. */
@ApplicationScoped
public class CountPages {
    private static final String COUNTS = """
            select c.id, c.number, c.scope, c.area, to_char(c.month, 'YYYY-MM') as month, c.status, c.frozen_at, c.compared_at,
              c.posted_at, c.cancelled_at, c.cancel_reason, c.version, c.blind and c.status = 'open' as hidden,
              l.lines, l.counted,
              case when not (c.blind and c.status = 'open') then l.differing end as differing,
              case when not (c.blind and c.status = 'open') then l.unexplained end as unexplained,
              case when not (c.blind and c.status = 'open') then round(l.value, 2) end as value,
              jsonb_build_object('id', s.id, 'code', s.code, 'name', s.name) as store,
              jsonb_build_object('id', b.id, 'name', b.name) as started_by,
              case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as posted_by,
              array(select o from unnest(case c.status
                  when 'open' then array['enterCount', 'compareCount', 'cancelCount']
                  when 'compared' then array['recountLines', 'postCount', 'cancelCount']
                  else array[]::text[] end) o
                where o = any($2)) as allowed_actions
            from stock_count c
              join store s on s.id = c.store_id
              join person b on b.id = c.started_by
              left join person p on p.id = c.posted_by
              cross join lateral (
                select count(*)::int as lines, count(counted)::int as counted,
                  (count(*) filter (where coalesce(recounted, counted) <> book))::int as differing,
                  (count(*) filter (where counted <> book
                    and (recounted is null or recounted <> book and trim(reason) = '')))::int as unexplained,
                  coalesce(sum((coalesce(recounted, counted) - book) * unit_cost), 0) as value
                from count_line where count_id = c.id) l
            where ($1::uuid is null or c.branch_id = $1)
            """;

    private static final String LINES = """
            select l.id, l.position, l.counted, l.counted_at, l.recounted, l.recounted_at, l.reason, l.unauthorised,
              coalesce(b.area, '') as area, b.code as bin,
              case when not (c.blind and c.status = 'open') then l.book end as book,
              case when not (c.blind and c.status = 'open') then coalesce(l.recounted, l.counted) - l.book end as difference,
              jsonb_build_object('id', p.id, 'code', p.code, 'name', p.name, 'spec', p.spec, 'unit', p.unit,
                'barcode', p.barcode) as part,
              case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as counted_by,
              case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as recounted_by
            from count_line l
              join stock_count c on c.id = l.count_id
              join part p on p.id = l.part_id
              left join bin b on b.id = l.bin_id
              left join person w on w.id = l.counted_by
              left join person a on a.id = l.recounted_by
            where l.count_id = $1 and ($2::uuid is null or c.branch_id = $2)
              and ($3::text is null
                or $3 = 'uncounted' and l.counted is null
                or $3 = 'counted' and l.counted is not null
                or $3 = 'differing' and not (c.blind and c.status = 'open') and l.counted <> l.book)
              and ($4::text is null or p.code || ' ' || p.name || ' ' || coalesce(p.barcode, '') ilike '%' || $4 || '%')
              and ($5::int is null or l.position > $5)
            order by l.position
            limit $6
            """;

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<CountView> show(UUID id) {
        return sql.found(CountView.class, COUNTS + " and c.id = $3", caller.scope(), may(), id);
    }

    /** The newest first. */
    Uni<Page<CountView>> list(UUID store, StockCount.Status status, String after, int limit) {
        return sql.list(
                        CountView.class,
                        COUNTS + """
                                 and ($3::uuid is null or c.store_id = $3) and ($4::text is null or c.status = $4)
                                 and ($5::uuid is null or c.id < $5)
                                order by c.id desc
                                limit $6
                                """,
                        caller.scope(),
                        may(),
                        store,
                        status == null ? null : status.name(),
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    /** Bin after bin, as one walks through the store. */
    Uni<Page<CountLineView>> lines(UUID count, LineState state, String q, String after, int limit) {
        return sql.list(
                        CountLineView.class,
                        LINES,
                        count,
                        caller.scope(),
                        state == null ? null : state.name(),
                        q == null || q.isBlank() ? null : q.trim(),
                        position(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> Integer.toString(row.position())));
    }

    /** By month, the newest first; of one store, or all the caller sees (8.4.4.4c). */
    Uni<List<Agreement>> agreement(UUID store) {
        return sql.list(
                Agreement.class,
                """
                select to_char(c.month, 'YYYY-MM') as month, count(*)::int as lines,
                  (count(*) filter (where coalesce(l.recounted, l.counted) = l.book))::int as agreeing
                from stock_count c join count_line l on l.count_id = c.id
                where c.status = 'posted' and ($1::uuid is null or c.branch_id = $1) and ($2::uuid is null or c.store_id = $2)
                  and c.month > $3
                group by c.month
                order by c.month desc
                """,
                caller.scope(),
                store,
                LocalDate.now(clock).minusMonths(13));
    }

    private static Integer position(String after) {
        String key = Page.decode(after);
        try {
            return key == null ? null : Integer.valueOf(key);
        } catch (NumberFormatException made) {
            throw Problem.invalid("after", "cursor-unknown");
        }
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}

package org.aftercare.parts.care;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.care.CareViews.BundleView;

/** The months and how far their papers are; a month that nobody handed in is a row too. */
@ApplicationScoped
public class BundlePages {
    private static final String SELECT = """
            select b.id, to_char(m.month, 'YYYY-MM') as month, b.exported_at, b.paper_at, b.confirmed_at,
              case when x.id is not null then jsonb_build_object('id', x.id, 'name', x.name) end as exported_by,
              case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as paper_by,
              case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as confirmed_by,
              array(select o from unnest(array[
                  case when b.confirmed_at is null and b.paper_at is null then 'handInBundle' end,
                  case when b.id is not null and b.confirmed_at is null then 'confirmBundle' end]) o
                where o = any($1)) as allowed_actions
            from %s m
              left join warehouse_bundle b on b.month = m.month and b.branch_id = $2
              left join person x on x.id = b.exported_by
              left join person p on p.id = b.paper_by
              left join person c on c.id = b.confirmed_by
            """;

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    /** Twelve months, the given one last, the newest first. */
    Uni<List<BundleView>> list(UUID branch, LocalDate until) {
        LocalDate last = until.withDayOfMonth(1);
        return sql.list(
                BundleView.class,
                SELECT.formatted(
                                "(select month::date as month from generate_series($3::date, $4::date, interval '1 month') month)")
                        + " order by m.month desc",
                may(),
                caller.scope(branch) == null ? caller.branchId() : caller.scope(branch),
                last.minusMonths(11),
                last);
    }

    Uni<BundleView> show(UUID id) {
        return sql.found(
                BundleView.class,
                SELECT.formatted("(select month from warehouse_bundle where id = $3)")
                                .replace("b.branch_id = $2", "b.id = $3")
                        + " where $2::uuid is null or b.branch_id = $2",
                may(),
                caller.scope(),
                id);
    }

    /** A month as 2026-03 by its first day. */
    static LocalDate first(String month) {
        return YearMonth.parse(month).atDay(1);
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}

package org.aftercare.documents;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.documents.DocumentViews.ShopCheckView;
import org.aftercare.documents.DocumentViews.ShopStanding;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.regulations.Figures;

/** How the shops stand to the standards, and their checks, as they are read (5.1.2.3b). */
@ApplicationScoped
class ShopPages {
    private static final String CHECK = """
            select k.id, k.number, jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch,
              d.id as document, d.title, k.planned_on, jsonb_build_object('id', p.id, 'name', p.name) as planned_by, k.done_on,
              case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as done_by, k.note,
              coalesce((
                select jsonb_agg(jsonb_build_object('id', f.id, 'what', f.what, 'dueOn', f.due_on, 'settledAt', f.settled_at,
                    'how', f.how, 'late', f.settled_at is null and f.due_on < now.day,
                    'settledBy', case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end)
                    order by f.due_on, f.id)
                from shop_finding f left join person s on s.id = f.settled_by where f.check_id = k.id), '[]') as findings,
              array_remove(array[
                case when k.done_on is null and $3 then 'finishShopCheck' end,
                case when $4 and exists (select from shop_finding f where f.check_id = k.id and f.settled_at is null)
                  then 'settleFinding' end], null) as allowed_actions, k.version
            from shop_check k
              join branch b on b.id = k.branch_id
              join service_document d on d.id = k.document_id
              join person p on p.id = k.planned_by
              left join person w on w.id = k.done_by
              cross join (select cast($2::timestamptz at time zone zone as date) as day from company) now
            where ($1::uuid is null or k.branch_id = $1)
            """;

    @Inject
    Figures figures;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    Clock clock;

    /** Those that lack something first. */
    Uni<Page<ShopStanding>> standing() {
        return Panache.withSession(() -> figures.number(DocumentFigures.CHECK_MONTHS))
                .chain(months -> sql.list(ShopStanding.class, """
                        select jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch, u.unacknowledged,
                          k.last_check, k.next_check,
                          case when $3::int is null then null
                            else coalesce(k.last_check + make_interval(months => $3) < now.day, true) end as check_due,
                          f.open_findings, f.late_findings
                        from branch b
                          cross join (select cast($2::timestamptz at time zone zone as date) as day from company) now
                          cross join lateral (
                            select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title, 'edition', e.number)
                              order by d.title), '[]') as unacknowledged
                            from service_document d
                              cross join lateral (
                                select v.* from service_document_version v
                                where v.document_id = d.id and v.valid_from <= now.day
                                order by v.valid_from desc, v.number desc limit 1) e
                            where d.kind = 'standard' and not exists (
                              select from shop_acknowledgement a where a.version_id = e.id and a.branch_id = b.id)) u
                          cross join lateral (
                            select max(c.done_on) as last_check,
                              min(c.planned_on) filter (where c.done_on is null) as next_check
                            from shop_check c where c.branch_id = b.id) k
                          cross join lateral (
                            select count(*)::int as open_findings,
                              count(*) filter (where o.due_on < now.day)::int as late_findings
                            from shop_finding o where o.branch_id = b.id and o.settled_at is null) f
                        where b.active and b.kind <> 'head_office' and ($1::uuid is null or b.id = $1)
                        order by jsonb_array_length(u.unacknowledged) + f.open_findings = 0, b.code
                        """, caller.scope(), clock.instant(), whole(months)))
                .map(rows -> new Page<>(rows, null));
    }

    Uni<ShopCheckView> check(UUID id) {
        return sql.found(
                ShopCheckView.class,
                CHECK + " and k.id = $5",
                caller.scope(),
                clock.instant(),
                may("finishShopCheck"),
                may("settleFinding"),
                id);
    }

    /** The newest first. @param open only those to be done or with something open */
    Uni<Page<ShopCheckView>> checks(boolean open, UUID branch, String after, int limit) {
        return sql.list(
                        ShopCheckView.class,
                        CHECK + """
                         and (not $5 or k.done_on is null or exists (
                            select from shop_finding f where f.check_id = k.id and f.settled_at is null))
                          and ($6::uuid is null or (k.planned_on, k.id) < (select o.planned_on, o.id from shop_check o where o.id = $6))
                        order by k.planned_on desc, k.id desc
                        limit $7
                        """,
                        caller.scope(branch),
                        clock.instant(),
                        may("finishShopCheck"),
                        may("settleFinding"),
                        open,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    private static Integer whole(BigDecimal months) {
        return months == null ? null : months.intValue();
    }

    private boolean may(String operation) {
        return permissions.allows(operation, caller.identity().roles());
    }
}

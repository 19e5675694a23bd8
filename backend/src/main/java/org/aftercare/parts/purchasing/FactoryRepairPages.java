package org.aftercare.parts.purchasing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.purchasing.ReceiptViews.FactoryRepairView;

/** The register of parts at the factory as it is read. */
@ApplicationScoped
class FactoryRepairPages {
    private static final List<String> ACTIONS = List.of(
            "registerFactoryRepair",
            "sendToFactory",
            "receiveFromFactory",
            "confirmFactoryRepair",
            "giveUpFactoryRepair");

    private static final String VIEW = """
            select * from (
              select f.id, f.number, jsonb_build_object('id', s.id, 'name', s.name) as store, %s as part, f.quantity, f.problem,
                f.factory, f.due_back_on, f.status, f.noted_at, f.registered_at, f.sent_at, f.back_at, f.works_normally,
                f.confirmed_at, f.ended_at, f.version, f.branch_id,
                case when g.id is not null then jsonb_build_object('id', g.id, 'name', g.name) end as registered_by,
                case when t.id is not null then jsonb_build_object('id', t.id, 'name', t.name) end as confirmed_by,
                case when d.id is not null then jsonb_build_object('id', d.id, 'number', d.number) end as source,
                case when r.id is not null then jsonb_build_object('id', r.id, 'number', r.number) end as receipt,
                extract(day from coalesce(f.back_at, f.ended_at, $1::timestamptz) - f.sent_at)::int as days_away,
                coalesce(f.status = 'sent' and f.due_back_on < ($1::timestamptz at time zone c.zone)::date, false) as late,
                array(select mine.action from unnest($2::text[]) mine(action)
                  where case mine.action
                    when 'registerFactoryRepair' then f.status in ('noted', 'registered')
                    when 'sendToFactory' then f.status in ('noted', 'registered')
                    when 'receiveFromFactory' then f.status = 'sent'
                    when 'confirmFactoryRepair' then f.status = 'back'
                    else f.status in ('sent', 'back') end) as allowed_actions
              from factory_repair f join part p on p.id = f.part_id join store s on s.id = f.store_id cross join company c
                left join person g on g.id = f.registered_by left join person t on t.id = f.confirmed_by
                left join receipt_line l on l.id = f.receipt_line_id left join goods_receipt d on d.id = l.receipt_id
                left join goods_receipt r on r.factory_repair_id = f.id
              where $3::uuid is null or f.branch_id = $3) f
            """.formatted(PurchasePages.PART);

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permitted permitted;

    @Inject
    Clock clock;

    Uni<FactoryRepairView> show(UUID id) {
        return sql.found(
                FactoryRepairView.class,
                VIEW + "where f.id = $4",
                clock.instant(),
                permitted.of(ACTIONS),
                caller.scope(),
                id);
    }

    /**
     * The newest first.
     *
     * @param late not back on the day it was expected
     */
    Uni<Page<FactoryRepairView>> list(
            FactoryRepair.Status status, Boolean open, Boolean late, String after, int limit) {
        return sql.list(
                        FactoryRepairView.class,
                        VIEW + """
                        where ($4::text is null or f.status = $4) and ($5::boolean is null or (f.ended_at is null) = $5)
                          and ($6::boolean is null or f.late = $6) and ($7::uuid is null or f.id < $7)
                        order by f.id desc limit $8
                        """,
                        clock.instant(),
                        permitted.of(ACTIONS),
                        caller.scope(),
                        status == null ? null : status.name(),
                        open,
                        late,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }
}

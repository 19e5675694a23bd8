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
import org.aftercare.parts.purchasing.PurchaseViews.PurchaseRow;
import org.aftercare.parts.purchasing.PurchaseViews.PurchaseView;

/** Orders as they are read. */
@ApplicationScoped
class PurchasePages {
    private static final List<String> ACTIONS =
            List.of("changePurchase", "compareQuotes", "placePurchase", "cancelPurchase", "receiveGoods");

    /** The newest request for a signature on the thing {@code $ID}, of the action {@code $ACTION}. */
    static final String SIGNATURE = """
            (select jsonb_build_object('id', a.id, 'status', a.status,
                'by', (select string_agg(p.name, ', ' order by s.position) from approval_step s
                       join person p on p.id = s.person_id where s.approval_id = a.id and s.decision is not null),
                'at', a.settled_at)
             from approval a where a.subject_id = $ID and a.action = '$ACTION' order by a.asked_at desc, a.id desc limit 1)
            """;

    private static final String SIGNED = SIGNATURE.replace("$ID", "o.id").replace("$ACTION", GuardedPurchasing.PLACE);

    static final String PART = """
            jsonb_build_object('id', p.id, 'code', p.code, 'name', p.name, 'spec', p.spec, 'unit', p.unit,
              'barcode', p.barcode, 'storageNeed', p.storage_need)
            """;

    private static final String ROWS = """
            select o.id, o.number, jsonb_build_object('id', s.id, 'name', s.name) as store, u.name as supplier, o.need, o.local,
              o.status, o.wanted_at, o.placed_at, jsonb_build_object('id', w.id, 'name', w.name) as wanted_by,
              l.goods, l.total, %s as signature,
              case when o.status = 'wanted' then floor(extract(epoch from $1::timestamptz - o.wanted_at) / 3600)::bigint
                else 0 end as waiting_hours
            from purchase_order o join store s on s.id = o.store_id join person w on w.id = o.wanted_by
              left join supplier u on u.id = o.supplier_id
              cross join lateral (
                select string_agg(p.code || ' ' || p.name || ' × ' || l.quantity, '; ' order by l.position) as goods,
                  case when count(l.unit_price) = count(*) then sum(l.unit_price * l.quantity) end as total
                from purchase_line l join part p on p.id = l.part_id where l.order_id = o.id) l
            """.formatted(SIGNED);

    private static final String VIEW = """
            select o.id, o.number, jsonb_build_object('id', s.id, 'name', s.name) as store, o.branch_id, u.name as supplier,
              o.shortage_id, o.need, o.local, o.work_kind, o.work_id, o.work_label, o.plan_number, o.status, o.reason,
              o.choice_reason, o.cancellation, o.wanted_at, o.approved_at, o.placed_at, o.ended_at, o.version,
              o.delegated_by, o.delegated_since,
              jsonb_build_object('id', w.id, 'name', w.name) as wanted_by,
              case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as approved_by,
              case when b.id is not null then jsonb_build_object('id', b.id, 'name', b.name) end as placed_by,
              %s as signature,
              coalesce((
                select jsonb_agg(jsonb_build_object('id', l.id, 'part', %s, 'quantity', l.quantity,
                  'unitPrice', l.unit_price, 'received', l.received, 'coming', coalesce((
                    select sum(coalesce(x.counted, x.listed) - x.refused) from receipt_line x
                      join goods_receipt r on r.id = x.receipt_id
                    where r.order_id = o.id and x.part_id = l.part_id and r.ended_at is null), 0)) order by l.position)
                from purchase_line l join part p on p.id = l.part_id where l.order_id = o.id), '[]') as lines,
              coalesce((
                select jsonb_agg(jsonb_build_object('supplier', q_u.name, 'price', q.price, 'quotedOn', q.quoted_on,
                  'chosen', q.chosen) order by q.price, q.id)
                from purchase_quote q join supplier q_u on q_u.id = q.supplier_id where q.order_id = o.id), '[]') as quotes,
              coalesce((
                select jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'status', r.status,
                  'arrivedAt', r.arrived_at) order by r.id)
                from goods_receipt r where r.order_id = o.id), '[]') as receipts,
              array(select mine.action from unnest($2::text[]) mine(action)
                where o.status = 'wanted'
                  or o.status = 'placed' and mine.action in ('cancelPurchase', 'receiveGoods')) as allowed_actions
            from purchase_order o join store s on s.id = o.store_id join person w on w.id = o.wanted_by
              left join supplier u on u.id = o.supplier_id
              left join person a on a.id = o.approved_by left join person b on b.id = o.placed_by
            where o.id = $1 and ($3::uuid is null or o.branch_id = $3)
            """.formatted(SIGNED, PART);

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permitted permitted;

    @Inject
    Clock clock;

    /**
     * @param status null: any
     * @param q of number, supplier or goods
     */
    record Asked(PurchaseOrder.Status status, UUID store, Boolean local, PurchaseOrder.Need need, String q) {}

    Uni<PurchaseView> show(UUID id) {
        return sql.found(PurchaseView.class, VIEW, id, permitted.of(ACTIONS), caller.scope());
    }

    /** The newest first. */
    Uni<Page<PurchaseRow>> list(Asked asked, String after, int limit) {
        return sql.list(
                        PurchaseRow.class,
                        ROWS + """
                         where ($2::uuid is null or o.branch_id = $2) and ($3::text is null or o.status = $3)
                           and ($4::uuid is null or o.store_id = $4) and ($5::boolean is null or o.local = $5)
                           and ($6::text is null or o.need = $6)
                           and ($7::text is null
                             or search_text(concat(o.number, u.name, l.goods)) like '%' || search_text($7) || '%')
                           and ($8::uuid is null or o.id < $8)
                         order by o.id desc limit $9
                        """,
                        clock.instant(),
                        caller.scope(),
                        asked.status() == null ? null : asked.status().name(),
                        asked.store(),
                        asked.local(),
                        asked.need() == null ? null : asked.need().name(),
                        asked.q() == null || asked.q().isBlank() ? null : asked.q(),
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }
}

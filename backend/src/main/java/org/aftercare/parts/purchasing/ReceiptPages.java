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
import org.aftercare.parts.purchasing.ReceiptViews.GoodsReceiptView;
import org.aftercare.parts.purchasing.ReceiptViews.ReceiptRow;

/** Deliveries as they are read. */
@ApplicationScoped
class ReceiptPages {
    private static final List<String> ACTIONS = List.of(
            "countGoods",
            "addReceivedGoods",
            "checkGoods",
            "checkGoodsOnSpot",
            "inspectGoods",
            "refuseGoods",
            "refuseDelivery",
            "writeReceiptNote",
            "enterGoods");

    private static final String SIGNED =
            PurchasePages.SIGNATURE.replace("$ID", "r.id").replace("$ACTION", GuardedPurchasing.ENTER);

    /** What a delivery waits for, in one word; {@code sign} while a signature is asked for and not given. */
    private static final String STEP = """
            case r.status when 'announced' then 'spot_check' when 'arrived' then 'check'
              when 'checked' then case when r.inspected_at is null then 'inspect' else 'note' end
              when 'note_written' then case when exists (
                select from approval a where a.subject_id = r.id and a.action = 'goods.enter' and a.status = 'waiting')
                then 'sign' else 'enter' end
              else 'done' end
            """;

    private static final String ROWS = """
            select * from (
              select r.id, r.number, jsonb_build_object('id', s.id, 'name', s.name) as store,
                case when o.id is not null then jsonb_build_object('id', o.id, 'number', o.number) end as "order",
                case when f.id is not null then jsonb_build_object('id', f.id, 'number', f.number) end as factory_repair,
                r.supplier, r.delivery_list, r.direct_use, r.status, %s as step, l.goods, r.arrived_at,
                r.ended_at,
                case when r.ended_at is null then floor(extract(epoch from $1::timestamptz
                  - coalesce(r.note_at, r.inspected_at, r.checked_at, r.arrived_at)) / 3600)::bigint else 0 end as waiting_hours,
                r.branch_id, r.store_id, r.order_id
              from goods_receipt r join store s on s.id = r.store_id
                left join purchase_order o on o.id = r.order_id left join factory_repair f on f.id = r.factory_repair_id
                cross join lateral (
                  select string_agg(p.code || ' ' || p.name || ' × ' || coalesce(l.counted, l.listed), '; '
                    order by l.position) as goods
                  from receipt_line l join part p on p.id = l.part_id where l.receipt_id = r.id) l) r
            """.formatted(STEP);

    private static final String VIEW = """
            select r.id, r.number, r.branch_id, jsonb_build_object('id', s.id, 'name', s.name) as store,
              case when o.id is not null then jsonb_build_object('id', o.id, 'number', o.number) end as "order",
              o.approved_at is not null as approved,
              case when f.id is not null then jsonb_build_object('id', f.id, 'number', f.number) end as factory_repair,
              f.works_normally, r.supplier, r.delivery_list, r.direct_use, r.direct_use as supplementary, r.place,
              r.spot_check, r.status, %s as step, r.arrived_at, r.checked_at, r.inspected_at, r.note_at, r.entered_at,
              r.ended_at, r.version, %s as signature,
              jsonb_build_object('id', a.id, 'name', a.name) as arrived_by,
              case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as checked_by,
              case when n.id is not null then jsonb_build_object('id', n.id, 'name', n.name) end as note_by,
              case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end as entered_by,
              coalesce((
                select jsonb_agg(jsonb_build_object('id', l.id, 'part', %s, 'listed', l.listed, 'counted', l.counted,
                  'difference', l.difference, 'ordered', w.quantity - w.received, 'inspection', l.inspection,
                  'requirement', l.requirement, 'refused', l.refused, 'ground', l.ground, 'refusalNote', l.refusal_note,
                  'goesTo', l.goes_to, 'sentBackAt', l.sent_back_at,
                  'unitCost', coalesce(l.unit_cost, w.unit_price),
                  'bin', case when b.id is not null then jsonb_build_object('id', b.id, 'code', b.code) end,
                  'belongs', case when h.id is not null then jsonb_build_object('id', h.id, 'code', h.code) end)
                  order by l.position)
                from receipt_line l join part p on p.id = l.part_id
                  left join purchase_line w on w.order_id = r.order_id and w.part_id = l.part_id
                  left join bin b on b.id = l.bin_id
                  left join stock_place i on i.part_id = l.part_id and i.store_id = r.store_id
                  left join bin h on h.id = i.bin_id
                where l.receipt_id = r.id), '[]') as lines,
              array(select mine.action from unnest($2::text[]) mine(action)
                where case r.status
                  when 'announced' then mine.action in ('checkGoodsOnSpot', 'refuseDelivery')
                  when 'arrived' then mine.action in ('countGoods', 'addReceivedGoods', 'checkGoods', 'refuseDelivery')
                  when 'checked' then mine.action in ('inspectGoods', 'refuseGoods', 'refuseDelivery', 'writeReceiptNote')
                  when 'note_written' then mine.action = 'enterGoods'
                  else false end) as allowed_actions
            from goods_receipt r join store s on s.id = r.store_id join person a on a.id = r.arrived_by
              left join purchase_order o on o.id = r.order_id left join factory_repair f on f.id = r.factory_repair_id
              left join person c on c.id = r.checked_by left join person n on n.id = r.note_by
              left join person e on e.id = r.entered_by
            where r.id = $1 and ($3::uuid is null or r.branch_id = $3)
            """.formatted(STEP, SIGNED, PurchasePages.PART);

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permitted permitted;

    @Inject
    Clock clock;

    /**
     * @param step null: any
     * @param open only what is not done yet
     * @param q of number, delivery list, supplier or goods
     */
    record Asked(
            ReceiptViews.Step step,
            Boolean open,
            GoodsReceipt.Status status,
            UUID store,
            UUID order,
            Boolean directUse,
            String q) {}

    Uni<GoodsReceiptView> show(UUID id) {
        return sql.found(GoodsReceiptView.class, VIEW, id, permitted.of(ACTIONS), caller.scope());
    }

    /** The newest first. */
    Uni<Page<ReceiptRow>> list(Asked asked, String after, int limit) {
        return sql.list(
                        ReceiptRow.class,
                        ROWS + """
                         where ($2::uuid is null or r.branch_id = $2) and ($3::text is null or r.step = $3)
                           and ($4::boolean is null or (r.ended_at is null) = $4) and ($5::text is null or r.status = $5)
                           and ($6::uuid is null or r.store_id = $6) and ($7::uuid is null or r.order_id = $7)
                           and ($8::boolean is null or r.direct_use = $8)
                           and ($9::text is null or search_text(concat(r.number, r.delivery_list, r.supplier, r.goods))
                             like '%' || search_text($9) || '%')
                           and ($10::uuid is null or r.id < $10)
                         order by r.id desc limit $11
                        """,
                        clock.instant(),
                        caller.scope(),
                        asked.step() == null ? null : asked.step().name(),
                        asked.open(),
                        asked.status() == null ? null : asked.status().name(),
                        asked.store(),
                        asked.order(),
                        asked.directUse(),
                        asked.q() == null || asked.q().isBlank() ? null : asked.q(),
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }
}

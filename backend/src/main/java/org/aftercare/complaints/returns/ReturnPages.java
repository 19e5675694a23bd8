package org.aftercare.complaints.returns;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.returns.ReturnViews.GoodsReturnView;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;

/** Goods that come back, as they are read. */
@ApplicationScoped
public class ReturnPages {
    private static final String COSTS = """
            (select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'amount', c.amount,
                'customerPercent', c.customer_percent, 'note', c.note, 'enteredAt', c.entered_at,
                'enteredBy', jsonb_build_object('id', p.id, 'name', p.name)) order by c.entered_at, c.id)
              from return_cost c join person p on p.id = c.entered_by where c.return_id = r.id)""";

    private static final String SELECT = """
            select r.id, r.number, r.kind, r.status, r.of_shop, r.customer_name, r.product, r.serial, r.quantity, r.reason,
              r.requested_at, r.declined_at, r.declined_why, r.received_quantity, r.received_note, r.received_at,
              r.without_consent, r.refund, r.settled_note, r.settled_at, r.version,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch,
              case when r.customer_id is not null
                then jsonb_build_object('id', r.customer_id, 'name', r.customer_name) end as customer,
              jsonb_build_object('id', q.id, 'name', q.name) as requested_by,
              case when v.id is not null then jsonb_build_object('id', v.id, 'name', v.name) end as received_by,
              case when r.accepted_at is not null then jsonb_build_object('at', coalesce(signed.at, r.accepted_at),
                'by', case when signed.id is not null then jsonb_build_object('id', signed.id, 'name', signed.name)
                  else jsonb_build_object('id', a.id, 'name', a.name) end) end as consent,
              coalesce(cost.of_customer, 0) as of_customer, coalesce(cost.total - cost.of_customer, 0) as of_company,
              array(select op from unnest(case r.status
                  when 'requested' then array['acceptReturn', 'declineReturn', 'receiveReturnedGoods']
                  when 'accepted' then array['receiveReturnedGoods']
                  when 'declined' then array['receiveReturnedGoods']
                  when 'received' then array['chargeReturn', 'settleReturn'] ||
                    case when r.accepted_at is null then 'acceptReturn' else 'changeReturnCost' end
                  else array[]::text[] end) op
                where op = any($2)) as allowed_actions,
              %s as costs
            from goods_return r
              join branch b on b.id = r.branch_id
              join person q on q.id = r.requested_by
              left join person v on v.id = r.received_by
              left join person a on a.id = r.accepted_by
              left join lateral (
                select p.id, p.name, s.decided_at as at
                from approval k join approval_step s on s.approval_id = k.id join person p on p.id = s.person_id
                where k.subject_id = r.id and k.subject_kind = 'goods_return' and k.action = 'goods_return.accept'
                  and k.status = 'used' and s.decision = 'signed'
                order by s.decided_at desc limit 1) signed on true
              left join lateral (
                select sum(c.amount) as total, sum(round(c.amount * c.customer_percent / 100, 2)) as of_customer
                from return_cost c where c.return_id = r.id) cost on true
            where ($1::uuid is null or r.branch_id = $1)
            """;

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    Uni<GoodsReturnView> show(UUID id) {
        return sql.found(GoodsReturnView.class, SELECT.formatted(COSTS) + " and r.id = $3", caller.scope(), may(), id);
    }

    /** The newest first. @param withoutConsent only those that came without */
    Uni<Page<GoodsReturnView>> list(
            GoodsReturn.Status status, boolean withoutConsent, UUID customer, String after, int limit) {
        return sql.list(
                        GoodsReturnView.class,
                        SELECT.formatted("null::jsonb") + """
                                 and ($3::text is null or r.status = $3) and (not $4 or r.without_consent)
                                 and ($5::uuid is null or r.customer_id = $5) and ($6::uuid is null or r.id < $6)
                                order by r.id desc
                                limit $7
                                """,
                        caller.scope(),
                        may(),
                        status == null ? null : status.name(),
                        withoutConsent,
                        customer,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}

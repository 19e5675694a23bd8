package org.aftercare.surveys;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.surveys.CallBackForms.CallBackDue;
import org.aftercare.surveys.CallBackForms.CallBackView;

/** Call-backs as they are read. */
@ApplicationScoped
public class CallBackPages {
    private static final String SELECT = """
            select k.id, jsonb_build_object('id', t.id, 'number', t.number) as ticket,
              jsonb_build_object('id', t.customer_id, 'name', t.name) as customer, k.reached, k.note, k.works,
              k.on_time, k.charges_clear, k.satisfaction, k.next_step,
              jsonb_build_object('id', p.id, 'name', p.name) as called_by, k.called_at
            from call_back k join ticket t on t.id = k.ticket_id join person p on p.id = k.called_by
            where ($1::uuid is null or k.branch_id = $1)
            """;

    /**
     * Finished within two months, whether the voucher is filed yet or not: the customer has it back (6.9), and nobody
     * reached them since. Until when, and whose duty it is, tells whatever article in force such a call meets.
     */
    private static final String DUE = """
            select jsonb_build_object('id', t.id, 'number', t.number) as ticket,
              jsonb_build_object('id', t.customer_id, 'name', t.name) as customer, c.key_account,
              coalesce(nullif(t.contact_phone, ''), t.caller_phone) as phone,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch, m.name as what, t.finished_at, o.due_at,
              coalesce(o.due_at < $2, false) as late,
              case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as owner, o.owner_role,
              coalesce(k.attempts, 0) as attempts, k.last as last_attempt_at
            from ticket t join customer c on c.id = t.customer_id join branch b on b.id = t.branch_id
              join product_model m on m.id = t.model_id
              left join lateral (
                select d.due_at, d.owner_id, d.owner_role
                from obligation d join article_version v on v.article_id = d.article_id and v.version = d.article_version
                where d.subject_kind = 'ticket' and d.subject_id = t.id and d.status in ('open', 'missed') and d.settled_at is null
                  and jsonb_path_exists(v.rules, '$[*] ? (@.key == $key && @.met[*].on == "ticket.called_back")',
                    jsonb_build_object('key', d.rule_key))
                order by d.due_at nulls last limit 1) o on true
              left join person p on p.id = o.owner_id
              left join lateral (select count(*)::int as attempts, max(called_at) as last, bool_or(reached) as reached
                from call_back k where k.ticket_id = t.id and k.called_at >= t.finished_at) k on true
            where t.status in ('done', 'closed') and t.finished_at > $2::timestamptz - interval '62 days' and k.reached is not true
              and ($1::uuid is null or t.branch_id = $1) and (not $3 or o.due_at < $2)
              and ($4::uuid is null or o.owner_id = $4)
            order by o.due_at nulls last, t.finished_at
            limit 500
            """;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    Uni<CallBackView> show(UUID id) {
        return sql.found(CallBackView.class, SELECT + " and k.id = $2", caller.scope(), id);
    }

    /** Those who are to be called, the soonest due first. */
    Uni<List<CallBackDue>> due(boolean late, UUID owner) {
        return sql.list(CallBackDue.class, DUE, caller.scope(), clock.instant(), late, owner);
    }

    /** The newest first; of one ticket, or all the caller sees. */
    Uni<Page<CallBackView>> list(UUID ticket, String after, int limit) {
        return sql.list(CallBackView.class, SELECT + """
                         and ($2::uuid is null or k.ticket_id = $2) and ($3::uuid is null or k.id < $3)
                        order by k.id desc
                        limit $4
                        """, caller.scope(), ticket, Page.decodeId(after), limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }
}

package org.aftercare.contracts;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;

/** Contracts as they are read. */
@ApplicationScoped
public class ContractPages {
    private static final List<String> ACTIONS = List.of(
            "changeContract",
            "cancelContract",
            "addContractUnit",
            "removeContractUnit",
            "recordContractVisit",
            "strikeOutContractVisit",
            "addContractDocument",
            "removeContractDocument",
            "recordNoticePosted",
            "planRenewal",
            "recordRenewalVisit",
            "recordRenewalTalk",
            "renewContract",
            "loseRenewal");

    private static final String SEEN = """
            from maintenance_contract k join customer c on c.id = k.customer_id
              cross join (select cast($1::timestamptz at time zone company.zone as date) as day from company) today
            """;

    private static final String OWN =
            "where ($2::uuid is null or k.branch_id = $2 or $2 = any(customer_branches(c.id)))";

    /** Which steps its state leaves open; the verbs refuse the others. */
    private static final String ALLOWED = """
            array(select action from unnest($3::text[]) with ordinality as may(action, place)
              where case
                when k.cancelled_on is not null then action in ('addContractDocument', 'removeContractDocument')
                when action = 'recordNoticePosted' then n.id is null and r.stage is distinct from 'won'
                when action = 'recordContractVisit' then k.visits_per_year is not null
                when action = 'strikeOutContractVisit'
                  then exists (select from contract_visit v where v.contract_id = k.id and v.struck_at is null)
                when action in ('planRenewal', 'recordRenewalTalk', 'loseRenewal')
                  then coalesce(r.stage, 'due') not in ('won', 'lost')
                when action in ('recordRenewalVisit', 'renewContract') then r.stage is distinct from 'won'
                else true end
              order by place)
            """;

    private static final String VIEW = """
            select k.id, k.number, k.starts_on, k.ends_on, k.arrival_hours, k.note, k.version, k.price, k.visits_per_year,
              k.cancelled_on, k.cancel_reason, k.confirmed_on, k.confirmed_by, %s as allowed_actions,
              jsonb_build_object('id', c.id, 'name', c.name) as customer,
              (select jsonb_build_object('id', p.id, 'name', p.name) from person p where p.id = k.responsible_id) as responsible,
              (select jsonb_build_object('id', o.id, 'number', o.number) from maintenance_contract o where o.id = k.renews_id)
                as renews,
              coalesce(
                (select jsonb_build_object('id', o.id, 'number', o.number) from maintenance_contract o where o.renews_id = k.id),
                (select jsonb_build_object('id', o.id, 'number', o.number) from maintenance_contract o
                 where o.id = r.successor_id)) as renewed_by,
              n.posted_on as notice_posted_on,
              coalesce((
                select jsonb_agg(jsonb_build_object('on', v.visited_on, 'outcome', v.outcome, 'visitor', p.name,
                  'note', v.note) order by v.visited_on desc, v.recorded_at desc)
                from renewal_visit v join person p on p.id = v.visitor_id
                where v.contract_id = k.id), '[]') as visits,
              jsonb_build_object('kind', k.price_rule, 'amount', k.amount, 'percent', k.percent) as price_rule,
              coalesce((
                select jsonb_agg(jsonb_build_object('id', e.id, 'serial', e.serial, 'from', ce.from_on, 'until', ce.until_on,
                  'reason', ce.reason,
                  'model', jsonb_build_object('id', m.id, 'code', m.code, 'name', m.name)) order by ce.until_on nulls first, e.id)
                from contract_equipment ce join equipment e on e.id = ce.equipment_id
                  join product_model m on m.id = e.model_id
                where ce.contract_id = k.id), '[]') as equipment,
              contract_visits(k.id, today.day) as visit_plan,
              coalesce((
                select jsonb_agg(jsonb_build_object('id', v.id, 'on', v.visited_on, 'person', p.name, 'note', v.note,
                  'ticket', case when t.id is not null then jsonb_build_object('id', t.id, 'number', t.number) end,
                  'struck', case when s.id is not null
                    then jsonb_build_object('by', s.name, 'at', v.struck_at, 'reason', v.struck_reason) end)
                  order by v.visited_on desc, v.recorded_at desc)
                from contract_visit v join person p on p.id = v.person_id left join ticket t on t.id = v.ticket_id
                  left join person s on s.id = v.struck_by
                where v.contract_id = k.id), '[]') as made_visits,
              coalesce((
                select jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title, 'addedBy', p.name, 'addedAt', d.added_at)
                  order by d.added_at, d.id)
                from contract_document d join person p on p.id = d.added_by
                where d.contract_id = k.id), '[]') as documents,
              case when r.id is not null then jsonb_build_object('stage', r.stage, 'visitOn', r.visit_on, 'amount', r.amount,
                'nextStepOn', r.next_step_on, 'lostReason', r.lost_reason, 'note', r.note,
                'visitor', (select jsonb_build_object('id', p.id, 'name', p.name) from person p where p.id = r.visitor_id)
              ) end as renewal
            """.formatted(ALLOWED) + SEEN + """
              left join expiry_notice n on n.contract_id = k.id and n.ends_on = k.ends_on
              left join renewal r on r.contract_id = k.id and r.ends_on = k.ends_on
            """ + OWN;

    private static final String ROW = """
            select k.id, k.number, k.starts_on, k.ends_on, k.price, k.cancelled_on,
              jsonb_build_object('id', c.id, 'name', c.name) as customer,
              jsonb_build_object('kind', k.price_rule, 'amount', k.amount, 'percent', k.percent) as price_rule,
              coalesce((select o.number from maintenance_contract o where o.renews_id = k.id),
                (select o.number from renewal w join maintenance_contract o on o.id = w.successor_id
                 where w.contract_id = k.id order by w.ends_on desc limit 1)) as renewed_by,
              coalesce((
                select jsonb_agg(jsonb_build_object('id', e.id, 'serial', e.serial,
                  'model', jsonb_build_object('id', m.id, 'code', m.code, 'name', m.name)) order by e.id)
                from contract_equipment ce join equipment e on e.id = ce.equipment_id
                  join product_model m on m.id = e.model_id
                where ce.contract_id = k.id and ce.until_on is null), '[]') as equipment,
              contract_visits(k.id, today.day) as visit_plan
            """ + SEEN + OWN;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    Clock clock;

    /** The contract; 404 where the caller's branch has nothing to do with its customer. */
    Uni<ContractView> show(UUID id) {
        return sql.found(ContractView.class, VIEW + " and k.id = $4", clock.instant(), caller.scope(), allowed(), id);
    }

    /** The newest first; of one customer, or all the caller sees. */
    Uni<Page<ContractRow>> list(UUID customer, String q, String after, int limit) {
        return sql.list(
                        ContractRow.class,
                        ROW + """
                         and ($3::uuid is null or k.customer_id = $3) and ($4::uuid is null or k.id < $4)
                         and ($5::text is null or search_text(k.number || c.name) like '%' || search_text($5) || '%')
                        order by k.id desc
                        limit $6
                        """,
                        clock.instant(),
                        caller.scope(),
                        customer,
                        Page.decodeId(after),
                        blankAsNull(q),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    private String[] allowed() {
        return ACTIONS.stream()
                .filter(action -> permissions.allows(action, caller.identity().roles()))
                .toArray(String[]::new);
    }

    private static String blankAsNull(String said) {
        return said == null || said.isBlank() ? null : said;
    }
}

package org.aftercare.contracts;

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
    private static final List<String> ACTIONS = List.of("changeContract", "recordNoticePosted", "recordRenewalVisit");

    private static final String VIEW = """
            select k.id, k.number, k.starts_on, k.ends_on, k.arrival_hours, k.note, k.version, $2::text[] as allowed_actions,
              jsonb_build_object('id', c.id, 'name', c.name) as customer,
              (select n.posted_on from expiry_notice n where n.contract_id = k.id and n.ends_on = k.ends_on)
                as notice_posted_on,
              coalesce((
                select jsonb_agg(jsonb_build_object('on', v.visited_on, 'outcome', v.outcome, 'visitor', p.name,
                  'note', v.note) order by v.visited_on desc, v.recorded_at desc)
                from renewal_visit v join person p on p.id = v.visitor_id
                where v.contract_id = k.id), '[]') as visits,
              jsonb_build_object('kind', k.price_rule, 'amount', k.amount, 'percent', k.percent) as price_rule,
              coalesce((
                select jsonb_agg(jsonb_build_object('id', e.id, 'serial', e.serial,
                  'model', jsonb_build_object('id', m.id, 'code', m.code, 'name', m.name)) order by e.id)
                from contract_equipment ce join equipment e on e.id = ce.equipment_id
                  join product_model m on m.id = e.model_id
                where ce.contract_id = k.id), '[]') as equipment
            from maintenance_contract k join customer c on c.id = k.customer_id
            where ($1::uuid is null or k.branch_id = $1 or $1 = any(customer_branches(c.id)))
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    /** The contract; 404 where the caller's branch has nothing to do with its customer. */
    Uni<ContractView> show(UUID id) {
        return sql.found(ContractView.class, VIEW + " and k.id = $3", caller.scope(), allowed(), id);
    }

    /** The newest first; of one customer, or all the caller sees. */
    Uni<Page<ContractView>> list(UUID customer, String q, String after, int limit) {
        return sql.list(
                        ContractView.class,
                        VIEW + """
                         and ($3::uuid is null or k.customer_id = $3) and ($4::uuid is null or k.id < $4)
                         and ($5::text is null or search_text(k.number || c.name) like '%' || search_text($5) || '%')
                        order by k.id desc
                        limit $6
                        """,
                        caller.scope(),
                        allowed(),
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

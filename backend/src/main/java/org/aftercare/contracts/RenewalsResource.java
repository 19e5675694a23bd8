package org.aftercare.contracts;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.customers.CustomerRef;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;

/** The renewals under way, as columns by their stage (1.15). */
@Path("/renewals")
@Cancellable(false)
public class RenewalsResource {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Permissions permissions;

    /**
     * @param daysLeft until the last day it covers; negative: it has ended
     * @param amount asked for the next term, else the price of this one, yuan; null where neither is known
     * @param visitor who goes there or went there last
     * @param visitedOn the last visit for the renewal; null: nobody has been there
     * @param successor the contract that follows; null: none
     */
    public record RenewalRow(
            UUID id,
            String number,
            CustomerRef customer,
            boolean keyAccount,
            String phone,
            String email,
            LocalDate endsOn,
            int daysLeft,
            Renewal.Stage stage,
            BigDecimal amount,
            LocalDate noticePostedOn,
            LocalDate visitedOn,
            RenewalVisit.Outcome outcome,
            String visitor,
            LocalDate visitOn,
            LocalDate nextStepOn,
            Renewal.LostReason lostReason,
            ContractView.OtherContract successor,
            List<String> allowedActions) {}

    @GET
    @Operation(
            operationId = "listRenewals",
            summary =
                    "Contracts ending within two months or ended within one, and whose renewal is open still, the next end"
                            + " first (at most 500); cancelled ones are left out")
    public Uni<List<RenewalRow>> list() {
        return sql.list(RenewalRow.class, """
                select k.id, k.number, jsonb_build_object('id', c.id, 'name', c.name) as customer, c.key_account, c.email,
                  (select p.number from customer_phone p where p.customer_id = c.id order by p.position limit 1) as phone,
                  k.ends_on, k.ends_on - today.day as days_left, coalesce(r.stage, 'due') as stage,
                  coalesce(r.amount, k.price) as amount, n.posted_on as notice_posted_on,
                  v.visited_on, v.outcome, coalesce(w.name, goes.name) as visitor, r.visit_on, r.next_step_on, r.lost_reason,
                  (select jsonb_build_object('id', o.id, 'number', o.number) from maintenance_contract o
                    where o.id = r.successor_id) as successor,
                  case when coalesce(r.stage, 'due') not in ('won', 'lost') then $3::text[] else '{}' end as allowed_actions
                from (select cast($1::timestamptz at time zone company.zone as date) as day from company) today
                  join maintenance_contract k on k.cancelled_on is null and k.ends_on between today.day - 180 and today.day + 62
                  join customer c on c.id = k.customer_id
                  left join renewal r on r.contract_id = k.id and r.ends_on = k.ends_on
                  left join expiry_notice n on n.contract_id = k.id and n.ends_on = k.ends_on
                  left join lateral (
                    select visit.* from renewal_visit visit
                    where visit.contract_id = k.id and visit.ends_on = k.ends_on
                    order by visited_on desc, recorded_at desc limit 1) v on true
                  left join person w on w.id = v.visitor_id
                  left join person goes on goes.id = coalesce(r.visitor_id, k.responsible_id)
                where ($2::uuid is null or k.branch_id = $2)
                  and (k.ends_on >= today.day - 31 or r.stage in ('visited', 'talking'))
                order by k.ends_on, k.id
                limit 500
                """, clock.instant(), caller.scope(), allowed());
    }

    /** What can be done from the board, by the caller's roles. */
    private String[] allowed() {
        return Stream.of(
                        "recordNoticePosted", "recordRenewalVisit", "recordRenewalTalk", "renewContract", "loseRenewal")
                .filter(action -> permissions.allows(action, caller.identity().roles()))
                .toArray(String[]::new);
    }
}

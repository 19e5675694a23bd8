package org.aftercare.contracts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.customers.CustomerRef;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;

/** Contracts that are about to end, or ended a short while ago, with what was done to keep them (1.15). */
@Path("/renewals")
@Cancellable(false)
public class RenewalsResource {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @param daysLeft until the last day it covers; negative: it has ended
     * @param noticePostedOn null: the customer has not been written to about this end
     * @param visitedOn the last visit for the renewal; null: nobody has been there
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
            LocalDate noticePostedOn,
            LocalDate visitedOn,
            RenewalVisit.Outcome outcome,
            String visitor) {}

    @GET
    @Operation(
            operationId = "listRenewals",
            summary = "Contracts ending within two months or ended within one, the next end first (at most 500)")
    public Uni<List<RenewalRow>> list() {
        return sql.list(RenewalRow.class, """
                select k.id, k.number, jsonb_build_object('id', c.id, 'name', c.name) as customer, c.key_account, c.email,
                  (select p.number from customer_phone p where p.customer_id = c.id order by p.position limit 1) as phone,
                  k.ends_on, k.ends_on - today.day as days_left, n.posted_on as notice_posted_on,
                  v.visited_on, v.outcome, w.name as visitor
                from (select cast($1::timestamptz at time zone company.zone as date) as day from company) today
                  join maintenance_contract k on k.ends_on between today.day - 31 and today.day + 62
                  join customer c on c.id = k.customer_id
                  left join expiry_notice n on n.contract_id = k.id and n.ends_on = k.ends_on
                  left join lateral (
                    select visit.* from renewal_visit visit
                    where visit.contract_id = k.id and visit.ends_on = k.ends_on
                    order by visited_on desc, recorded_at desc limit 1) v on true
                  left join person w on w.id = v.visitor_id
                where ($2::uuid is null or k.branch_id = $2)
                order by k.ends_on, k.id
                limit 500
                """, clock.instant(), caller.scope());
    }
}

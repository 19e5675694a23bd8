package org.aftercare.contracts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.customers.CustomerRef;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;

/** The visits that contracts owe their customers. */
@Path("/owed-visits")
@Cancellable(false)
public class OwedVisitsResource {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param phone the customer's first, or null */
    public record OwedVisitRow(
            UUID id,
            String number,
            CustomerRef customer,
            String phone,
            LocalDate endsOn,
            VisitPlan visits,
            String responsible) {}

    @GET
    @Operation(
            operationId = "listOwedVisits",
            summary =
                    "Running contracts that owe a visit within so many days (60), the longest overdue first (at most 500)")
    public Uni<List<OwedVisitRow>> owed(@QueryParam("days") Integer days) {
        return sql.list(OwedVisitRow.class, """
                select k.id, k.number, jsonb_build_object('id', c.id, 'name', c.name) as customer, k.ends_on,
                  (select p.number from customer_phone p where p.customer_id = c.id order by p.position limit 1) as phone,
                  plan as visits, who.name as responsible
                from (select cast($1::timestamptz at time zone company.zone as date) as day from company) today
                  join maintenance_contract k on k.visits_per_year is not null
                    and today.day between k.starts_on and least(k.ends_on, k.cancelled_on - 1)
                  join customer c on c.id = k.customer_id
                  left join person who on who.id = k.responsible_id
                  cross join lateral contract_visits(k.id, today.day) plan
                where ($2::uuid is null or k.branch_id = $2)
                  and cast(plan ->> 'nextDue' as date) <= today.day + coalesce($3::int, 60)
                order by plan ->> 'nextDue', k.id
                limit 500
                """, clock.instant(), caller.scope(), days);
    }
}

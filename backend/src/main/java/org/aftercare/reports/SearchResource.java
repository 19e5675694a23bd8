package org.aftercare.reports;

import java.time.Instant;
import java.util.ArrayList;
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
import org.aftercare.customers.CustomerSearch;
import org.aftercare.customers.CustomerViews.UnitModel;
import org.aftercare.customers.SearchTerms;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;
import org.aftercare.tickets.TicketStatus;

/** Ctrl+K: whatever is typed, the tickets, customers and units it may mean. */
@Path("/search")
@Cancellable(false)
public class SearchResource {
    private static final int MOST = 6;

    /**
     * $1 what was typed as it is compared, $2 the branch that must see it, $3 how many of each kind. A ticket is meant by
     * its number or the end of it, or is one of a customer that was found; a unit by a part of its serial.
     */
    private static final String FIND = """
            with hit as materialized (%s),
            named as (
              select t.id from ticket t
              where reverse(search_text(t.number)) like reverse($1::text) || '%%' and length($1) >= 3
                and ($2::uuid is null or t.branch_id = $2)
              order by t.opened_at desc limit $3),
            theirs as (
              select t.id from hit join lateral (
                select id from ticket t where t.customer_id = hit.customer_id and ($2::uuid is null or t.branch_id = $2)
                order by t.opened_at desc limit 3) t on true
              limit $3)
            select
              (select coalesce(jsonb_agg(to_jsonb(r) - 'sure' order by r.sure desc, r."openedAt" desc), '[]') from (
                 select t.id, t.number, t.status, t.fault, t.opened_at as "openedAt", t.id in (select id from named) as sure,
                   jsonb_build_object('id', t.customer_id, 'name', t.name) as customer
                 from ticket t where t.id in (select id from named union select id from theirs)
                 order by sure desc, t.opened_at desc limit $3) r) as tickets,
              (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name,
                 'phone', (select p.number from customer_phone p where p.customer_id = c.id order by p.position limit 1),
                 'address', (select s.address from site s where s.customer_id = c.id and s.active order by s.id limit 1))
                 order by hit.rank, c.id desc), '[]')
               from hit join customer c on c.id = hit.customer_id) as customers,
              (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
                 select e.id, e.serial, jsonb_build_object('id', c.id, 'name', c.name) as customer,
                   jsonb_build_object('id', m.id, 'code', m.code, 'name', m.name) as model
                 from (select f.customer_id from customer_search f
                       where f.grams @> search_grams($1) and cardinality(search_grams($1)) > 0
                         and f.haystack like '%%' || $1 || '%%' and ($2::uuid is null or $2 = any(f.branches))
                       limit 50) f
                   join equipment e using (customer_id) join customer c on c.id = e.customer_id
                   join product_model m on m.id = e.model_id
                 where search_text(e.serial) like '%%' || $1 || '%%'
                 order by length(e.serial), e.id limit $3) r) as equipment
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    public record FoundThings(List<FoundTicket> tickets, List<FoundCustomer> customers, List<FoundUnit> equipment) {}

    public record FoundTicket(
            UUID id, String number, TicketStatus status, String fault, Instant openedAt, CustomerRef customer) {}

    /** @param phone the first number; @param address of the first site in use */
    public record FoundCustomer(UUID id, String name, String phone, String address) {}

    public record FoundUnit(UUID id, String serial, UnitModel model, CustomerRef customer) {}

    @GET
    @Operation(operationId = "searchEverything", summary = "Tickets, customers and units by whatever is known of them")
    public Uni<FoundThings> search(@QueryParam("q") String q) {
        SearchTerms terms = SearchTerms.of(q);
        if (terms.isEmpty()) {
            return Uni.createFrom().item(new FoundThings(List.of(), List.of(), List.of()));
        }
        List<Object> args = new ArrayList<>();
        args.add(SearchTerms.plain(terms.typed));
        args.add(caller.scope());
        args.add(MOST);
        String hits = CustomerSearch.hits(terms, caller.scope(), MOST, args);
        return sql.one(FoundThings.class, FIND.formatted(hits), args.toArray());
    }
}

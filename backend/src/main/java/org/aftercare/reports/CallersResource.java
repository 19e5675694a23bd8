package org.aftercare.reports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.customers.CustomerSearch;
import org.aftercare.customers.SearchTerms;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;
import org.aftercare.reports.CallerViews.CallerUnit;
import org.aftercare.reports.CallerViews.Found;
import org.aftercare.reports.CallerViews.KnownCaller;
import org.aftercare.warranties.Covers;

/** Who is calling: everything the clerk needs of a customer, in one answer while the phone still rings. */
@Path("/callers")
@Cancellable(false)
public class CallersResource {
    private static final int MOST_CALLERS = 8;

    /** A company may have hundreds of units; the ones asked for come first, the rest are on its page. */
    private static final String FIND = """
            with hit as materialized (%s)
            select jsonb_build_object('id', c.id, 'kind', c.kind, 'name', c.name) as customer,
              (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'number', p.number, 'label', p.label)
                 order by p.position), '[]')
               from customer_phone p where p.customer_id = c.id) as phones,
              (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'address', s.address, 'area',
                 case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name, 'kind', a.kind) end)
                 order by s.id), '[]')
               from (select * from site s where s.customer_id = c.id and s.active order by s.id limit 20) s
                 left join service_area a on a.id = s.area_id) as sites,
              (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'serial', e.serial, 'cover', cover_facts(e.id),
                 'site', case when e.site_id is not null then jsonb_build_object('id', e.site_id) end,
                 'model', jsonb_build_object('id', m.id, 'code', m.code, 'name', m.name)) order by e.asked desc, e.id), '[]')
               from (select e.*, coalesce(search_text(e.serial) like '%%' || $1::text || '%%', false) as asked
                     from equipment e where e.customer_id = c.id and e.retired_on is null
                     order by asked desc, e.id limit 20) e
                 join product_model m on m.id = e.model_id) as equipment,
              (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number, 'status', t.status,
                 'fault', t.fault, 'openedAt', t.opened_at, 'touchedAt', t.touched_at,
                 'technician', case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end,
                 'model', jsonb_build_object('id', m.id, 'code', m.code, 'name', m.name))
                 order by t.over, t.touched_at desc), '[]')
               from (select t.*, t.status in ('closed', 'cancelled') as over from ticket t
                     where t.customer_id = c.id and ($2::uuid is null or t.branch_id = $2)
                       and (t.status not in ('closed', 'cancelled') or t.touched_at > $3::timestamptz - interval '30 days')
                     order by over, t.touched_at desc limit 10) t
                 join product_model m on m.id = t.model_id left join person p on p.id = t.technician_id) as open_tickets,
              ($3::timestamptz at time zone (select zone from company))::date as today
            from hit join customer c on c.id = hit.customer_id
            order by hit.rank, c.id desc
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Covers covers;

    @GET
    @Operation(operationId = "findCaller", summary = "Who is calling, by any part of name, number, address or serial")
    public Uni<List<KnownCaller>> find(@QueryParam("q") String q) {
        SearchTerms terms = SearchTerms.of(q);
        if (terms.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<Object> args = new ArrayList<>();
        args.add(SearchTerms.plain(terms.typed));
        args.add(caller.scope());
        args.add(clock.instant());
        String hits = CustomerSearch.hits(terms, caller.scope(), MOST_CALLERS, args);
        return sql.list(Found.class, FIND.formatted(hits), args.toArray())
                .map(found -> found.stream().map(this::known).toList());
    }

    private KnownCaller known(Found found) {
        List<CallerUnit> units = found.equipment().stream()
                .map(unit -> new CallerUnit(
                        unit.id(), unit.model(), unit.serial(), unit.site(), covers.view(unit.cover(), found.today())))
                .toList();
        return new KnownCaller(found.customer(), found.phones(), found.sites(), units, found.openTickets());
    }
}

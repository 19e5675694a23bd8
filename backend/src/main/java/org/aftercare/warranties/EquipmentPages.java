package org.aftercare.warranties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.customers.CustomerRef;
import org.aftercare.customers.CustomerViews.UnitModel;
import org.aftercare.customers.CustomerViews.UnitSite;
import org.aftercare.customers.SearchTerms;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;

/** Equipment as it is read: one unit, or a list, each with today's cover. */
@ApplicationScoped
public class EquipmentPages {
    private static final String CHANGE = "changeEquipment";

    private static final String ROW = """
            select e.id, e.serial, e.bought_on, e.delivered_on, e.accepted_on, e.sold_by_us, e.retired_on, e.version,
              jsonb_build_object('id', c.id, 'name', c.name) as customer,
              case when s.id is not null then jsonb_build_object('id', s.id, 'address', s.address) end as site,
              jsonb_build_object('id', m.id, 'code', m.code, 'name', m.name) as model,
              cover_facts(e.id) as cover,
              ($1::timestamptz at time zone (select zone from company))::date as today
            from equipment e join customer c on c.id = e.customer_id join product_model m on m.id = e.model_id
              left join site s on s.id = e.site_id
            where ($2::uuid is null or c.branch_id = $2 or $2 = any(customer_branches(c.id)))
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Covers covers;

    @Inject
    Permissions permissions;

    private record Row(
            UUID id,
            CustomerRef customer,
            UnitSite site,
            UnitModel model,
            String serial,
            LocalDate boughtOn,
            LocalDate deliveredOn,
            LocalDate acceptedOn,
            boolean soldByUs,
            LocalDate retiredOn,
            int version,
            CoverFacts cover,
            LocalDate today) {}

    /** The unit; 404 where the caller's branch has nothing to do with its customer. */
    Uni<EquipmentView> show(UUID id) {
        return sql.found(Row.class, ROW + " and e.id = $3", clock.instant(), caller.scope(), id)
                .map(this::view);
    }

    /** Its cover on a day; null: today. */
    Uni<CoverView> cover(UUID id, LocalDate on) {
        return sql.found(Row.class, ROW + " and e.id = $3", clock.instant(), caller.scope(), id)
                .map(row -> covers.view(row.cover(), on != null ? on : row.today()));
    }

    /**
     * The newest first.
     *
     * @param customer only this one's; null: everyone's the caller sees
     * @param q any part of the serial, or null
     */
    Uni<Page<EquipmentView>> list(UUID customer, String q, String after, int limit) {
        List<Object> args = new ArrayList<>();
        args.add(clock.instant());
        args.add(caller.scope());
        args.add(customer);
        args.add(Page.decodeId(after));
        String serial = SearchTerms.plain(q == null ? "" : q);
        String narrowed = "";
        if (!serial.isEmpty()) {
            args.add(serial);
            // The customer's pieces hold those of its serials: the index leaves few units to compare.
            narrowed = """
                     and search_text(e.serial) like '%' || $5::text || '%'
                     and e.customer_id in (select f.customer_id from customer_search f where f.grams @> search_grams($5::text))
                    """;
        }
        args.add(limit + 1);
        return sql.list(Row.class, """
                        %s and ($3::uuid is null or e.customer_id = $3) and ($4::uuid is null or e.id < $4) %s
                        order by e.id desc
                        limit $%d
                        """.formatted(ROW, narrowed, args.size()), args.toArray())
                .map(rows -> rows.stream().map(this::view).toList())
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    private EquipmentView view(Row row) {
        return new EquipmentView(
                row.id(),
                row.customer(),
                row.site(),
                row.model(),
                row.serial(),
                row.boughtOn(),
                row.deliveredOn(),
                row.acceptedOn(),
                row.soldByUs(),
                row.retiredOn(),
                row.version(),
                covers.view(row.cover(), row.today()),
                permissions.allows(CHANGE, caller.identity().roles()) ? List.of(CHANGE) : List.of());
    }
}

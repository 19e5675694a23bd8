package org.aftercare.customers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;

import org.aftercare.customers.CustomerViews.CustomerRow;
import org.aftercare.customers.CustomerViews.CustomerView;
import org.aftercare.customers.CustomerViews.SiteView;
import org.aftercare.journal.EventCatalogue;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;

/** Customers as they are read: one, or the list. */
@ApplicationScoped
public class CustomerPages {
    private static final List<String> ACTIONS = List.of("changeCustomer", "addSite", "addEquipment", "addContract");

    private static final String SITE = """
            jsonb_build_object('id', s.id, 'address', s.address, 'contactName', s.contact_name,
              'contactPhone', s.contact_phone, 'active', s.active, 'version', s.version,
              'area', case when a.id is not null then
                jsonb_build_object('id', a.id, 'name', a.name, 'kind', a.kind) end)
            """;

    private static final String PHONES = """
            coalesce((
              select jsonb_agg(jsonb_build_object('id', p.id, 'number', p.number, 'label', p.label) order by p.position)
              from customer_phone p where p.customer_id = c.id), '[]') as phones
            """;

    private static final String BRANCH = "jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch";

    /**
     * The day we last spoke with the customer, or they with us, as the journal tells (9.5e). $KINDS: what counts as a
     * contact, and where it says its day. What was entered last may have been earlier: of the last few the latest day.
     */
    private static final String LAST_CONTACT = """
            (select max(told.day) from (
              select coalesce((j.payload ->> ($KINDS::jsonb ->> j.kind))::date,
                (j.at at time zone (select zone from company))::date) as day
              from journal_subject s join journal j using (seq)
              where s.subject_id = c.id and s.subject_kind = 'customer' and $KINDS::jsonb ->> j.kind is not null
                and j.payload ->> 'reached' is distinct from 'false'
              order by s.seq desc limit 20) told) as last_contact_on
            """;

    private static final String ROW = """
            select c.id, c.kind, c.name, c.key_account, c.version, %s, %s, %s,
              (select s.address from site s where s.customer_id = c.id and s.active order by s.id limit 1) as address,
              (select count(*)::int from site s where s.customer_id = c.id and s.active) as sites,
              (select count(*)::int from equipment e where e.customer_id = c.id and e.retired_on is null) as equipment
            """.formatted(BRANCH, PHONES, LAST_CONTACT);

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    EventCatalogue catalogue;

    /** The customer; 404 where the caller's branch has nothing to do with it. */
    Uni<CustomerView> show(UUID id) {
        String[] allowed = ACTIONS.stream()
                .filter(action -> permissions.allows(action, caller.identity().roles()))
                .toArray(String[]::new);
        return sql.found(
                CustomerView.class,
                """
                select c.id, c.kind, c.name, c.note, c.email, c.key_account, c.version, $3::text[] as allowed_actions, %s, %s, %s,
                  coalesce((
                    select jsonb_agg(%s order by s.active desc, s.id)
                    from site s left join service_area a on a.id = s.area_id where s.customer_id = c.id), '[]') as sites
                from customer c join branch b on b.id = c.branch_id
                where c.id = $1 and ($2::uuid is null or c.branch_id = $2 or $2 = any(customer_branches(c.id)))
                """.formatted(BRANCH, PHONES, lastContact(4), SITE),
                id,
                caller.scope(),
                allowed,
                contacts());
    }

    Uni<SiteView> site(UUID id) {
        return sql.found(
                SiteView.class,
                """
                select v.* from site s left join service_area a on a.id = s.area_id,
                  jsonb_to_record(%s) as v(id uuid, address text, area jsonb, contact_name text, contact_phone text,
                    active boolean, version int)
                where s.id = $1
                """.formatted(SITE.replace("contactName", "contact_name").replace("contactPhone", "contact_phone")),
                id);
    }

    /** Searched: the best ones, on one page. Otherwise all the caller sees, the newest first, page by page. */
    Uni<Page<CustomerRow>> list(String q, String after, int limit) {
        SearchTerms terms = SearchTerms.of(q);
        List<Object> args = new ArrayList<>();
        if (!terms.typed.isEmpty()) {
            if (terms.isEmpty()) {
                return Uni.createFrom().item(new Page<>(List.of(), null));
            }
            String hits = CustomerSearch.hits(terms, caller.scope(), limit, args);
            args.add(contacts());
            return sql.list(CustomerRow.class, """
                            %s from (%s) hit join customer c on c.id = hit.customer_id join branch b on b.id = c.branch_id
                            order by hit.rank, c.id desc
                            """.formatted(row(args.size()), hits), args.toArray())
                    .map(rows -> new Page<>(rows, null));
        }
        return sql.list(
                        CustomerRow.class,
                        """
                        %s from customer c join branch b on b.id = c.branch_id
                        where ($1::uuid is null or c.branch_id = $1 or $1 = any(customer_branches(c.id)))
                          and ($2::uuid is null or c.id < $2)
                        order by c.id desc
                        limit $3
                        """.formatted(row(4)),
                        caller.scope(),
                        Page.decodeId(after),
                        limit + 1,
                        contacts())
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    /** @param parameter which one tells the contacts */
    private static String row(int parameter) {
        return ROW.replace("$KINDS", "$" + parameter);
    }

    private static String lastContact(int parameter) {
        return LAST_CONTACT.replace("$KINDS", "$" + parameter);
    }

    private JsonObject contacts() {
        return new JsonObject(new HashMap<>(catalogue.contacts()));
    }
}

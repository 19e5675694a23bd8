package org.aftercare.staff;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.PersonForms.PersonView;
import org.aftercare.staff.PersonForms.TechnicianView;

/** People as they are shown, each list one SELECT; only those of branches the caller sees. */
@ApplicationScoped
public class PeopleList {
    private static final String BELONGS = """
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch,
              coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by a.name)
                from person_area pa join service_area a on a.id = pa.area_id where pa.person_id = p.id), '[]') as areas,
              coalesce((select jsonb_agg(s.category order by s.category) from person_skill s
                where s.person_id = p.id), '[]') as skills
            from person p join branch b on b.id = p.branch_id
            """;

    private static final String VIEW = """
            select p.id, p.name, p.login, p.phone, p.email, p.active, p.version,
              case when p.locked_until > $1 then p.locked_until end as locked_until,
              coalesce((select jsonb_agg(r.role order by r.role) from person_role r
                where r.person_id = p.id), '[]') as roles,
            """ + BELONGS;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What is asked for; each may be null. */
    public record Filter(String q, UUID branch, Role role, Boolean active) {}

    /** By name. @param after where the page before ended */
    public Uni<Page<PersonView>> page(Filter filter, String after, int limit) {
        String[] from = from(after);
        return sql.list(
                        PersonView.class,
                        VIEW + """
                        where ($2::uuid is null or p.branch_id = $2)
                          and ($3::text is null or position(lower($3) in lower(p.name || ' ' || p.login || ' ' || p.phone)) > 0)
                          and ($4::text is null or exists (select from person_role r where r.person_id = p.id and r.role = $4))
                          and ($5::boolean is null or p.active = $5)
                          and ($6::text is null or (p.name, p.login) > ($6, $7))
                        order by p.name, p.login
                        limit $8
                        """,
                        clock.instant(),
                        caller.scope(filter.branch()),
                        blankToNull(filter.q()),
                        filter.role() == null ? null : filter.role().name(),
                        filter.active(),
                        from[0],
                        from[1],
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.name() + "\n" + row.login()));
    }

    /** 404 for somebody of a branch the caller does not see. */
    public Uni<PersonView> one(UUID id) {
        return sql.found(
                PersonView.class,
                VIEW + "where p.id = $2 and ($3::uuid is null or p.branch_id = $3)",
                clock.instant(),
                id,
                caller.scope());
    }

    /** Those who can be sent out now. */
    public Uni<List<TechnicianView>> technicians(UUID branch) {
        return sql.list(TechnicianView.class, "select p.id, p.name," + BELONGS + """
                where p.active and ($1::uuid is null or p.branch_id = $1)
                  and exists (select from person_role r where r.person_id = p.id and r.role = 'technician')
                order by b.code, p.name
                """, caller.scope(branch));
    }

    private static String[] from(String after) {
        String key = Page.decode(after);
        if (key == null) {
            return new String[2];
        }
        String[] parts = key.split("\n", 2);
        if (parts.length < 2) {
            throw Problem.invalid("after", "cursor-unknown");
        }
        return parts;
    }

    private static String blankToNull(String q) {
        return q == null || q.isBlank() ? null : q.trim();
    }
}

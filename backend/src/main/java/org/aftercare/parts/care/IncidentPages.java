package org.aftercare.parts.care;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.care.CareViews.AccidentView;
import org.aftercare.parts.care.CareViews.IncidentView;
import org.aftercare.parts.care.CareViews.VisitorView;

/** Incidents, visitors and accidents as they are read, the newest first. */
@ApplicationScoped
public class IncidentPages {
    private static final String STORE = "jsonb_build_object('id', s.id, 'code', s.code, 'name', s.name) as store";

    private static final String INCIDENTS = """
            select i.id, i.number, i.act, i.who, i.what, i.happened_at, i.corrected_at, i.correction, i.version, %s,
              case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as person,
              jsonb_build_object('id', r.id, 'name', r.name) as recorded_by,
              case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end as corrected_by,
              case when i.corrected_at is null and 'correctIncident' = any($2)
                then array['correctIncident'] else array[]::text[] end as allowed_actions
            from warehouse_incident i
              join store s on s.id = i.store_id
              join person r on r.id = i.recorded_by
              left join person p on p.id = i.person_id
              left join person e on e.id = i.corrected_by
            where ($1::uuid is null or i.branch_id = $1)
            """.formatted(STORE);

    private static final String VISITORS = """
            select v.id, v.visitor, v.reason, v.came_at, v.left_at, %s, jsonb_build_object('id', p.id, 'name', p.name) as let_in_by,
              case when v.left_at is null and 'letOut' = any($2) then array['letOut'] else array[]::text[] end as allowed_actions
            from warehouse_entry v join store s on s.id = v.store_id join person p on p.id = v.let_in_by
            where ($1::uuid is null or v.branch_id = $1)
            """.formatted(STORE);

    private static final String ACCIDENTS = """
            select a.id, a.number, a.happened_at, a.what, a.cause, a.loss, a.measure, a.recorded_at, %s,
              jsonb_build_object('id', p.id, 'name', p.name) as recorded_by
            from warehouse_accident a join store s on s.id = a.store_id join person p on p.id = a.recorded_by
            where ($1::uuid is null or a.branch_id = $1)
            """.formatted(STORE);

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    Uni<IncidentView> incident(UUID id) {
        return sql.found(IncidentView.class, INCIDENTS + " and i.id = $3", caller.scope(), may(), id);
    }

    /** @param open only those not corrected yet */
    Uni<Page<IncidentView>> incidents(boolean open, String after, int limit) {
        return sql.list(
                        IncidentView.class,
                        INCIDENTS + """
                                 and (not $3 or i.corrected_at is null) and ($4::uuid is null or i.id < $4)
                                order by i.id desc
                                limit $5
                                """,
                        caller.scope(),
                        may(),
                        open,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    Uni<VisitorView> visitor(UUID id) {
        return sql.found(VisitorView.class, VISITORS + " and v.id = $3", caller.scope(), may(), id);
    }

    /** @param inside only those who have not left yet */
    Uni<Page<VisitorView>> visitors(boolean inside, String after, int limit) {
        return sql.list(
                        VisitorView.class,
                        VISITORS + """
                                 and (not $3 or v.left_at is null) and ($4::uuid is null or v.id < $4)
                                order by v.id desc
                                limit $5
                                """,
                        caller.scope(),
                        may(),
                        inside,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    Uni<AccidentView> accident(UUID id) {
        return sql.found(AccidentView.class, ACCIDENTS + " and a.id = $2", caller.scope(), id);
    }

    Uni<Page<AccidentView>> accidents(String after, int limit) {
        return sql.list(
                        AccidentView.class,
                        ACCIDENTS + " and ($2::uuid is null or a.id < $2) order by a.id desc limit $3",
                        caller.scope(),
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}

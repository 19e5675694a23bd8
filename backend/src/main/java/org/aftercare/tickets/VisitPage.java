package org.aftercare.tickets;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.Sql;
import org.aftercare.tickets.TicketViews.VisitView;

/** A visit as it stands, and what a command on it answers. */
@ApplicationScoped
public class VisitPage {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Change change;

    /** The visit; 404 where it is not there or another branch's. */
    Uni<VisitView> show(UUID id) {
        return sql.found(VisitView.class, """
                select x.id, jsonb_build_object('id', p.id, 'name', p.name) as technician, x.departed_at, x.arrived_at,
                  x.left_at, x.outcome, x.diagnosis, x.work_done, x.note, x.version, x.site_contact, x.site_phone, x.solution,
                  x.differs, x.tools_missing, x.tools_reason,
                  coalesce((select jsonb_agg(jsonb_build_object('category', n.category, 'minutes', n.minutes)
                    order by n.category) from visit_minutes n where n.visit_id = x.id), '[]') as minutes,
                  coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'takenAt', f.taken_at, 'kind', 'visit')
                    order by f.taken_at) from photo f where f.visit_id = x.id), '[]') as photos
                from visit x join ticket t on t.id = x.ticket_id join person p on p.id = x.technician_id
                where x.id = $1 and ($2::uuid is null or t.branch_id = $2)
                """, id, caller.scope());
    }

    Uni<VisitView> after(UUID id, Object form, Supplier<Uni<UUID>> command) {
        return change.once(id, form, command, this::show);
    }
}

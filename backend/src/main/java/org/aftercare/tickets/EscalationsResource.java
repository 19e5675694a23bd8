package org.aftercare.tickets;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.tickets.EscalationForms.ConfirmPlan;
import org.aftercare.tickets.EscalationForms.EscalationView;

/** Escalated problems at the department in charge: taken up, planned for, cleared (3.1.6, 3.2.5). */
@Path("/escalations")
@Cancellable(false)
public class EscalationsResource {
    static final String SELECT = """
            select e.id, e.description, e.cannot_solve, e.departments, e.escalated_at, e.taken_at, e.plan, e.planned_at,
              e.cleared_at, e.version,
              (extract(epoch from coalesce(e.cleared_at, $1::timestamptz) - e.escalated_at) / 3600)::int as hours,
              jsonb_build_object('id', t.id, 'number', t.number, 'customer', t.name) as ticket,
              jsonb_build_object('id', a.id, 'name', a.name) as escalated_by,
              case when b.id is not null then jsonb_build_object('id', b.id, 'name', b.name) end as taken_by,
              case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as planned_by,
              case when d.id is not null then jsonb_build_object('id', d.id, 'name', d.name) end as cleared_by
            from escalation e join ticket t on t.id = e.ticket_id join person a on a.id = e.escalated_by
              left join person b on b.id = e.taken_by left join person c on c.id = e.planned_by
              left join person d on d.id = e.cleared_by
            where ($2::uuid is null or e.branch_id = $2)
            """;

    @Inject
    Escalating escalating;

    @Inject
    Commit commit;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listEscalations",
            summary = "Escalated problems: the open ones by age, or all with the time to clear")
    public Uni<Page<EscalationView>> list(
            @QueryParam("open") Boolean open,
            @QueryParam("ticket") UUID ticket,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Page.limit(limit);
        return sql.list(
                        EscalationView.class,
                        SELECT + """
                         and ($3::boolean is null or (e.cleared_at is null) = $3)
                          and ($4::uuid is null or e.ticket_id = $4) and ($5::uuid is null or e.id < $5)
                        order by e.id desc
                        limit $6
                        """,
                        clock.instant(),
                        caller.scope(),
                        open,
                        ticket,
                        Page.decodeId(after),
                        most + 1)
                .map(rows -> Page.cut(rows, most, row -> row.id().toString()));
    }

    @POST
    @Path("{id}/taking")
    @Operation(operationId = "takeEscalation", summary = "Take up an escalated problem (3.1.6a)")
    public Uni<EscalationView> take(UUID id) {
        return commit.once(() -> escalating.take(id)).chain(this::show);
    }

    @PUT
    @Path("{id}/plan")
    @Operation(operationId = "confirmPlan", summary = "Confirm the solution plan of an escalated problem (3.1.6b)")
    public Uni<EscalationView> plan(UUID id, @NotNull @Valid ConfirmPlan form) {
        return commit.once(form, () -> escalating.plan(id, form.plan())).chain(this::show);
    }

    @POST
    @Path("{id}/clearing")
    @Operation(operationId = "clearEscalation", summary = "The fault is cleared: the clock stops (3.2.5)")
    public Uni<EscalationView> clear(UUID id) {
        return commit.once(() -> escalating.clear(id)).chain(this::show);
    }

    private Uni<EscalationView> show(UUID id) {
        return sql.found(EscalationView.class, SELECT + " and e.id = $3", clock.instant(), caller.scope(), id);
    }
}

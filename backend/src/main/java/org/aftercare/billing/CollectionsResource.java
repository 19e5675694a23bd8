package org.aftercare.billing;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.billing.BillingForms.CollectionView;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;

/** Small fees taken at the door, from the technician to the accountant (1.5a). */
@Path("/collections")
@Cancellable(false)
public class CollectionsResource {
    @Schema(name = "CollectionState")
    public enum State {
        /** Still with the technician. */
        open,
        confirmed
    }

    static final String SELECT = """
            select c.id, c.amount, c.collected_at, c.confirmed_at, c.version,
              jsonb_build_object('id', t.id, 'number', t.number) as ticket,
              jsonb_build_object('id', p.id, 'name', p.name) as technician,
              jsonb_build_object('id', t.customer_id, 'name', t.name) as customer,
              case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as confirmed_by
            from cash_collection c
              join ticket t on t.id = c.ticket_id
              join person p on p.id = c.technician_id
              left join person a on a.id = c.confirmed_by
            """;

    @Inject
    CashHandover handover;

    @Inject
    Commit commit;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @POST
    @Path("{id}/confirmation")
    @Operation(
            operationId = "confirmCollection",
            summary = "The accountant has the money; its invoice waits to be posted")
    public Uni<CollectionView> confirm(@PathParam("id") UUID id) {
        return commit.once(() -> handover.confirm(id)).chain(this::show);
    }

    @GET
    @Operation(
            operationId = "listCollections",
            summary = "Fees taken at the door: those still owed, or those handed in")
    public Uni<Page<CollectionView>> list(
            @QueryParam("state") State state,
            @QueryParam("technician") UUID technician,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Page.limit(limit);
        // A technician sees what he owes himself; the desk sees the branch's.
        UUID whose = caller.has("technician") && !caller.has("accountant") ? caller.personId() : technician;
        return sql.list(
                        CollectionView.class,
                        SELECT + """
                                where ($1::uuid is null or c.branch_id = $1)
                                  and ($2::uuid is null or c.technician_id = $2)
                                  and ($3::text is null or (c.confirmed_at is null) = ($3 = 'open'))
                                  and ($4::uuid is null or c.id < $4)
                                order by c.id desc
                                limit $5
                                """,
                        caller.scope(),
                        whose,
                        state == null ? null : state.name(),
                        Page.decodeId(after),
                        most + 1)
                .map(rows -> Page.cut(rows, most, row -> row.id().toString()));
    }

    private Uni<CollectionView> show(UUID id) {
        return sql.found(CollectionView.class, SELECT + "where c.id = $1", id);
    }
}

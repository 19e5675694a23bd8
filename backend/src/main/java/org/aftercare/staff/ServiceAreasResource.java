package org.aftercare.staff;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.AreaForms.AddServiceArea;
import org.aftercare.staff.AreaForms.ChangeServiceArea;
import org.aftercare.staff.AreaForms.ServiceAreaView;

/** The areas of one's own branch; head office sees all. */
@Path("/service-areas")
@Cancellable(false)
public class ServiceAreasResource {
    private static final String VIEW = """
            select a.id, a.name, a.kind, a.active, a.version,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch
            from service_area a join branch b on b.id = a.branch_id
            """;

    @Inject
    Sql sql;

    @Inject
    Commit commit;

    @Inject
    Change change;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @GET
    @Operation(operationId = "listServiceAreas", summary = "Service areas, the active ones first")
    public Uni<List<ServiceAreaView>> list(@QueryParam("branch") UUID branch) {
        return sql.list(
                ServiceAreaView.class,
                VIEW + "where $1::uuid is null or a.branch_id = $1 order by a.active desc, b.code, a.name",
                caller.scope(branch));
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "addServiceArea", summary = "Add a service area to a branch")
    public Uni<ServiceAreaView> add(@NotNull @Valid AddServiceArea form) {
        return commit.once(form, () -> make(form)).chain(this::view);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeServiceArea", summary = "Change a service area, or give it up")
    public Uni<ServiceAreaView> change(@PathParam("id") UUID id, @NotNull @Valid ChangeServiceArea form) {
        return change.once(id, form, () -> take(id, form), this::view);
    }

    private Uni<UUID> make(AddServiceArea form) {
        UUID id = Ids.orNext(form.id());
        return ServiceArea.<ServiceArea>findById(id).chain(there -> {
            if (there != null) {
                return Uni.createFrom().item(id);
            }
            ServiceArea area = ServiceArea.of(id, form);
            return mustBeKnown(form.kind(), form.branchId())
                    .chain(() -> area.persistAndFlush())
                    .chain(() -> tell(StaffEvents.SERVICE_AREA_ADDED, area, new StaffEvents.Added(area.name)));
        });
    }

    private Uni<UUID> take(UUID id, ChangeServiceArea form) {
        return ServiceArea.<ServiceArea>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(area -> ifMatch.require(area.version))
                .call(() -> mustBeKnown(form.kind(), form.branchId()))
                .chain(area -> {
                    List<String> touched = area.change(form);
                    return touched.isEmpty()
                            ? Uni.createFrom().item(id)
                            : tell(StaffEvents.SERVICE_AREA_CHANGED, area, new StaffEvents.Changed(area.name, touched));
                });
    }

    private static Uni<Branch> mustBeKnown(String kind, UUID branchId) {
        return AreaKind.named("kind", kind).chain(() -> Branch.named("branchId", branchId));
    }

    private Uni<UUID> tell(String what, ServiceArea area, Record payload) {
        return journal.record(
                        what,
                        area.branchId,
                        payload,
                        Subject.of("service_area", area.id),
                        Subject.of("branch", area.branchId))
                .replaceWith(area.id);
    }

    private Uni<ServiceAreaView> view(UUID id) {
        return sql.found(ServiceAreaView.class, VIEW + "where a.id = $1", id);
    }
}

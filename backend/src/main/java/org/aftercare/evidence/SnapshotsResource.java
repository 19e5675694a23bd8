package org.aftercare.evidence;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.evidence.SnapshotForms.ClosePeriod;
import org.aftercare.evidence.SnapshotForms.RecordSince;
import org.aftercare.evidence.SnapshotForms.SnapshotRow;
import org.aftercare.evidence.SnapshotForms.SnapshotView;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;

/** Periods of a regulation that are closed for good. */
@Path("/snapshots")
@Cancellable(false)
public class SnapshotsResource {
    @Inject
    ClosingPeriod closing;

    @Inject
    SnapshotPages pages;

    @Inject
    AskedPeriods periods;

    @Inject
    Creation creation;

    @POST
    @Operation(
            operationId = "closePeriod",
            summary = "Keep what is found of a regulation in a period, with its hash, for good; for the whole company")
    public Uni<RestResponse<SnapshotView>> close(@NotNull @Valid ClosePeriod form) {
        return periods.of(form.from(), form.to())
                .chain(period -> creation.once(
                        form, form.id(), SnapshotsResource::isThere, () -> closing.close(form, period), pages::show));
    }

    @GET
    @Operation(operationId = "listSnapshots", summary = "Closed periods, of one regulation or of all, the newest first")
    public Uni<Page<SnapshotRow>> list(
            @QueryParam("regulation") UUID regulation,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(regulation, after, Page.limit(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "showSnapshot",
            summary = "A closed period as it was found, whether it is intact, and what differs today")
    public Uni<SnapshotView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @GET
    @Path("/{id}/corrections")
    @Operation(
            operationId = "listCorrections",
            summary = "The records of a closed period that stand otherwise today, a hundred at most")
    public Uni<List<RecordSince>> corrections(@PathParam("id") UUID id) {
        return pages.corrections(id);
    }

    private static Uni<Boolean> isThere(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select exists (select from snapshot where id = :id)", Boolean.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }
}

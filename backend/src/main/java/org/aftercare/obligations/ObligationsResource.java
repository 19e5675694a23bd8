package org.aftercare.obligations;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Change;
import org.aftercare.kernel.Page;
import org.aftercare.obligations.ObligationForms.HandOver;
import org.aftercare.obligations.ObligationForms.ReportDone;
import org.aftercare.obligations.ObligationForms.WaiveObligation;
import org.aftercare.obligations.ObligationViews.ObligationView;

/** What is owed under the articles of the regulations, by whom and until when. */
@Path("/obligations")
@Cancellable(false)
public class ObligationsResource {
    @Inject
    ObligationPages pages;

    @Inject
    ByHand byHand;

    @Inject
    Change change;

    @GET
    @Operation(operationId = "listObligations", summary = "Duties: what is owed by its due time, else the newest first")
    public Uni<Page<ObligationView>> list(
            @BeanParam ObligationFilters filters,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.page(filters, after, Page.limit(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showObligation", summary = "A duty: why it is due when it is, and what became of it")
    public Uni<ObligationView> show(@PathParam("id") UUID id) {
        return pages.one(id);
    }

    @POST
    @Path("/{id}/report")
    @Operation(operationId = "reportDone", summary = "Say that a duty of mine is done")
    public Uni<ObligationView> report(@PathParam("id") UUID id, @NotNull @Valid ReportDone form) {
        return after(id, form, () -> byHand.report(id, form.note().trim()));
    }

    @POST
    @Path("/{id}/waiver")
    @Operation(operationId = "waiveObligation", summary = "Let a duty off, with the reason")
    public Uni<ObligationView> waive(@PathParam("id") UUID id, @NotNull @Valid WaiveObligation form) {
        return after(id, form, () -> byHand.waive(id, form.reason().trim()));
    }

    @POST
    @Path("/{id}/owner")
    @Operation(operationId = "handOver", summary = "Give a duty to another person")
    public Uni<ObligationView> handOver(@PathParam("id") UUID id, @NotNull @Valid HandOver form) {
        return after(id, form, () -> byHand.handOver(id, form.personId()));
    }

    private Uni<ObligationView> after(UUID id, Record form, Supplier<Uni<UUID>> command) {
        return change.once(id, form, command, pages::one);
    }
}

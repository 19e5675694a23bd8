package org.aftercare.warranties.works;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.warranties.works.DefectForms.AcceptRepair;
import org.aftercare.warranties.works.DefectForms.DetermineDefect;
import org.aftercare.warranties.works.DefectForms.FinishRepair;
import org.aftercare.warranties.works.DefectForms.InspectDefect;
import org.aftercare.warranties.works.DefectForms.ProposeRepair;
import org.aftercare.warranties.works.DefectForms.SendInspector;
import org.aftercare.warranties.works.DefectForms.SettleCost;
import org.aftercare.warranties.works.DefectForms.WorksReason;
import org.aftercare.warranties.works.WorksViews.DefectRow;
import org.aftercare.warranties.works.WorksViews.DefectView;

/** A defect of works, step by step to the owner's signature (15.1.2 to 15.1.4). */
@Path("/defects")
@Cancellable(false)
public class DefectsResource {
    @Inject
    Defects defects;

    @Inject
    WorksRepairs repairs;

    @Inject
    DefectPages pages;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listDefects",
            summary = "Defects of works: proposals not started first, then those nobody was sent to, the oldest first")
    public Uni<Page<DefectRow>> list(
            @QueryParam("state") DefectState state,
            @QueryParam("works") UUID works,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(state, works, after, Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showDefect", summary = "One defect with all its steps and who bears the cost")
    public Uni<DefectView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Path("{id}/inspector")
    @Operation(operationId = "sendInspector", summary = "Send somebody to inspect it; they are told (15.1.2b)")
    public Uni<DefectView> send(@PathParam("id") UUID id, @NotNull @Valid SendInspector form) {
        return commit.once(form, () -> defects.send(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/inspection")
    @Operation(operationId = "inspectDefect", summary = "It was inspected: what was found (15.1.2b)")
    public Uni<DefectView> inspect(@PathParam("id") UUID id, @NotNull @Valid InspectDefect form) {
        return commit.once(form, () -> defects.inspect(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/determination")
    @Operation(operationId = "determineDefect", summary = "Who is responsible, as both sides agree (15.1.2c)")
    public Uni<DefectView> determine(@PathParam("id") UUID id, @NotNull @Valid DetermineDefect form) {
        return commit.once(form, () -> defects.determine(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/proposal")
    @Operation(
            operationId = "proposeWorksRepair",
            summary = "Put forward how it is repaired, by whom, with what and when (15.1.2d)")
    public Uni<DefectView> propose(@PathParam("id") UUID id, @NotNull @Valid ProposeRepair form) {
        return commit.once(form, () -> repairs.propose(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/start")
    @Operation(
            operationId = "startWorksRepair",
            summary = "People and materials are there: the repair starts (15.1.2e)")
    public Uni<DefectView> start(@PathParam("id") UUID id) {
        return commit.once(() -> repairs.start(id)).chain(pages::show);
    }

    @POST
    @Path("{id}/completion")
    @Operation(operationId = "finishWorksRepair", summary = "It is repaired; enters the warranty record (15.1.3a)")
    public Uni<DefectView> finish(@PathParam("id") UUID id, @NotNull @Valid FinishRepair form) {
        return commit.once(form, () -> repairs.finish(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(operationId = "acceptWorksRepair", summary = "The owner accepts it and signs: it is closed (15.1.3b)")
    public Uni<DefectView> accept(@PathParam("id") UUID id, @NotNull @Valid AcceptRepair form) {
        return commit.once(form, () -> repairs.close(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/refusal")
    @Operation(
            operationId = "refuseWorksRepair",
            summary = "The owner does not accept it: under repair again, with the reason (15.1.3b)")
    public Uni<DefectView> refuse(@PathParam("id") UUID id, @NotNull @Valid WorksReason form) {
        return commit.once(form, () -> repairs.refuse(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/declining")
    @Operation(
            operationId = "declineWorksRepair",
            summary = "Decline to repair what the owner's own supplies caused (15.1.4.3)")
    public Uni<DefectView> decline(@PathParam("id") UUID id, @NotNull @Valid WorksReason form) {
        return commit.once(form, () -> repairs.decline(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/cost-share")
    @Operation(
            operationId = "settleCost",
            summary = "Settle who bears what; the shares are the whole and both agree (15.1.4)")
    public Uni<DefectView> settle(@PathParam("id") UUID id, @NotNull @Valid SettleCost form) {
        return commit.once(form, () -> repairs.settle(id, form)).chain(pages::show);
    }
}

package org.aftercare.complaints;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.ComplaintForms.Classify;
import org.aftercare.complaints.ComplaintForms.ConfirmGrounds;
import org.aftercare.complaints.ComplaintForms.EnterParticulars;
import org.aftercare.complaints.ComplaintForms.SubmitInvestigation;
import org.aftercare.complaints.ComplaintForms.TakeUp;
import org.aftercare.complaints.ComplaintForms.Weigh;
import org.aftercare.complaints.ComplaintViews.ComplaintView;

/** What after-sales does with a complaint before others are drawn in (5.2.2.1, 5.2.3.1). */
@Path("/complaints/{id}")
@Cancellable(false)
public class InvestigationResource {
    @Inject
    LookingInto looking;

    @Inject
    Weighing weighing;

    @Inject
    ComplaintPage page;

    private record Analysis(UUID complaint) {}

    @POST
    @Path("take-up")
    @Operation(
            operationId = "takeUpComplaint",
            summary = "Name who of after-sales sees it through; the first time it moves on to being verified")
    public Uni<ComplaintView> takeUp(UUID id, @NotNull @Valid TakeUp form) {
        return page.after(id, form, () -> looking.takeUp(id, form));
    }

    @PUT
    @Path("classification")
    @Operation(
            operationId = "classifyComplaint",
            summary =
                    "Sort it into one of the three classes, with the reason; not about quality, it goes to the management at once")
    public Uni<ComplaintView> classify(UUID id, @NotNull @Valid Classify form) {
        return page.after(id, form, () -> looking.classify(id, form));
    }

    @PUT
    @Path("severity")
    @Operation(
            operationId = "weighComplaint",
            summary = "Light, ordinary or grave; a grave one goes to the vice general manager at once")
    public Uni<ComplaintView> weigh(UUID id, @NotNull @Valid Weigh form) {
        return page.after(id, form, () -> weighing.weigh(id, form));
    }

    @PUT
    @Path("particulars")
    @Operation(
            operationId = "enterParticulars",
            summary = "Order, part, shipment, quantities and demand of a quality complaint")
    public Uni<ComplaintView> particulars(UUID id, @NotNull @Valid EnterParticulars form) {
        return page.after(id, form, () -> looking.particulars(id, form));
    }

    @POST
    @Path("grounds")
    @Operation(
            operationId = "confirmGrounds",
            summary = "After-sales confirms what it is about and whether there are grounds")
    public Uni<ComplaintView> grounds(UUID id, @NotNull @Valid ConfirmGrounds form) {
        return page.after(id, form, () -> looking.grounds(id, form));
    }

    @POST
    @Path("investigation")
    @Operation(operationId = "submitInvestigation", summary = "What was checked, with whom, and what came out")
    public Uni<ComplaintView> investigate(UUID id, @NotNull @Valid SubmitInvestigation form) {
        return page.after(id, form, () -> looking.investigation(id, form));
    }

    @POST
    @Path("analysis")
    @Operation(
            operationId = "startAnalysis",
            summary = "The facts are confirmed: cause and responsible department are looked for")
    public Uni<ComplaintView> analyse(UUID id) {
        return page.after(id, new Analysis(id), () -> looking.startAnalysis(id));
    }
}

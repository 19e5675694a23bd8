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

import org.aftercare.complaints.ComplaintForms.AgreeNextStep;
import org.aftercare.complaints.ComplaintForms.AgreeSolution;
import org.aftercare.complaints.ComplaintForms.AssignResponsibility;
import org.aftercare.complaints.ComplaintForms.Decide;
import org.aftercare.complaints.ComplaintForms.DraftHandling;
import org.aftercare.complaints.ComplaintForms.Judge;
import org.aftercare.complaints.ComplaintForms.SettleWithCustomer;
import org.aftercare.complaints.ComplaintViews.ComplaintView;

/** A complaint is judged, its solution agreed, approved and decided (5.2.2.2, 5.2.2.3). */
@Path("/complaints/{id}")
@Cancellable(false)
public class SettlementResource {
    @Inject
    Judging judging;

    @Inject
    Settling settling;

    @Inject
    ComplaintPage page;

    private record Submission(UUID complaint) {}

    @POST
    @Path("judgement")
    @Operation(
            operationId = "judgeComplaint",
            summary = "Whose fault, from what cause, which department answers for it; not ours with the appraisal")
    public Uni<ComplaintView> judge(UUID id, @NotNull @Valid Judge form) {
        return page.after(id, form, () -> judging.judge(id, form));
    }

    @PUT
    @Path("next-step")
    @Operation(
            operationId = "agreeNextStep",
            summary = "Not our fault: possible causes were talked over and the next step agreed")
    public Uni<ComplaintView> nextStep(UUID id, @NotNull @Valid AgreeNextStep form) {
        return page.after(id, form, () -> judging.nextStep(id, form));
    }

    @PUT
    @Path("handling")
    @Operation(operationId = "draftHandling", summary = "After-sales drafts how it is to be handled")
    public Uni<ComplaintView> draft(UUID id, @NotNull @Valid DraftHandling form) {
        return page.after(id, form, () -> settling.draft(id, form));
    }

    @POST
    @Path("agreement")
    @Operation(operationId = "agreeSolution", summary = "After-sales stands by a solution")
    public Uni<ComplaintView> agree(UUID id, @NotNull @Valid AgreeSolution form) {
        return page.after(id, form, () -> settling.agree(id, form));
    }

    @POST
    @Path("customer-agreement")
    @Operation(operationId = "settleWithCustomer", summary = "The final solution, as it was settled with the customer")
    public Uni<ComplaintView> settle(UUID id, @NotNull @Valid SettleWithCustomer form) {
        return page.after(id, form, () -> settling.withCustomer(id, form));
    }

    @POST
    @Path("submission")
    @Operation(operationId = "submitSolution", summary = "Submit the solution to the departments for approval")
    public Uni<ComplaintView> submit(UUID id) {
        return page.after(id, new Submission(id), () -> settling.submit(id));
    }

    @POST
    @Path("execution")
    @Operation(operationId = "executeSolution", summary = "Decide it: from now on it is carried out")
    public Uni<ComplaintView> execute(UUID id, @NotNull @Valid Decide form) {
        return page.after(id, form, () -> settling.execute(id, form));
    }

    @PUT
    @Path("responsibility")
    @Operation(
            operationId = "assignResponsibility",
            summary = "The unit or person that answers for it, or that it is still under investigation")
    public Uni<ComplaintView> assign(UUID id, @NotNull @Valid AssignResponsibility form) {
        return page.after(id, form, () -> judging.responsibility(id, form));
    }
}

package org.aftercare.complaints;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.ComplaintViews.ComplaintView;
import org.aftercare.complaints.HandlingForms.AskDepartment;
import org.aftercare.complaints.HandlingForms.FindMishap;
import org.aftercare.complaints.HandlingForms.PlanMeasure;

/** What is added to a complaint: questions to departments, measures, mishaps. */
@Path("/complaints/{id}")
@Cancellable(false)
public class ComplaintPartsResource {
    @Inject
    Questions questions;

    @Inject
    Measures measures;

    @Inject
    Mishaps mishaps;

    @Inject
    ComplaintPage page;

    @POST
    @Path("questions")
    @Operation(operationId = "askDepartment", summary = "Ask a department; it stays in its inbox until answered")
    public Uni<ComplaintView> ask(UUID id, @NotNull @Valid AskDepartment form) {
        return page.after(id, form, () -> questions.ask(id, form));
    }

    @POST
    @Path("measures")
    @Operation(operationId = "planMeasure", summary = "Plan something to be done, with its owner and day")
    public Uni<ComplaintView> plan(UUID id, @NotNull @Valid PlanMeasure form) {
        return page.after(id, form, () -> measures.plan(id, form));
    }

    @POST
    @Path("mishaps")
    @Operation(operationId = "findMishap", summary = "A mishap in a department's own field: it looks into it")
    public Uni<ComplaintView> mishap(UUID id, @NotNull @Valid FindMishap form) {
        return page.after(id, form, () -> mishaps.find(id, form));
    }
}

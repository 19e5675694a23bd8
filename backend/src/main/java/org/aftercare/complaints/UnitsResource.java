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

import org.aftercare.complaints.ComplaintViews.ComplaintView;
import org.aftercare.complaints.HandlingForms.AnswerForUnit;
import org.aftercare.complaints.HandlingForms.AskForHelp;
import org.aftercare.complaints.HandlingForms.ChaseUnit;
import org.aftercare.complaints.HandlingForms.GiveHelp;
import org.aftercare.complaints.HandlingForms.PassOn;

/** The unit that a complaint was passed to is pressed and helped (1.21). */
@Path("/complaints/{id}")
@Cancellable(false)
public class UnitsResource {
    @Inject
    Units units;

    @Inject
    ComplaintPage page;

    @PUT
    @Path("unit")
    @Operation(operationId = "passComplaintOn", summary = "Pass it on to a branch or service centre")
    public Uni<ComplaintView> passOn(UUID id, @NotNull @Valid PassOn form) {
        return page.after(id, form, () -> units.passOn(id, form.branchId()));
    }

    @POST
    @Path("chases")
    @Operation(operationId = "chaseUnit", summary = "Press the unit for progress")
    public Uni<ComplaintView> chase(UUID id, @NotNull @Valid ChaseUnit form) {
        return page.after(id, form, () -> units.chase(id, form.note()));
    }

    @POST
    @Path("unit-answers")
    @Operation(operationId = "answerForUnit", summary = "The unit says how it gets on")
    public Uni<ComplaintView> answer(UUID id, @NotNull @Valid AnswerForUnit form) {
        return page.after(id, form, () -> units.answer(id, form.answer()));
    }

    @POST
    @Path("help-requests")
    @Operation(operationId = "askForHelp", summary = "The unit cannot go on and says why")
    public Uni<ComplaintView> askHelp(UUID id, @NotNull @Valid AskForHelp form) {
        return page.after(id, form, () -> units.askHelp(id, form.difficulty()));
    }

    @POST
    @Path("help")
    @Operation(operationId = "giveHelp", summary = "The service department helps the unit")
    public Uni<ComplaintView> help(UUID id, @NotNull @Valid GiveHelp form) {
        return page.after(id, form, () -> units.help(id, form.help()));
    }
}

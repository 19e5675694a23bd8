package org.aftercare.workshop;

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

import org.aftercare.workshop.ItemForms.AnswerHelp;
import org.aftercare.workshop.ItemForms.AskHelp;
import org.aftercare.workshop.ItemForms.BeyondUs;
import org.aftercare.workshop.ItemForms.GiveUp;
import org.aftercare.workshop.ItemForms.InspectItem;
import org.aftercare.workshop.ItemForms.SetReturnDate;
import org.aftercare.workshop.ItemViews.ItemView;

/** What the supervisor is asked and decides: help (1.9), the inspection (1.7c), and what is not repaired (16.9b). */
@Path("/items/{id}")
@Cancellable(false)
public class SupervisionResource {
    @Inject
    AskingForHelp helping;

    @Inject
    Finishing finishing;

    @Inject
    GivingUpRepair givingUp;

    @Inject
    ItemPage page;

    @POST
    @Path("help")
    @Operation(operationId = "askHelp", summary = "It will be late: report to the supervisor and ask for help (1.9)")
    public Uni<ItemView> ask(UUID id, @NotNull @Valid AskHelp form) {
        return page.after(id, form, () -> helping.ask(id, form));
    }

    @POST
    @Path("help/answer")
    @Operation(operationId = "answerHelp", summary = "What is done about it, and by when it is promised now (1.9)")
    public Uni<ItemView> answer(UUID id, @NotNull @Valid AnswerHelp form) {
        return page.after(id, form, () -> helping.answer(id, form));
    }

    @POST
    @Path("inspections")
    @Operation(operationId = "inspectItem", summary = "Inspect a repaired item; what does not pass goes back (1.7c)")
    public Uni<ItemView> inspect(UUID id, @NotNull @Valid InspectItem form) {
        return page.after(id, form, () -> finishing.inspect(id, form));
    }

    @PUT
    @Path("return-date")
    @Operation(
            operationId = "setReturnDate",
            summary = "The date of return in the register, once it is inspected (1.7c)")
    public Uni<ItemView> setReturnDate(UUID id, @NotNull @Valid SetReturnDate form) {
        return page.after(id, form, () -> finishing.setReturnDate(id, form));
    }

    @POST
    @Path("beyond-us")
    @Operation(
            operationId = "reportBeyondUs",
            summary = "Nobody here can deal with it: the general manager is told at once, with what was tried (6.13)")
    public Uni<ItemView> beyondUs(UUID id, @NotNull @Valid BeyondUs form) {
        return page.after(id, form, () -> givingUp.beyondUs(id, form));
    }

    @POST
    @Path("giving-up")
    @Operation(operationId = "giveUpItem", summary = "It is not repaired: goes back as it is, is scrapped or exchanged")
    public Uni<ItemView> giveUp(UUID id, @NotNull @Valid GiveUp form) {
        return page.after(id, form, () -> givingUp.giveUp(id, form));
    }
}

package org.aftercare.workshop;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.workshop.ItemForms.EnterTime;
import org.aftercare.workshop.ItemForms.FillCard;
import org.aftercare.workshop.ItemForms.LendLoaner;
import org.aftercare.workshop.ItemForms.PutForward;
import org.aftercare.workshop.ItemForms.StartRepair;
import org.aftercare.workshop.ItemViews.ItemView;

/** The repair of an item by its card (1.6d, 1.7a, 1.7b). */
@Path("/items/{id}")
@Cancellable(false)
public class RepairsResource {
    @Inject
    Repairing repairing;

    @Inject
    RepairTimes times;

    @Inject
    Finishing finishing;

    @Inject
    ItemPage page;

    @PUT
    @Path("card")
    @Operation(
            operationId = "fillCard",
            summary = "Fill in the repair card: fault, technician, and by when it is promised")
    public Uni<ItemView> fill(UUID id, @NotNull @Valid FillCard form) {
        return page.after(id, form, () -> repairing.fill(id, form));
    }

    @POST
    @Path("card/attachment")
    @Operation(operationId = "attachCard", summary = "The card hangs on its item (1.7a)")
    public Uni<ItemView> attach(UUID id) {
        return page.after(id, () -> repairing.attach(id));
    }

    @POST
    @Path("repair")
    @Operation(operationId = "startRepair", summary = "Start the repair, on the strength of the card (1.6d)")
    public Uni<ItemView> start(UUID id, @NotNull @Valid StartRepair form) {
        return page.after(id, form, () -> repairing.start(id, form));
    }

    @POST
    @Path("times")
    @Operation(
            operationId = "enterRepairTime",
            summary = "Minutes really used; the same id again is the same entry (1.7b)")
    public Uni<ItemView> enter(UUID id, @NotNull @Valid EnterTime form) {
        return page.after(id, form, () -> times.enter(id, form));
    }

    @DELETE
    @Path("times/{time}")
    @Operation(operationId = "removeRepairTime", summary = "Take one's own entry back, until the repair is put forward")
    public Uni<ItemView> remove(UUID id, UUID time) {
        return page.after(id, () -> times.remove(id, time));
    }

    @POST
    @Path("completion")
    @Operation(operationId = "putForward", summary = "Repaired: put it forward for the supervisor's inspection (1.7b)")
    public Uni<ItemView> putForward(UUID id, @NotNull @Valid PutForward form) {
        return page.after(id, form, () -> finishing.putForward(id, form));
    }

    @POST
    @Path("loaner")
    @Operation(operationId = "lendLoaner", summary = "The customer gets something to use meanwhile")
    public Uni<ItemView> lend(UUID id, @NotNull @Valid LendLoaner form) {
        return page.after(id, form, () -> repairing.lend(id, form));
    }

    @POST
    @Path("loaner/return")
    @Operation(operationId = "takeLoanerBack", summary = "What was lent is back")
    public Uni<ItemView> loanerBack(UUID id) {
        return page.after(id, () -> repairing.loanerBack(id));
    }
}

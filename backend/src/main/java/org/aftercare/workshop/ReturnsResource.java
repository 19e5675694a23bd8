package org.aftercare.workshop;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.workshop.ItemForms.SignReturn;
import org.aftercare.workshop.ItemForms.VoidReceipt;
import org.aftercare.workshop.ItemViews.ItemView;

/** An item goes back to its customer (1.7d, 1.7e). */
@Path("/items/{id}")
@Cancellable(false)
public class ReturnsResource {
    @Inject
    Returning returning;

    @Inject
    ItemPage page;

    @POST
    @Path("signatures")
    @Operation(
            operationId = "signReturn",
            summary = "The customer signs for the return, for exactly what is shown (1.7d)")
    public Uni<ItemView> sign(UUID id, @NotNull @Valid SignReturn form) {
        return page.after(id, form, () -> returning.sign(id, form));
    }

    @POST
    @Path("receipt/voiding")
    @Operation(
            operationId = "voidReceipt",
            summary = "The receipt came back, or is lost and the customer says so in writing: it is void (1.7e)")
    public Uni<ItemView> voidReceipt(UUID id, @NotNull @Valid VoidReceipt form) {
        return page.after(id, form, () -> returning.voidReceipt(id, form));
    }

    @POST
    @Path("return")
    @Operation(
            operationId = "returnItem",
            summary = "Close the return: the item is settled with its customer (1.7d, 1.7e)")
    public Uni<ItemView> giveBack(UUID id) {
        return page.after(id, () -> returning.giveBack(id));
    }
}

package org.aftercare.workshop;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Page;
import org.aftercare.workshop.ItemForms.DescribeItem;
import org.aftercare.workshop.ItemForms.EnterCustody;
import org.aftercare.workshop.ItemForms.MoveItem;
import org.aftercare.workshop.ItemViews.ItemCounts;
import org.aftercare.workshop.ItemViews.ItemRow;
import org.aftercare.workshop.ItemViews.ItemView;

/** The register of customers' items in and out (1.6c): what is with us, where, and who has it. */
@Path("/items")
@Cancellable(false)
public class ItemsResource {
    @Inject
    ItemRegister register;

    @Inject
    Custody custody;

    @Inject
    ItemPage page;

    @GET
    @Operation(
            operationId = "listItems",
            summary = "Customers' items: those with us the oldest first, otherwise the newest first")
    public Uni<Page<ItemRow>> list(
            @BeanParam ItemFilters filters, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return register.page(filters, after, Page.limit(limit));
    }

    @GET
    @Path("counts")
    @Operation(operationId = "countItems", summary = "How many items are with us, and what they wait for")
    public Uni<ItemCounts> counts() {
        return register.counts();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showItem", summary = "An item with its receipt, card, minutes, estimate and inspections")
    public Uni<ItemView> show(UUID id) {
        return page.show(id);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "describeItem",
            summary = "What it is, what came with it and how it looked, until it is repaired")
    public Uni<ItemView> describe(UUID id, @NotNull @Valid DescribeItem form) {
        return page.after(id, form, () -> custody.describe(id, form));
    }

    @POST
    @Path("{id}/custody")
    @Operation(
            operationId = "enterCustody",
            summary = "Handed to the clerk: the item is entered in the register (1.6c)")
    public Uni<ItemView> enter(UUID id, @NotNull @Valid EnterCustody form) {
        return page.after(id, form, () -> custody.enter(id, form));
    }

    @PUT
    @Path("{id}/place")
    @Operation(operationId = "moveItem", summary = "Somebody else has it now, or it lies elsewhere")
    public Uni<ItemView> move(UUID id, @NotNull @Valid MoveItem form) {
        return page.after(id, form, () -> custody.move(id, form));
    }
}

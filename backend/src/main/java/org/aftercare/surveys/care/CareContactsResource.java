package org.aftercare.surveys.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.surveys.care.CareForms.CancelContact;
import org.aftercare.surveys.care.CareForms.MakeContact;
import org.aftercare.surveys.care.CareForms.MoveContact;
import org.aftercare.surveys.care.CareForms.PlanContact;
import org.aftercare.surveys.care.CareViews.ContactView;

/** Contacts with customers outside a repair: the care calendar (5.1.1.3b, 5.1.2.2a, 5.1.2.5c, 9.4a). */
@Path("/care-contacts")
@Cancellable(false)
public class CareContactsResource {
    @Inject
    Caring caring;

    @Inject
    CarePages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "listContacts",
            summary =
                    "Contacts by their day; those not made stay listed, however long ago they were planned (at most 500)")
    public Uni<List<ContactView>> list(
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("owner") UUID owner,
            @QueryParam("mine") boolean mine,
            @QueryParam("customer") UUID customer,
            @QueryParam("open") boolean open) {
        return pages.contacts(from, to, mine ? caller.personId() : owner, customer, open);
    }

    @POST
    @Operation(
            operationId = "planContact",
            summary = "Plan a contact for any customer and day, or write down one that was made")
    public Uni<RestResponse<ContactView>> plan(@NotNull @Valid PlanContact form) {
        return creation.once(
                form,
                form.id(),
                id -> CareContact.<CareContact>findById(id)
                        .invoke(there -> {
                            if (there != null) {
                                caller.mustSee(there.branchId);
                            }
                        })
                        .map(there -> there != null),
                () -> caring.plan(form),
                pages::contact);
    }

    @PUT
    @Path("{id}/date")
    @Operation(operationId = "moveContact", summary = "Another day for a planned contact, or somebody else to make it")
    public Uni<ContactView> move(@PathParam("id") UUID id, @NotNull @Valid MoveContact form) {
        return commit.once(form, () -> caring.move(id, form)).chain(pages::contact);
    }

    @POST
    @Path("{id}/making")
    @Operation(
            operationId = "makeContact",
            summary =
                    "The contact was made: what was said, how satisfied they are, needs, and what was done for earlier ones")
    public Uni<ContactView> make(@PathParam("id") UUID id, @NotNull @Valid MakeContact form) {
        return commit.once(form, () -> caring.make(id, form)).chain(pages::contact);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(operationId = "cancelContact", summary = "Call a planned contact off, with the reason")
    public Uni<ContactView> cancel(@PathParam("id") UUID id, @NotNull @Valid CancelContact form) {
        return commit.once(form, () -> caring.cancel(id, form.reason())).chain(pages::contact);
    }
}

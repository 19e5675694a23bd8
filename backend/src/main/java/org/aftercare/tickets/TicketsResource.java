package org.aftercare.tickets;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Ids;
import org.aftercare.tickets.TicketForms.ChangeTicket;
import org.aftercare.tickets.TicketForms.RegisterCall;
import org.aftercare.tickets.TicketViews.TicketView;

/** A call: taken, shown, corrected. */
@Path("/tickets")
@Cancellable(false)
public class TicketsResource {
    @Inject
    Tickets tickets;

    @Inject
    Registering registering;

    @Inject
    Changing changing;

    @Inject
    TicketPage page;

    @Inject
    Commit commit;

    @POST
    @Operation(
            operationId = "registerCall",
            summary = "Enter a repair call in the register; the same id again is the same call")
    public Uni<RestResponse<TicketView>> register(@NotNull @Valid RegisterCall form) {
        AtomicBoolean made = new AtomicBoolean();
        return commit.once(
                        form,
                        () -> known(form.id()).chain(there -> {
                            if (there) {
                                return Uni.createFrom().item(form.id());
                            }
                            made.set(true);
                            return registering
                                    .register(Ids.orNext(form.id()), form)
                                    .map(ticket -> ticket.id);
                        }))
                .chain(page::show)
                .map(view -> Creation.answer(made.get(), view));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showTicket", summary = "A call with all that happened to it and what may be done next")
    public Uni<TicketView> show(UUID id) {
        return page.show(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeTicket", summary = "Correct a call; what was signed needs a new signature then")
    public Uni<TicketView> change(UUID id, @NotNull @Valid ChangeTicket form) {
        return page.after(id, form, () -> changing.change(id, form));
    }

    private Uni<Boolean> known(UUID id) {
        return id == null
                ? Uni.createFrom().item(false)
                : Ticket.count("id", id).map(found -> found > 0);
    }
}

package org.aftercare.tickets;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.approvals.Refusal;
import org.aftercare.kernel.Caller;
import org.aftercare.tickets.TicketForms.SetFee;
import org.aftercare.tickets.TicketViews.TicketView;

/** What the job costs the customer (1.1). */
@Path("/tickets")
@Cancellable(false)
public class FeeResource {
    @Inject
    Tickets tickets;

    @Inject
    Fees fees;

    @Inject
    Collected collected;

    @Inject
    TicketPage page;

    @Inject
    Caller caller;

    @PUT
    @Path("{id}/fee")
    @Operation(
            operationId = "setFee",
            summary = "Say the fee: paid any (zero with a reason), free zero, contract by its price rule; of a percent"
                    + " rule the amount is the usual price")
    public Uni<TicketView> set(UUID id, @NotNull @Valid SetFee form) {
        return page.after(
                id,
                form,
                () -> tickets.forChange(id)
                        .call(ticket -> collected
                                .already(id)
                                .invoke(money -> Refusal.check(FeeRules.settable(
                                        ticket.status,
                                        ticket.technicianId,
                                        caller.personId(),
                                        caller.has("supervisor"),
                                        money)))
                                .chain(() -> fees.set(ticket, form.amount(), form.reason()))));
    }
}

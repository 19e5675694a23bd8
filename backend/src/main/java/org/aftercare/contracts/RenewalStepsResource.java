package org.aftercare.contracts;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.contracts.RenewalForms.LoseRenewal;
import org.aftercare.contracts.RenewalForms.PlanRenewal;
import org.aftercare.contracts.RenewalForms.PostNotice;
import org.aftercare.contracts.RenewalForms.RenewContract;
import org.aftercare.contracts.RenewalForms.TalkOfRenewal;
import org.aftercare.contracts.RenewalForms.VisitForRenewal;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;

/** The steps towards a renewal: the notice, the visit, the talks, won or lost (1.15). */
@Path("/contracts")
@Cancellable(false)
public class RenewalStepsResource {
    @Inject
    Renewals renewals;

    @Inject
    RenewalVisiting visiting;

    @Inject
    Renewing renewing;

    @Inject
    ContractPages pages;

    @Inject
    Commit commit;

    @Inject
    Creation creation;

    @POST
    @Path("/{id}/notice-posting")
    @Operation(operationId = "recordNoticePosted", summary = "The expiry notice was posted to the customer (1.15a)")
    public Uni<ContractView> post(@PathParam("id") UUID id, @NotNull @Valid PostNotice form) {
        return commit.once(form, () -> renewals.post(id, form)).chain(pages::show);
    }

    @PUT
    @Path("/{id}/renewal-plan")
    @Operation(operationId = "planRenewal", summary = "Who goes to the customer for the renewal, and when (1.15b)")
    public Uni<ContractView> plan(@PathParam("id") UUID id, @NotNull @Valid PlanRenewal form) {
        return commit.once(form, () -> renewals.plan(id, form)).chain(pages::show);
    }

    @POST
    @Path("/{id}/renewal-visits")
    @Operation(
            operationId = "recordRenewalVisit",
            summary = "Somebody visited the customer for the renewal, with the outcome (1.15b)")
    public Uni<RestResponse<ContractView>> visit(@PathParam("id") UUID id, @NotNull @Valid VisitForRenewal form) {
        return creation.once(
                form,
                form.id(),
                visit -> RenewalVisit.count("id = ?1 and contractId = ?2", visit, id)
                        .map(found -> found > 0),
                () -> visiting.visited(id, form),
                done -> pages.show(id));
    }

    @POST
    @Path("/{id}/renewal-talks")
    @Operation(operationId = "recordRenewalTalk", summary = "An offer is on the table, or was talked over again")
    public Uni<ContractView> talk(@PathParam("id") UUID id, @NotNull @Valid TalkOfRenewal form) {
        return commit.once(form, () -> renewals.talk(id, form)).chain(pages::show);
    }

    @POST
    @Path("/{id}/renewal")
    @Operation(operationId = "renewContract", summary = "Won: conclude the contract that follows, for the same units")
    public Uni<RestResponse<ContractView>> renew(@PathParam("id") UUID id, @NotNull @Valid RenewContract form) {
        return creation.once(
                form,
                form.id(),
                next -> MaintenanceContract.count("id = ?1 and renewsId = ?2", next, id)
                        .map(found -> found > 0),
                () -> renewing.renew(id, form),
                pages::show);
    }

    @POST
    @Path("/{id}/renewal-loss")
    @Operation(operationId = "loseRenewal", summary = "Lost: the customer does not renew, with the reason")
    public Uni<ContractView> lose(@PathParam("id") UUID id, @NotNull @Valid LoseRenewal form) {
        return commit.once(form, () -> renewals.lose(id, form)).chain(pages::show);
    }
}

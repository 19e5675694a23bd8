package org.aftercare.contracts;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.contracts.RenewalForms.PostNotice;
import org.aftercare.contracts.RenewalForms.VisitForRenewal;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;

/** The two steps towards a renewal: the notice is posted, somebody goes there (1.15). */
@Path("/contracts")
@Cancellable(false)
public class RenewalStepsResource {
    @Inject
    Renewals renewals;

    @Inject
    ContractPages pages;

    @Inject
    Commit commit;

    @Inject
    Creation creation;

    private record Of(UUID contract, Object form) {}

    @POST
    @Path("/{id}/notice-posting")
    @Operation(operationId = "recordNoticePosted", summary = "The expiry notice was posted to the customer (1.15a)")
    public Uni<ContractView> post(@PathParam("id") UUID id, @NotNull @Valid PostNotice form) {
        return commit.once(new Of(id, form), () -> renewals.post(id, form)).chain(pages::show);
    }

    @POST
    @Path("/{id}/renewal-visits")
    @Operation(
            operationId = "recordRenewalVisit",
            summary = "Somebody visited the customer for the renewal, with the outcome (1.15b)")
    public Uni<RestResponse<ContractView>> visit(@PathParam("id") UUID id, @NotNull @Valid VisitForRenewal form) {
        return creation.once(
                new Of(id, form),
                form.id(),
                visit -> RenewalVisit.count("id = ?1 and contractId = ?2", visit, id)
                        .map(found -> found > 0),
                () -> renewals.visited(id, form),
                done -> pages.show(id));
    }
}

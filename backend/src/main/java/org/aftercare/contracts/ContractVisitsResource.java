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

import org.aftercare.contracts.ContractVisits.MadeVisit;
import org.aftercare.contracts.ContractVisits.StrikeVisit;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;

/** Visits under a contract that were no job, e.g. the yearly round; and what was written down by mistake. */
@Path("/contracts/{id}/visits")
@Cancellable(false)
public class ContractVisitsResource {
    @Inject
    ContractVisits visits;

    @Inject
    ContractPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    private record Striking(UUID visit, StrikeVisit form) {}

    @POST
    @Operation(
            operationId = "recordContractVisit",
            summary = "A visit under the contract that was no job: it uses one of those owed")
    public Uni<RestResponse<ContractView>> record(@PathParam("id") UUID id, @NotNull @Valid MadeVisit form) {
        return creation.once(
                form,
                form.id(),
                visit -> ContractVisit.count("id = ?1 and contractId = ?2", visit, id)
                        .map(found -> found > 0),
                () -> visits.byHand(id, form),
                done -> pages.show(id));
    }

    @POST
    @Path("{visit}/striking-out")
    @Operation(
            operationId = "strikeOutContractVisit",
            summary = "A visit was written down by mistake: it is kept, with who and why, and counts no more")
    public Uni<ContractView> strike(
            @PathParam("id") UUID id, @PathParam("visit") UUID visit, @NotNull @Valid StrikeVisit form) {
        return commit.once(new Striking(visit, form), () -> visits.strike(id, visit, form))
                .chain(pages::show);
    }
}

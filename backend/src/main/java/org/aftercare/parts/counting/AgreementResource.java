package org.aftercare.parts.counting;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.parts.counting.CountViews.Agreement;

/** How far ledger, goods and card agree, month by month (8.4.4.4c). */
@Path("/stock-agreement")
@Cancellable(false)
public class AgreementResource {
    @Inject
    CountPages pages;

    @GET
    @Operation(operationId = "showAgreement", summary = "Counted lines by month, and how many were as the books said")
    public Uni<List<Agreement>> show(@QueryParam("store") UUID store) {
        return pages.agreement(store);
    }
}

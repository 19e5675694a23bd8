package org.aftercare.parts.care;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Csv;

/** The electronic part of a month's papers (8.4.4.4a). */
@Path("/warehouse-bundle.csv")
@Cancellable(false)
public class BundleFileResource {
    @Inject
    BundleExport export;

    @Inject
    Caller caller;

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "exportBundle", summary = "Ledger, cards or list of documents of a month as a spreadsheet")
    public Uni<String> export(
            @QueryParam("part") @NotNull BundlePart part,
            @QueryParam("month") @NotNull @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month,
            @QueryParam("branch") UUID branch) {
        UUID of = branch == null ? caller.branchId() : branch;
        caller.mustSee(of);
        return export.of(part, of, BundlePages.first(month));
    }
}

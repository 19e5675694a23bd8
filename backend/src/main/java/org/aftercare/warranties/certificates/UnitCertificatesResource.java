package org.aftercare.warranties.certificates;

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

import org.aftercare.kernel.Creation;
import org.aftercare.warranties.certificates.CertificateForms.CertificateView;
import org.aftercare.warranties.certificates.CertificateForms.IssueUnitCertificate;

/** The certificates of one unit. */
@Path("/equipment/{unit}/certificates")
@Cancellable(false)
public class UnitCertificatesResource {
    @Inject
    Certificates certificates;

    @Inject
    UnitCertificates units;

    @Inject
    CertificatePages pages;

    @Inject
    Creation creation;

    @POST
    @Operation(
            operationId = "issueUnitCertificate",
            summary = "Issue the certificate of a unit with its terms of today")
    public Uni<RestResponse<CertificateView>> issue(
            @PathParam("unit") UUID unit, @NotNull @Valid IssueUnitCertificate form) {
        return creation.once(form, form.id(), certificates::isThere, () -> units.issue(unit, form.id()), pages::show);
    }
}

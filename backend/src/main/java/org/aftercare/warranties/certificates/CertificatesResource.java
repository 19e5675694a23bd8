package org.aftercare.warranties.certificates;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.warranties.certificates.CertificateForms.CertificateKind;
import org.aftercare.warranties.certificates.CertificateForms.CertificateView;
import org.aftercare.warranties.certificates.CertificateForms.SendCertificate;

/** Warranty certificates of units and of works (15.1.1). */
@Path("/certificates")
@Cancellable(false)
public class CertificatesResource {
    @Inject
    Certificates certificates;

    @Inject
    CertificatePages pages;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listCertificates",
            summary = "Certificates, the newest first; or those whose customer should hear of a new contact person")
    public Uni<Page<CertificateView>> list(
            @QueryParam("q") String q,
            @QueryParam("kind") CertificateKind kind,
            @QueryParam("customer") UUID customer,
            @QueryParam("equipment") UUID equipment,
            @QueryParam("contactChanged") Boolean contactChanged,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(q, kind, customer, equipment, Boolean.TRUE.equals(contactChanged), after, Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "showCertificate",
            summary = "One certificate, how it stands today, and its warranty record")
    public Uni<CertificateView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Path("{id}/sending")
    @Operation(
            operationId = "sendCertificate",
            summary = "It was sent or handed over: the day and who received it (15.1.1a)")
    public Uni<CertificateView> send(@PathParam("id") UUID id, @NotNull @Valid SendCertificate form) {
        return commit.once(form, () -> certificates.send(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/contact-notice")
    @Operation(operationId = "tellContact", summary = "The customer was told of the new contact person (15.1.1c)")
    public Uni<CertificateView> tellContact(@PathParam("id") UUID id) {
        return commit.once(() -> certificates.tellContact(id)).chain(pages::show);
    }
}

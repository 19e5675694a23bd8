package org.aftercare.parts.agreements;

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

import org.aftercare.kernel.Change;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.parts.agreements.AgreementForms.AgreementView;
import org.aftercare.parts.agreements.AgreementForms.DraftAgreement;
import org.aftercare.parts.agreements.AgreementForms.State;

/** Quality agreements with suppliers (9.3a). */
@Path("/supplier-agreements")
@Cancellable(false)
public class AgreementsResource {
    @Inject
    Agreements agreements;

    @Inject
    AgreementPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @Inject
    Change change;

    @GET
    @Operation(operationId = "listSupplierAgreements", summary = "Quality agreements, the newest first")
    public Uni<Page<AgreementView>> list(
            @QueryParam("supplier") UUID supplier,
            @QueryParam("state") State state,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(supplier, state, after, Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showSupplierAgreement", summary = "One quality agreement with both responsibilities")
    public Uni<AgreementView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(operationId = "draftSupplierAgreement", summary = "Draft a quality agreement with a supplier")
    public Uni<RestResponse<AgreementView>> draft(@NotNull @Valid DraftAgreement form) {
        return creation.once(
                form,
                form.id(),
                id -> SupplierAgreement.count("id", id).map(found -> found > 0),
                () -> agreements.draft(form),
                pages::show);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeSupplierAgreement", summary = "Change a draft; a signed one stays as it was signed")
    public Uni<AgreementView> change(@PathParam("id") UUID id, @NotNull @Valid DraftAgreement form) {
        return change.once(id, form, () -> agreements.change(id, form), pages::show);
    }

    @POST
    @Path("{id}/signature")
    @Operation(
            operationId = "signSupplierAgreement",
            summary = "Both have signed; refused while quality or after-sales responsibility is blank (9.3a)")
    public Uni<AgreementView> sign(@PathParam("id") UUID id) {
        return commit.once(() -> agreements.sign(id)).chain(pages::show);
    }
}

package org.aftercare.parts.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.aftercare.parts.care.CareForms.HandInBundle;
import org.aftercare.parts.care.CareViews.BundleView;

/** The month's papers for the manager: ledger, cards and documents, on file and on paper (8.4.4.4a). */
@Path("/warehouse-bundles")
@Cancellable(false)
public class BundlesResource {
    @Inject
    Bundles bundles;

    @Inject
    BundlePages pages;

    @Inject
    Commit commit;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listBundles", summary = "Twelve months and how far their papers are, the newest first")
    public Uni<List<BundleView>> list(@QueryParam("branch") UUID branch) {
        return pages.list(branch, LocalDate.now(clock));
    }

    @POST
    @Operation(operationId = "handInBundle", summary = "Hand in a month: the file, and the paper with it or later")
    public Uni<BundleView> handIn(@NotNull @Valid HandInBundle form) {
        return commit.once(form, () -> bundles.handIn(form)).chain(pages::show);
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(operationId = "confirmBundle", summary = "The manager has both, file and paper")
    public Uni<BundleView> confirm(@PathParam("id") UUID id) {
        return commit.once(() -> bundles.confirm(id)).chain(pages::show);
    }
}

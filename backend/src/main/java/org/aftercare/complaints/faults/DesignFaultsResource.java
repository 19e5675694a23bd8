package org.aftercare.complaints.faults;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.faults.FaultForms.AnswerDesignFault;
import org.aftercare.complaints.faults.FaultForms.ReportDesignFault;
import org.aftercare.complaints.faults.FaultPages.DesignFaultView;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;

/** Design faults, and devices that nobody here can deal with (6.13, 16.9). */
@Path("/design-faults")
@Cancellable(false)
public class DesignFaultsResource {
    @Inject
    Faults faults;

    @Inject
    FaultPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listDesignFaults",
            summary = "Design faults; unanswered ones with the oldest first (16.9a)")
    public Uni<Page<DesignFaultView>> list(
            @QueryParam("open") boolean open,
            @QueryParam("ticket") UUID ticket,
            @QueryParam("item") UUID item,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(open, ticket, item, after, Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showDesignFault", summary = "One report and its answer")
    public Uni<DesignFaultView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(
            operationId = "reportDesignFault",
            summary = "Report a design fault, or a device that cannot be dealt with (6.13, 16.9)")
    public Uni<RestResponse<DesignFaultView>> report(@NotNull @Valid ReportDesignFault form) {
        return creation.once(form, form.id(), faults::isThere, () -> faults.report(form), pages::show);
    }

    @POST
    @Path("{id}/answer")
    @Operation(
            operationId = "answerDesignFault",
            summary = "What the leadership decides on it; it is kept (6.13, 16.9)")
    public Uni<DesignFaultView> answer(@PathParam("id") UUID id, @NotNull @Valid AnswerDesignFault form) {
        return commit.once(form, () -> faults.answer(id, form.answer())).chain(pages::show);
    }
}

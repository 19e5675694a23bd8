package org.aftercare.surveys;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Page;
import org.aftercare.surveys.CallBackForms.CallBackDue;
import org.aftercare.surveys.CallBackForms.CallBackView;

/** The calls made to customers after their repairs. */
@Path("/call-backs")
@Cancellable(false)
public class CallBacksResource {
    @Inject
    CallBackPages pages;

    @GET
    @Operation(operationId = "listCallBacks", summary = "Calls made to customers after repairs, the newest first")
    public Uni<Page<CallBackView>> list(
            @QueryParam("ticket") UUID ticket, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return pages.list(ticket, after, Page.limit(limit));
    }

    @GET
    @Path("due")
    @Operation(
            operationId = "listCallBacksDue",
            summary =
                    "Customers to be called after their repairs, the soonest due first; late ones by person (at most 500)")
    public Uni<List<CallBackDue>> due(@QueryParam("late") boolean late, @QueryParam("owner") UUID owner) {
        return pages.due(late, owner);
    }
}

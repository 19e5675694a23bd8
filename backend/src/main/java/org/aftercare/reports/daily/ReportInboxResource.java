package org.aftercare.reports.daily;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Page;
import org.aftercare.reports.daily.SupervisorReportViews.InboxReport;

/** The service department's inbox: only what units have sent on (1.12). */
@Cancellable(false)
@Path("/report-inbox")
public class ReportInboxResource {
    @Inject
    SupervisorReportPages pages;

    @GET
    @Operation(
            operationId = "listReportInbox",
            summary = "Units' reports that have gone on to the service department, the last first (1.12)")
    public Uni<Page<InboxReport>> list(
            @QueryParam("branch") UUID branch, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return pages.inbox(branch, after, Page.limit(limit));
    }
}

package org.aftercare.reports.ledger;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Page;

/** The department's ledger, shown by itself (6.16a). */
@Path("/department-ledger")
@Cancellable(false)
public class DepartmentLedgerResource {
    @Inject
    DepartmentLedger ledger;

    @GET
    @Operation(
            operationId = "listDepartmentLedger",
            summary = "Repairs, parts and charges of the department, the newest first")
    public Uni<Page<LedgerLine>> list(
            @QueryParam("branch") UUID branch,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("sort") LedgerLine.Sort sort,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int rows = Page.limit(limit);
        return ledger.lines(branch, from, to, sort, Page.decode(after), rows + 1)
                .map(lines -> Page.cut(lines, rows, LedgerLine::key));
    }
}

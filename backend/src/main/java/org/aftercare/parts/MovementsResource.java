package org.aftercare.parts;

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
import org.aftercare.parts.PartViews.Balance;
import org.aftercare.parts.PartViews.MovementRow;

/** The stock ledger. */
@Path("/movements")
@Cancellable(false)
public class MovementsResource {
    @Inject
    Ledger ledger;

    @GET
    @Operation(
            operationId = "listMovements",
            summary = "Every change of stock with its document, the newest first (8.4.1.1)")
    public Uni<Page<MovementRow>> list(
            @QueryParam("store") UUID store,
            @QueryParam("part") UUID part,
            @QueryParam("kind") MovementKind kind,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return ledger.list(new Ledger.Asked(store, part, kind, from, until), after, Page.limit(limit));
    }

    @GET
    @Path("/balance")
    @Operation(operationId = "showBalance", summary = "Opening, in, out and closing of the ledger between two days")
    public Uni<Balance> balance(
            @QueryParam("store") UUID store,
            @QueryParam("part") UUID part,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until) {
        return ledger.balance(new Ledger.Asked(store, part, null, from, until));
    }
}

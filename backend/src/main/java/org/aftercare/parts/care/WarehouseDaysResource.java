package org.aftercare.parts.care;

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
import org.aftercare.parts.care.CareForms.CheckDay;
import org.aftercare.parts.care.CareViews.DayRow;
import org.aftercare.parts.care.CareViews.DayView;

/** The daily sheets of warehouses (8.3.4, 8.4.4.2a, 8.4.5). */
@Path("/warehouse-days")
@Cancellable(false)
public class WarehouseDaysResource {
    @Inject
    DailySheet sheets;

    @Inject
    DayPages pages;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listWarehouseDays",
            summary = "Day by day how much of the sheet was looked at; days without one too")
    public Uni<List<DayRow>> list(
            @QueryParam("store") UUID store, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return pages.list(store, from, to);
    }

    @GET
    @Path("{store}/{day}")
    @Operation(operationId = "showWarehouseDay", summary = "The sheet of a store and a day, with the points still open")
    public Uni<DayView> show(@PathParam("store") UUID store, @PathParam("day") LocalDate day) {
        return pages.show(store, day);
    }

    @POST
    @Path("{store}/{day}/checks")
    @Operation(
            operationId = "checkWarehouse",
            summary = "Tick points of today's sheet; what is not fine becomes a deviation at once")
    public Uni<DayView> check(
            @PathParam("store") UUID store, @PathParam("day") LocalDate day, @NotNull @Valid CheckDay form) {
        return commit.once(form, () -> sheets.check(store, day, form)).chain(() -> pages.show(store, day));
    }
}

package org.aftercare.warranties;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.customers.CustomerForms.ChangeEquipment;
import org.aftercare.customers.CustomerIndex;
import org.aftercare.customers.Customers;
import org.aftercare.customers.Equipment;
import org.aftercare.customers.InstalledBase;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;

/** The units at the customers', with their cover. */
@Path("/equipment")
@Cancellable(false)
public class EquipmentResource {
    @Inject
    EquipmentPages pages;

    @Inject
    Customers customers;

    @Inject
    InstalledBase installedBase;

    @Inject
    CustomerIndex index;

    @Inject
    Change change;

    @Inject
    IfMatch ifMatch;

    @GET
    @Operation(operationId = "listEquipment", summary = "Units of a customer, or by any part of the serial")
    public Uni<Page<EquipmentView>> list(
            @QueryParam("customer") UUID customer,
            @QueryParam("q") String q,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(customer, q, after, Page.limit(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showEquipment", summary = "One unit and its cover today")
    public Uni<EquipmentView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @GET
    @Path("/{id}/cover")
    @Operation(operationId = "checkCover", summary = "Is the unit covered on a day, by what, until when, or why not")
    public Uni<CoverView> cover(
            @PathParam("id") UUID id,
            @Parameter(description = "a day; today where it is left out", example = "2026-03-02") @QueryParam("on")
                    String on) {
        return pages.cover(id, day(on));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeEquipment", summary = "Change what is known of a unit, or retire it")
    public Uni<EquipmentView> change(@PathParam("id") UUID id, @NotNull @Valid ChangeEquipment form) {
        return change.once(id, form, () -> describe(id, form), pages::show);
    }

    private Uni<UUID> describe(UUID id, ChangeEquipment form) {
        return Equipment.<Equipment>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(unit -> customers
                        .visible(unit.customerId)
                        .chain(customer -> {
                            ifMatch.require(unit.version);
                            return installedBase.change(customer, unit, form);
                        })
                        .chain(() -> index.renew(unit.customerId))
                        .replaceWith(id));
    }

    private static LocalDate day(String on) {
        try {
            return on == null || on.isBlank() ? null : LocalDate.parse(on);
        } catch (DateTimeParseException wrong) {
            throw Problem.invalid("on", "wrong-form");
        }
    }
}

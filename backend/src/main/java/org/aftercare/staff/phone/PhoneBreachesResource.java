package org.aftercare.staff.phone;

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

import org.aftercare.kernel.Change;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.staff.phone.PhoneForms.CallBackMissed;
import org.aftercare.staff.phone.PhoneForms.RecordPhoneBreach;
import org.aftercare.staff.phone.PhoneViews.PhoneBreachView;

/** Calls missed or answered late (6.7a), by hand or from a phone system; missed ones until called back (16.10a). */
@Path("/phone-breaches")
@Cancellable(false)
public class PhoneBreachesResource {
    @Inject
    PhoneCalls calls;

    @Inject
    PhonePages pages;

    @Inject
    Creation creation;

    @Inject
    Change change;

    @GET
    @Operation(
            operationId = "listPhoneBreaches",
            summary =
                    "Calls missed or answered late, the newest first; or missed ones not called back yet, the oldest first")
    public Uni<Page<PhoneBreachView>> list(
            @QueryParam("waiting") boolean waiting,
            @QueryParam("person") UUID person,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.breaches(waiting, person, after, Page.limit(limit));
    }

    @POST
    @Operation(
            operationId = "recordPhoneBreach",
            summary = "Enter a call missed or answered late; it is laid to whoever was on duty")
    public Uni<RestResponse<PhoneBreachView>> record(@NotNull @Valid RecordPhoneBreach form) {
        return creation.once(form, form.id(), calls::isThere, () -> calls.record(form), pages::breach);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showPhoneBreach", summary = "One of them")
    public Uni<PhoneBreachView> show(@PathParam("id") UUID id) {
        return pages.breach(id);
    }

    @POST
    @Path("/{id}/call-back")
    @Operation(operationId = "callBackMissed", summary = "The missed caller was called back, and what came of it")
    public Uni<PhoneBreachView> callBack(@PathParam("id") UUID id, @NotNull @Valid CallBackMissed form) {
        return change.once(id, form, () -> calls.callBack(id, form), pages::breach);
    }
}

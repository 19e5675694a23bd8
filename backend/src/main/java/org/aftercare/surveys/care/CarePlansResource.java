package org.aftercare.surveys.care;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.surveys.care.CareForms.PlanCare;
import org.aftercare.surveys.care.CareViews.CarePlanView;

/** Key customers, and who looks after each of them (5.1.1.3b). */
@Path("/care-plans")
@Cancellable(false)
public class CarePlansResource {
    @Inject
    Caring caring;

    @Inject
    CarePages pages;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listCarePlans",
            summary = "Key customers with their care: those without a plan first, then contacts not made (at most 500)")
    public Uni<List<CarePlanView>> list() {
        return pages.plans();
    }

    @GET
    @Path("{customer}")
    @Operation(operationId = "showCarePlan", summary = "How one customer is looked after, key customer or not")
    public Uni<CarePlanView> show(@PathParam("customer") UUID customer) {
        return pages.plan(customer);
    }

    @PUT
    @Path("{customer}")
    @Operation(operationId = "planCare", summary = "Who looks after the customer, and to what end (5.1.1.3b)")
    public Uni<CarePlanView> plan(@PathParam("customer") UUID customer, @NotNull @Valid PlanCare form) {
        return commit.once(form, () -> caring.plan(customer, form)).chain(pages::plan);
    }
}

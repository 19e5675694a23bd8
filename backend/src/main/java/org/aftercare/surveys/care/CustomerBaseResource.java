package org.aftercare.surveys.care;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.customers.Customer;
import org.aftercare.customers.Customers;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.surveys.care.CareForms.ReviewCustomer;
import org.aftercare.surveys.care.CareViews.BaseCounts;
import org.aftercare.surveys.care.CareViews.BaseRow;
import org.aftercare.surveys.care.CareViews.Standing;
import org.aftercare.surveys.care.CareViews.Twins;

/** The customers as a base: classified, reviewed, kept, lost and won back (5.1.1.4b, 5.1.2.5c, 9.4a). */
@Path("/customer-base")
@Cancellable(false)
public class CustomerBaseResource {
    @Inject
    BasePages pages;

    @Inject
    Customers customers;

    @Inject
    Journal journal;

    @Inject
    Commit commit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listCustomerBase",
            summary = "Customers, those never asked first; lost ones to be won back, unclassified or unreviewed ones")
    public Uni<Page<BaseRow>> list(
            @QueryParam("standing") Standing standing,
            @QueryParam("unclassified") boolean unclassified,
            @QueryParam("stale") boolean stale,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(standing, unclassified, stale, after, Page.limit(limit));
    }

    @GET
    @Path("counts")
    @Operation(operationId = "countCustomerBase", summary = "How many customers stayed, came, were lost and came back")
    public Uni<BaseCounts> counts() {
        return pages.counts();
    }

    @GET
    @Path("duplicates")
    @Operation(
            operationId = "listLikelyDuplicates",
            summary = "Customers with the same telephone number, likely one and the same (at most 100 numbers)")
    public Uni<List<Twins>> duplicates() {
        return pages.twins();
    }

    @PUT
    @Path("{customer}/review")
    @Operation(
            operationId = "reviewCustomer",
            summary = "All that is kept of the customer was looked at; class and region (5.1.1.4b)")
    public Uni<CustomerReviewed> review(@PathParam("customer") UUID id, @NotNull @Valid ReviewCustomer form) {
        return commit.once(
                        form,
                        () -> customers
                                .visible(id)
                                .call(customer -> write(customer, form))
                                .replaceWith(id))
                .replaceWith(() ->
                        new CustomerReviewed(id, form.weight(), form.region().strip()));
    }

    public record CustomerReviewed(UUID customerId, CustomerReview.Weight weight, String region) {}

    private Uni<Void> write(Customer customer, ReviewCustomer form) {
        Instant now = clock.instant();
        return CustomerReview.<CustomerReview>findById(customer.id)
                .chain(there -> {
                    CustomerReview review = there == null ? new CustomerReview() : there;
                    review.customerId = customer.id;
                    review.weight = form.weight();
                    review.region = form.region().strip();
                    review.reviewedAt = now;
                    review.reviewedBy = caller.personId();
                    return there == null
                            ? review.<CustomerReview>persist()
                            : Uni.createFrom().item(review);
                })
                .chain(review -> journal.record(
                        CareEvents.REVIEWED,
                        customer.branchId,
                        new CareEvents.Reviewed(customer.name, review.weight, review.region),
                        Subject.of("customer", customer.id)));
    }
}

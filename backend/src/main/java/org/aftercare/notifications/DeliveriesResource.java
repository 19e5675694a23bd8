package org.aftercare.notifications;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.DeliveryViews.DeliveryView;
import org.aftercare.staff.Person;

/** What left the house, what waits, and what was given up. */
@Path("/deliveries")
@Cancellable(false)
public class DeliveriesResource {
    @Inject
    DeliveryPages pages;

    @Inject
    Commit commit;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listDeliveries",
            summary = "Mails and calls of webhooks, the newest first; status=dead: those given up")
    public Uni<Page<DeliveryView>> list(
            @QueryParam("status") String status,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(parse(status), after, Page.limit(limit));
    }

    @POST
    @Path("/{id}/repetition")
    @Operation(
            operationId = "repeatDelivery",
            summary = "Send again what was given up, to the address the person has now")
    public Uni<DeliveryView> repeat(@PathParam("id") UUID id) {
        return pages.one(id)
                .chain(() -> commit.once(
                        "",
                        () -> Delivery.<Delivery>findById(id, LockModeType.PESSIMISTIC_WRITE)
                                .chain(this::again)))
                .chain(pages::one);
    }

    private Uni<UUID> again(Delivery delivery) {
        Uni<Person> person =
                delivery.personId == null ? Uni.createFrom().nullItem() : Person.<Person>findById(delivery.personId);
        return person.invoke(now -> delivery.repeat(clock.instant(), now == null ? null : now.email))
                .replaceWith(delivery.id);
    }

    private static DeliveryStatus parse(String status) {
        try {
            return status == null || status.isBlank() ? null : DeliveryStatus.valueOf(status);
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid("status", "not-known");
        }
    }
}

package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.RateLimit;
import org.aftercare.tickets.PublicViews.FollowView;
import org.aftercare.tickets.TicketForms.Wish;

/** The customer's link: where is my repair, and when shall somebody come. */
@Path("/public/follow")
@Cancellable(false)
public class PublicFollowResource {
    private static final int LOOKS_A_MINUTE = 60;
    private static final int WISHES_A_MINUTE = 10;

    @Inject
    FollowRepair follow;

    @Inject
    RateLimit rateLimit;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @GET
    @Path("{token}")
    @Operation(operationId = "followRepair", summary = "Where the repair stands, in plain words; nothing private")
    public Uni<FollowView> show(String token) {
        rateLimit.count("follow", LOOKS_A_MINUTE);
        return follow.show(token);
    }

    @PUT
    @Path("{token}/wish")
    @Operation(operationId = "wishWindow", summary = "Wish a time window, until somebody has set out")
    public Uni<FollowView> wish(String token, @NotNull @Valid Wish form) {
        rateLimit.count("wish", WISHES_A_MINUTE);
        return Panache.withTransaction(() -> Ticket.<Ticket>find("followToken", token)
                        .firstResult()
                        .chain(ticket -> ticket != null ? onTicket(ticket, form) : onReport(token, form)))
                .chain(() -> follow.show(token));
    }

    private Uni<Void> onTicket(Ticket ticket, Wish form) {
        Instant now = clock.instant();
        if (ticket.followUntil != null && now.isAfter(ticket.followUntil)) {
            throw Problem.notFound();
        }
        ticket.wishes(form, now);
        return journal.record(
                TicketEvents.WISHED,
                ticket.branchId,
                new TicketEvents.Wished(ticket.number, form.from(), form.to(), TicketForms.text(form.note())),
                TicketEvents.about(ticket));
    }

    private Uni<Void> onReport(String token, Wish form) {
        return FaultReport.<FaultReport>find("token", token)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(report -> {
                    report.wishes(form);
                    return journal.record(
                            TicketEvents.REPORT_WISHED,
                            null,
                            new TicketEvents.Wished(
                                    report.number, form.from(), form.to(), TicketForms.text(form.note())),
                            Subject.of("fault_report", report.id));
                });
    }
}

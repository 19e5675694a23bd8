package org.aftercare.tickets;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;

/** Fault reports taken up by a clerk. In the caller's transaction. */
@ApplicationScoped
public class FaultReports {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The report; 404 where it is not there. Reports belong to no branch until one takes them up. */
    Uni<FaultReport> found(UUID id) {
        return FaultReport.<FaultReport>findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The call takes over the report, its link and the customer's wish; null: it was not made of one. */
    Uni<Void> taken(Ticket ticket, UUID reportId) {
        if (reportId == null) {
            return Uni.createFrom().voidItem();
        }
        return found(reportId)
                .invoke(report -> {
                    report.settle(FaultReport.Status.registered, caller.personId(), null, clock.instant());
                    ticket.reportId = report.id;
                    ticket.followToken = report.token;
                    if (ticket.wishFrom == null) {
                        ticket.wishFrom = report.wishFrom;
                        ticket.wishTo = report.wishTo;
                        ticket.wishNote = report.wishNote;
                    }
                })
                .replaceWithVoid();
    }
}

package org.aftercare.billing.penalties;

import java.math.BigDecimal;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.billing.penalties.PenaltyViews.AmountOfSeverity;
import org.aftercare.billing.penalties.PenaltyViews.PenaltyTable;
import org.aftercare.regulations.Figures;
import org.aftercare.regulations.Rulebook;
import org.aftercare.regulations.Rulebooks;

/** The amounts that the company has set in its articles (6.17, 16.6b). */
@Path("/penalty-table")
@Cancellable(false)
public class PenaltyTableResource {
    @Inject
    Rulebooks rulebooks;

    @Inject
    Figures figures;

    @GET
    @Operation(operationId = "showPenaltyTable", summary = "The company's amounts by severity; what is not set is null")
    public Uni<PenaltyTable> show() {
        return Panache.withSession(rulebooks::current)
                .map(book -> new PenaltyTable(
                        Stream.of(Severity.values())
                                .map(severity -> new AmountOfSeverity(
                                        severity, amount(book, GuardedPenalties.MANNERS.get(severity))))
                                .toList(),
                        amount(book, GuardedPenalties.FINE_OF_HEAD)));
    }

    private BigDecimal amount(Rulebook book, String figure) {
        BigDecimal set = figures.of(book, figure);
        return set == null ? null : set.setScale(2);
    }
}

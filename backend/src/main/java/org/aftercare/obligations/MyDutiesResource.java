package org.aftercare.obligations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Sql;
import org.aftercare.obligations.ObligationViews.DutyCounts;
import org.aftercare.obligations.ObligationViews.MyDuties;
import org.aftercare.obligations.ObligationViews.ObligationView;

/** What everybody owes, on one page. */
@Path("/my-duties")
@Cancellable(false)
public class MyDutiesResource {
    static final int MOST = 200;

    @Inject
    ObligationPages pages;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private record Zone(String zone) {}

    @GET
    @Operation(operationId = "showMyDuties", summary = "What I owe: overdue, today, soon, and what has no due time")
    public Uni<MyDuties> show() {
        Instant now = clock.instant();
        return sql.found(Zone.class, "select zone from company").chain(company -> {
            ZoneId zone = ZoneId.of(company.zone());
            LocalDate tomorrow = now.atZone(zone).toLocalDate().plusDays(1);
            Instant endOfDay = tomorrow.atStartOfDay(zone).toInstant().minusSeconds(1);
            return pages.mine(MOST)
                    .chain(duties -> pages.countMine(endOfDay).map(counts -> grouped(duties, counts, now, endOfDay)));
        });
    }

    private static MyDuties grouped(List<ObligationView> duties, DutyCounts counts, Instant now, Instant endOfDay) {
        Predicate<ObligationView> late = one -> one.status() == ObligationStatus.missed
                || one.dueAt() != null && one.dueAt().isBefore(now);
        Predicate<ObligationView> dated = one -> one.dueAt() != null && !late.test(one);
        Predicate<ObligationView> today = one -> !one.dueAt().isAfter(endOfDay);
        return new MyDuties(
                only(duties, late),
                only(duties, dated.and(today)),
                only(duties, dated.and(today.negate())),
                only(duties, one -> one.dueAt() == null && !late.test(one)),
                counts);
    }

    private static List<ObligationView> only(List<ObligationView> duties, Predicate<ObligationView> which) {
        return duties.stream().filter(which).toList();
    }
}

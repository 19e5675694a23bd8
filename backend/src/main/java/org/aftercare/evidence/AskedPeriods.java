package org.aftercare.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Sql;

/** The period that a request speaks of, in the company's days. */
@ApplicationScoped
class AskedPeriods {
    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private record Zone(String zone) {}

    /** As {@link EvidencePeriod#of}. */
    Uni<EvidencePeriod> of(LocalDate from, LocalDate to) {
        return sql.found(Zone.class, "select zone from company")
                .map(company -> EvidencePeriod.of(from, to, clock.instant(), ZoneId.of(company.zone())));
    }
}

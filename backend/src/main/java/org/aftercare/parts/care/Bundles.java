package org.aftercare.parts.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.care.CareForms.HandInBundle;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;

/** The month's papers on their way to the manager (8.4.4.4a). In the caller's transaction. */
@ApplicationScoped
public class Bundles {
    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The file is handed in; the paper with it or later. */
    Uni<UUID> handIn(HandInBundle form) {
        Instant now = clock.instant();
        LocalDate month = YearMonth.parse(form.month()).atDay(1);
        UUID branchId = form.branchId() == null ? caller.branchId() : form.branchId();
        caller.mustSee(branchId);
        return Company.notAfterToday("month", month, now)
                // The branch is locked, so that two do not begin the same month at once.
                .chain(() -> Branch.<Branch>find("id", branchId)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .firstResult())
                .chain(() -> WarehouseBundle.find(branchId, month))
                .chain(there -> {
                    WarehouseBundle bundle = there == null ? WarehouseBundle.of(branchId, month) : there;
                    bundle.handIn(form.paper(), caller.personId(), now);
                    return bundle.persistAndFlush()
                            .chain(() -> tell(CareEvents.HANDED_IN, bundle))
                            .replaceWith(bundle.id);
                });
    }

    Uni<UUID> confirm(UUID id) {
        return WarehouseBundle.<WarehouseBundle>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(bundle -> caller.mustSee(bundle.branchId))
                .invoke(bundle -> bundle.confirm(caller.personId(), clock.instant()))
                .chain(bundle -> tell(CareEvents.CONFIRMED, bundle))
                .replaceWith(id);
    }

    private Uni<Void> tell(String kind, WarehouseBundle bundle) {
        return journal.record(
                kind,
                bundle.branchId,
                new CareEvents.Bundle(
                        YearMonth.from(bundle.month).toString(), bundle.exportedAt != null, bundle.paperAt != null),
                Subject.of("warehouse_bundle", bundle.id),
                Subject.of("branch", bundle.branchId));
    }
}

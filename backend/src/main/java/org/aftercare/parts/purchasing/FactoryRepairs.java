package org.aftercare.parts.purchasing;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Held;
import org.aftercare.kernel.IfMatch;
import org.aftercare.parts.purchasing.PurchasingEvents.Repair;

/** Finds parts at the factory for commands, and tells the journal of them. Those of another branch are not there (404). */
@ApplicationScoped
class FactoryRepairs {
    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    IfMatch ifMatch;

    /** Waits for a racing command, then compares the version the caller saw where they said which. */
    Uni<FactoryRepair> forChange(UUID id) {
        return Held.found(FactoryRepair.<FactoryRepair>find("id", id)).invoke(repair -> {
            caller.mustSee(repair.branchId);
            ifMatch.check(repair.version);
        });
    }

    Uni<Void> record(String kind, FactoryRepair repair) {
        return Wanted.of(List.of(repair.partId))
                .chain(wanted -> journal.record(
                        kind,
                        repair.branchId,
                        new Repair(repair.number, wanted.said(repair.partId), repair.quantity, repair.worksNormally),
                        Subject.of("factory_repair", repair.id),
                        Subject.of("part", repair.partId)));
    }
}

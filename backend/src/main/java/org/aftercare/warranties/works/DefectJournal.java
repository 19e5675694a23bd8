package org.aftercare.warranties.works;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;

/** Writes what happens to a defect on its page, the works' and the owner's. */
@ApplicationScoped
class DefectJournal {
    @Inject
    Journal journal;

    Uni<Void> tell(String kind, Defect defect, Works works, Record payload) {
        return journal.record(
                kind,
                defect.branchId,
                payload,
                Subject.of("defect", defect.id),
                Subject.of("works", works.id),
                Subject.of("customer", works.customerId));
    }
}

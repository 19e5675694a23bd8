package org.aftercare.parts.purchasing;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.parts.Shortage;
import org.aftercare.parts.purchasing.PurchasingEvents.Missing;

/** Tells the journal what becomes of a shortage: on its page, on the part's and on the slip's. */
@ApplicationScoped
class ShortageJournal {
    @Inject
    Journal journal;

    Uni<Void> record(String kind, Shortage shortage, UUID branch) {
        return Wanted.of(List.of(shortage.partId))
                .chain(wanted -> journal.record(
                        kind,
                        branch,
                        new Missing(wanted.said(shortage.partId), shortage.quantity, shortage.askerId),
                        Subject.of("shortage", shortage.id),
                        Subject.of("part", shortage.partId),
                        Subject.of("parts_slip", shortage.slipId)));
    }
}

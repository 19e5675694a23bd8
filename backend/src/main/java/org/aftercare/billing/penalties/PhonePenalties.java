package org.aftercare.billing.penalties;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.journal.JournalListener;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.regulations.Figures;
import org.aftercare.regulations.Rulebooks;
import org.aftercare.staff.Company;
import org.aftercare.staff.phone.PhoneEvents;

/**
 * A call that was missed or answered too late proposes a penalty for whoever was on duty, where an article in force
 * punishes it; the company confirms the amount or waives it (6.7b).
 */
@ApplicationScoped
@Priority(60)
public class PhonePenalties implements JournalListener {
    @Inject
    Rulebooks rulebooks;

    @Inject
    Figures figures;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @Override
    public Uni<Void> heard(Entry entry) {
        return entry.kind().equals(PhoneEvents.BREACH)
                        && entry.payload() instanceof PhoneEvents.Breach breach
                        && breach.personId() != null
                ? propose(breach)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> propose(PhoneEvents.Breach breach) {
        return rulebooks
                .current()
                .chain(rules -> rules.figures(GuardedPenalties.PHONE).isEmpty()
                        ? Uni.createFrom().voidItem()
                        : Fallen.on(breach.personId(), null)
                                .chain(on -> Company.only()
                                        .chain(company -> numbers.next("CF", on.branchId())
                                                .map(number -> Penalty.byRule(
                                                        number,
                                                        PenaltyReason.phone,
                                                        on,
                                                        breach.rangAt()
                                                                .atZone(ZoneId.of(company.zone))
                                                                .toLocalDate(),
                                                        breach.number()
                                                                + (breach.note().isBlank() ? "" : " " + breach.note()),
                                                        clock.instant())))
                                        .invoke(penalty -> penalty.amount = figures.of(rules, GuardedPenalties.PHONE))
                                        .chain(penalty -> penalty.persistAndFlush()
                                                .chain(() -> PenaltyEntries.record(
                                                        journal,
                                                        PenaltyEvents.PROPOSED,
                                                        penalty,
                                                        on,
                                                        penalty.facts)))));
    }
}

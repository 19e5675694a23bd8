package org.aftercare.warranties;

import java.time.LocalDate;
import java.util.Comparator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision: is a unit covered on a day, and if not, why not. The free warranty comes first (1.1c, it costs the
 * customer nothing), then a contract (1.1b), then nothing (1.1a).
 *
 * @param from first day of what covers it, or covered it last; null where nothing ever did
 * @param until last day of that, inclusive
 * @param contract what covers it, or covered it last, where that is a contract
 * @param warrantyUntil last day of the free warranty, whatever covers the unit now; null where there is none
 */
public record Cover(
        By by, LocalDate from, LocalDate until, Reason reason, CoverFacts.Term contract, LocalDate warrantyUntil) {
    /** What covers it; in the order in which they are asked. */
    @Schema(name = "CoverBy")
    public enum By {
        warranty,
        contract
    }

    /** The service type a call for it is proposed with (1.1). */
    public enum Proposal {
        free,
        contract,
        paid
    }

    @Schema(name = "CoverReason")
    public enum Reason {
        in_warranty,
        under_contract,
        /** Its free warranty is over, and no contract came after it. */
        warranty_ended,
        /** Its last contract is over. */
        contract_ended,
        /** Its free warranty begins on a later day. */
        warranty_not_begun,
        /** The day its free warranty runs from is not known. */
        no_start_date,
        /** Its model has no free warranty. */
        no_warranty,
        not_sold_by_us,
        retired
    }

    public static Cover on(LocalDate day, CoverFacts facts) {
        LocalDate from = facts.warrantyFrom();
        LocalDate until = facts.warrantyUntil();
        if (facts.retiredOn() != null && !day.isBefore(facts.retiredOn())) {
            return new Cover(null, null, null, Reason.retired, null, until);
        }
        if (until != null && !day.isBefore(from) && !day.isAfter(until)) {
            return new Cover(By.warranty, from, until, Reason.in_warranty, null, until);
        }
        return facts.contracts().stream()
                .filter(term -> term.runsOn(day))
                .max(Comparator.comparing(CoverFacts.Term::endsOn))
                .map(term -> new Cover(By.contract, term.startsOn(), term.endsOn(), Reason.under_contract, term, until))
                .orElseGet(() -> none(day, facts));
    }

    /** Not covered: the reason is what ended last, or else what never began. */
    private static Cover none(LocalDate day, CoverFacts facts) {
        LocalDate from = facts.warrantyFrom();
        LocalDate until = facts.warrantyUntil();
        CoverFacts.Term last = facts.contracts().stream()
                .filter(term -> term.endsOn().isBefore(day))
                .max(Comparator.comparing(CoverFacts.Term::endsOn))
                .orElse(null);
        if (last != null && (until == null || last.endsOn().isAfter(until))) {
            return new Cover(null, last.startsOn(), last.endsOn(), Reason.contract_ended, last, until);
        }
        if (until != null) {
            Reason reason = day.isBefore(from) ? Reason.warranty_not_begun : Reason.warranty_ended;
            return new Cover(null, from, until, reason, null, until);
        }
        Reason reason = !facts.soldByUs()
                ? Reason.not_sold_by_us
                : facts.warrantyMonths() == 0 ? Reason.no_warranty : Reason.no_start_date;
        return new Cover(null, null, null, reason, null, null);
    }

    public boolean covered() {
        return by != null;
    }

    public Proposal proposal() {
        return by == null ? Proposal.paid : by == By.warranty ? Proposal.free : Proposal.contract;
    }
}

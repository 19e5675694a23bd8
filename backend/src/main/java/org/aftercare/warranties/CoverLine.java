package org.aftercare.warranties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether one of parts, labour and travel is covered.
 *
 * @param by null: it is not
 * @param from first day of what covers it, or covered it last; null where nothing ever did
 * @param until last day of that, inclusive
 * @param number of the contract or the repaired job, where it is one of those
 * @param exclusion why not, although it would be
 */
public record CoverLine(
        What what,
        By by,
        LocalDate from,
        LocalDate until,
        Reason reason,
        CoverFacts.Term contract,
        String number,
        Exclusion exclusion) {
    @Schema(name = "CoverWhat")
    public enum What {
        parts,
        labour,
        travel
    }

    /** What covers it; in the order in which they are asked. */
    @Schema(name = "CoverBy")
    public enum By {
        warranty,
        repair,
        contract,
        /** By the company's grace, with a reason. */
        goodwill
    }

    @Schema(name = "CoverReason")
    public enum Reason {
        in_warranty,
        /** An earlier repair answers for it. */
        under_repair_cover,
        under_contract,
        /** Not the same for parts, labour and travel. */
        partly,
        /** Its free warranty is over, and nothing came after it. */
        warranty_ended,
        /** What its last repair answered for is over. */
        repair_cover_ended,
        /** Its last contract is over. */
        contract_ended,
        /** Its free warranty begins on a later day. */
        warranty_not_begun,
        /** The day its free warranty runs from is not known. */
        no_start_date,
        /** Its model has no free warranty. */
        no_warranty,
        not_sold_by_us,
        retired,
        /** Nobody said which unit it is. */
        no_item,
        /** The fault is none that is covered. */
        excluded,
        /** Not covered, and granted all the same. */
        goodwill
    }

    /** In the order in which they are asked: what costs the customer nothing first. */
    static CoverLine of(What what, LocalDate day, CoverFacts facts) {
        if (facts == null) {
            return not(what, Reason.no_item);
        }
        LocalDate from = facts.warrantyFrom();
        LocalDate until = facts.warrantyUntil(what);
        if (facts.retiredOn() != null && !day.isBefore(facts.retiredOn())) {
            return not(what, Reason.retired);
        }
        if (until != null && !day.isBefore(from) && !day.isAfter(until)) {
            return new CoverLine(what, By.warranty, from, until, Reason.in_warranty, null, null, null);
        }
        CoverFacts.Repair repair = facts.repairs().stream()
                .filter(one -> one.runsOn(day))
                .max(Comparator.comparing(CoverFacts.Repair::endsOn))
                .orElse(null);
        if (repair != null) {
            return of(what, By.repair, repair, Reason.under_repair_cover);
        }
        return facts.contracts().stream()
                .filter(term -> term.runsOn(day))
                .max(Comparator.comparing(CoverFacts.Term::endsOn))
                .map(term -> of(what, By.contract, term, Reason.under_contract))
                .orElseGet(() -> ended(what, day, facts));
    }

    /** Not covered: the reason is what ended last, or else what never began. */
    private static CoverLine ended(What what, LocalDate day, CoverFacts facts) {
        LocalDate from = facts.warrantyFrom();
        LocalDate until = facts.warrantyUntil(what);
        Stream<CoverLine> over = Stream.concat(
                facts.contracts().stream()
                        .filter(term -> term.endsOn().isBefore(day))
                        .map(term -> of(what, null, term, Reason.contract_ended)),
                facts.repairs().stream()
                        .filter(repair -> repair.endsOn().isBefore(day))
                        .map(repair -> of(what, null, repair, Reason.repair_cover_ended)));
        CoverLine last = over.max(Comparator.comparing(CoverLine::until)).orElse(null);
        if (last != null && (until == null || last.until().isAfter(until))) {
            return last;
        }
        if (until != null) {
            Reason reason = day.isBefore(from) ? Reason.warranty_not_begun : Reason.warranty_ended;
            return new CoverLine(what, null, from, until, reason, null, null, null);
        }
        Reason reason = !facts.soldByUs()
                ? Reason.not_sold_by_us
                : facts.months(what) == 0 ? Reason.no_warranty : Reason.no_start_date;
        return not(what, reason);
    }

    private static CoverLine of(What what, By by, CoverFacts.Term term, Reason reason) {
        return new CoverLine(what, by, term.startsOn(), term.endsOn(), reason, term, term.number(), null);
    }

    private static CoverLine of(What what, By by, CoverFacts.Repair repair, Reason reason) {
        return new CoverLine(what, by, repair.startsOn(), repair.endsOn(), reason, null, repair.number(), null);
    }

    private static CoverLine not(What what, Reason reason) {
        return new CoverLine(what, null, null, null, reason, null, null, null);
    }

    CoverLine excluded(Exclusion why) {
        return new CoverLine(what, null, from, until, Reason.excluded, null, null, why);
    }

    CoverLine granted() {
        return new CoverLine(what, By.goodwill, null, null, Reason.goodwill, null, null, null);
    }

    public boolean covered() {
        return by != null;
    }
}

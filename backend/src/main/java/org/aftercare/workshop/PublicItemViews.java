package org.aftercare.workshop;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.aftercare.workshop.ItemViews.EstimateLine;

/** What a customer sees of an item behind the link of its receipt: nothing private beyond what is theirs. */
public final class PublicItemViews {
    private PublicItemViews() {}

    public record ItemCompany(String name, String phone) {}

    /** @param at null for what is still to come */
    public record ItemStep(String code, String words, Instant at) {}

    /** @param contentHash of the very text; it comes back with the answer */
    public record EstimateToCustomer(
            String number,
            Estimate.Status status,
            List<EstimateLine> lines,
            String note,
            BigDecimal total,
            Instant decidedAt,
            String decidedBy,
            String contentHash) {}

    /**
     * The receipt, and where the item is, in plain words.
     *
     * @param voided the receipt is void: it came back, or was declared lost
     * @param words where the item is
     * @param promised by when it shall be repaired; null: nothing is promised
     * @param cover what of it is covered and why, once that is decided; null before
     * @param estimate null: none was put before the customer
     */
    public record PublicItemView(
            String receipt,
            boolean voided,
            Instant issuedAt,
            String customer,
            String technician,
            String number,
            String ticket,
            String what,
            String serial,
            String accessories,
            String condition,
            ItemStatus status,
            String words,
            String nextStep,
            LocalDate promised,
            LocalDate returnOn,
            String cover,
            List<ItemStep> steps,
            EstimateToCustomer estimate,
            ItemCompany company) {}
}

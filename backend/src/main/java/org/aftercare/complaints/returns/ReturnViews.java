package org.aftercare.complaints.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** What is told of goods that come back. Amounts in yuan. */
public final class ReturnViews {
    private ReturnViews() {}

    public record ReturnCostView(
            UUID id,
            ReturnCostKind kind,
            BigDecimal amount,
            BigDecimal customerPercent,
            String note,
            PersonRef enteredBy,
            Instant enteredAt) {}

    /** @param by who signed for it; null: no article asked for a signature */
    public record Consent(PersonRef by, Instant at) {}

    /**
     * @param customer null: none of our customers, or a shop's own goods
     * @param consent null: there is none
     * @param withoutConsent the goods came before there was any
     * @param ofCustomer what the customer bears, {@code ofCompany} the rest
     * @param costs empty in lists
     */
    public record GoodsReturnView(
            UUID id,
            String number,
            ReturnKind kind,
            GoodsReturn.Status status,
            BranchRef branch,
            boolean ofShop,
            PersonRef customer,
            String customerName,
            String product,
            String serial,
            int quantity,
            String reason,
            PersonRef requestedBy,
            Instant requestedAt,
            Consent consent,
            Instant declinedAt,
            String declinedWhy,
            Integer receivedQuantity,
            String receivedNote,
            PersonRef receivedBy,
            Instant receivedAt,
            boolean withoutConsent,
            BigDecimal refund,
            String settledNote,
            Instant settledAt,
            BigDecimal ofCustomer,
            BigDecimal ofCompany,
            List<ReturnCostView> costs,
            List<String> allowedActions,
            int version)
            implements Versioned {}
}

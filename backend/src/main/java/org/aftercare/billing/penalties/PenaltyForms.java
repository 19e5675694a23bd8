package org.aftercare.billing.penalties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** What is asked about penalties. Amounts in yuan, to the fen. */
public final class PenaltyForms {
    private PenaltyForms() {}

    /** Trimmed, never null. */
    static String text(String given) {
        return given == null ? "" : given.trim();
    }

    /**
     * @param personId whom it falls on; null: the unit
     * @param branchId the unit, where it falls on no person
     * @param complaintId the complaint it rests on; null: none
     * @param articleId the article it rests on; null: {@code rule} names the company's own
     * @param amount null: as the company's table has it for the reason and the severity
     * @param amountReason why so much, where no table says
     */
    public record ProposePenalty(
            UUID id,
            UUID personId,
            UUID branchId,
            @NotNull PenaltyReason reason,
            UUID complaintId,
            UUID articleId,
            @Size(max = 200) String rule,
            @NotBlank @Size(max = 1000) String facts,
            @NotNull LocalDate happenedOn,
            @NotNull PenaltyDecision decision,
            Severity severity,
            @Positive @Digits(integer = 8, fraction = 2) BigDecimal amount,
            @Size(max = 500) String amountReason,
            @Positive Integer points) {
        /** The same with the amount that the company's figures give. */
        ProposePenalty costing(BigDecimal figure) {
            return new ProposePenalty(
                    id,
                    personId,
                    branchId,
                    reason,
                    complaintId,
                    articleId,
                    rule,
                    facts,
                    happenedOn,
                    decision,
                    severity,
                    figure,
                    amountReason,
                    points);
        }
    }

    /** @param proved what was complained of is true */
    public record EstablishFacts(
            @NotNull Boolean proved,
            @NotBlank @Size(max = 2000) String finding) {}

    public record SetAsidePenalty(@NotBlank @Size(max = 500) String reason) {}
}

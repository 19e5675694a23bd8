package org.aftercare.complaints.returns;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** What is asked about goods that come back. Amounts in yuan, to the fen. */
public final class ReturnForms {
    private ReturnForms() {}

    /** Trimmed, never null. */
    static String text(String given) {
        return given == null ? "" : given.trim();
    }

    /** @param ofShop the shop's own goods; @param branchId the shop; null: the caller's branch */
    public record RequestReturn(
            UUID id,
            @NotNull ReturnKind kind,
            boolean ofShop,
            UUID branchId,
            UUID customerId,
            @Size(max = 100) String customerName,
            @NotBlank @Size(max = 200) String product,
            @Size(max = 60) String serial,
            @Positive int quantity,
            @NotBlank @Size(max = 500) String reason) {}

    public record DeclineReturn(@NotBlank @Size(max = 500) String reason) {}

    /** @param quantity counted as they came in */
    public record CountInGoods(
            @Positive int quantity, @Size(max = 500) String note) {}

    /** @param customerPercent of the amount, borne by the customer; the company bears the rest */
    public record ChargeReturn(
            UUID id,
            @NotNull ReturnCostKind kind,

            @NotNull @Positive @Digits(integer = 8, fraction = 2)
            BigDecimal amount,

            @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal customerPercent,

            @Size(max = 200) String note) {}

    public record BearReturnCost(
            @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal customerPercent) {}

    /** @param refund what is paid back; null: nothing; @param note what was given instead, or what was done */
    public record SettleReturn(
            @Positive @Digits(integer = 8, fraction = 2) BigDecimal refund,
            @NotBlank @Size(max = 500) String note) {}
}

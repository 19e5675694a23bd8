package org.aftercare.contracts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Problem;

/**
 * How work under a contract is billed (1.1b).
 *
 * @param amount of each visit, in the company's currency; with {@code per_visit} only
 * @param percent of the usual price that the customer pays, 0–100; with {@code percent} only
 */
public record PriceRule(
        @NotNull Kind kind,
        @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal amount,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent) {
    @Schema(name = "PriceRuleKind")
    public enum Kind {
        /** The contract's price holds all work: nothing more is charged. */
        included,
        /** Each visit costs the agreed amount. */
        per_visit,
        /** The usual price, of which the customer pays the agreed part. */
        percent
    }

    /** 400 where the figure its kind needs is missing, or one is there that its kind does not know. */
    void mustBeWhole() {
        List<Problem.Field> wrong = new ArrayList<>();
        check(wrong, "priceRule.amount", amount, kind == Kind.per_visit);
        check(wrong, "priceRule.percent", percent, kind == Kind.percent);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }

    private static void check(List<Problem.Field> wrong, String field, BigDecimal figure, boolean needed) {
        if (needed != (figure != null)) {
            wrong.add(new Problem.Field(field, needed ? "figure-missing" : "figure-not-for-rule", null));
        }
    }
}

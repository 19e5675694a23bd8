package org.aftercare.parts.tools;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.JsonNode;

/** What is asked about tools. Amounts in yuan, to the fen. */
public final class ToolForms {
    private ToolForms() {}

    /** Trimmed, never null. */
    static String text(String given) {
        return given == null ? "" : given.trim();
    }

    /** @param price what it cost; whoever loses it pays it */
    public record AddTool(
            UUID id,
            @NotNull UUID storeId,
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 100) String name,
            @Size(max = 100) String model,

            @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2)
            BigDecimal price,

            @Size(max = 500) String note) {}

    public record ChangeTool(
            @NotBlank @Size(max = 100) String name,
            @Size(max = 100) String model,

            @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2)
            BigDecimal price,

            @Size(max = 500) String note) {}

    /**
     * @param borrowerId somebody of the branch; null is refused by the rules, not by the form
     * @param dueAt null: the end of the day
     * @param workKind ticket or item, with its id; both null: no job
     * @param strokes the borrower's signature, as it was drawn
     */
    public record LendTool(
            UUID id,
            UUID borrowerId,
            Instant dueAt,
            @Size(max = 20) String workKind,
            UUID workId,
            @NotNull JsonNode strokes) {}

    /** @param damage what the borrower owes for the damage, in yuan; null: nothing */
    public record ReturnTool(
            @NotNull ToolLoan.Condition condition,

            @PositiveOrZero @Digits(integer = 10, fraction = 2)
            BigDecimal damage,

            @Size(max = 500) String note) {}

    public record LoseTool(@NotBlank @Size(max = 500) String note) {}

    /**
     * @param amount what was paid: all that is owed
     * @param code the number of the tool that was brought instead, of the same model
     */
    public record SettleLoan(
            @NotNull ToolLoan.Settlement how,

            @Positive @Digits(integer = 10, fraction = 2) BigDecimal amount,

            @Size(max = 40) String code,
            @Size(max = 100) String model) {}

    public record ClaimTool(
            UUID id,
            @NotBlank @Size(max = 100) String what,
            @Size(max = 100) String model,

            @NotNull @Positive @Digits(integer = 10, fraction = 2)
            BigDecimal price,

            @NotNull LocalDate boughtOn,
            @Size(max = 60) String workLabel) {}

    /** @param code the number it gets in the store */
    public record BookIn(
            @NotNull UUID storeId, @NotBlank @Size(max = 40) String code) {}
}

package org.aftercare.parts.care;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** What is asked about the care of a warehouse. Amounts in yuan, to the fen. */
public final class CareForms {
    private CareForms() {}

    /** Trimmed, never null. */
    static String text(String given) {
        return given == null ? "" : given.trim();
    }

    /** The points that were looked at; others stay as they are. */
    public record CheckDay(@NotEmpty @Size(max = 40) List<@NotNull @Valid CheckedPoint> points) {}

    /** @param note what is wrong; needed where it is not fine */
    public record CheckedPoint(
            @NotNull CheckPoint point,
            boolean fine,
            @Size(max = 500) String note) {}

    /** @param step where goods were damaged; null: they were not */
    public record FindDeviation(
            UUID id,
            @NotNull UUID storeId,
            @NotNull Deviation.Sort sort,
            UUID partId,
            Deviation.Step step,
            @NotBlank @Size(max = 500) String what) {}

    /**
     * @param reportedTo whom it was reported to
     * @param labelPrintedOn when the right label was printed
     */
    public record SettleDeviation(@Size(max = 500) String done, UUID reportedTo, LocalDate labelPrintedOn) {}

    /** @param personId somebody of the house; null: {@code who} says it */
    public record RecordIncident(
            UUID id,
            @NotNull UUID storeId,
            @NotNull WarehouseIncident.Act act,
            UUID personId,
            @Size(max = 100) String who,
            @NotBlank @Size(max = 500) String what,
            Instant happenedAt) {}

    public record CorrectIncident(@NotBlank @Size(max = 500) String correction) {}

    /** @param reason what their work there is; left blank it is refused by the rules */
    public record LetIn(
            UUID id,
            @NotNull UUID storeId,
            @NotBlank @Size(max = 100) String visitor,
            @Size(max = 300) String reason) {}

    public record RecordAccident(
            UUID id,
            @NotNull UUID storeId,
            @NotNull Instant happenedAt,
            @NotBlank @Size(max = 500) String what,
            @NotBlank @Size(max = 500) String cause,

            @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2)
            BigDecimal loss,

            @NotBlank @Size(max = 500) String measure) {}

    /** @param month as 2026-03 */
    public record HandInBundle(
            @NotBlank @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
            String month,

            UUID branchId,
            boolean paper) {}

    /**
     * @param personId who is responsible; @param articleId the rule that was broken: both needed before it is charged
     * @param percent of the amount that the person bears
     */
    public record RecordLoss(
            UUID id,
            UUID personId,
            UUID articleId,
            @NotBlank @Size(max = 500) String what,

            @NotNull @Positive @Digits(integer = 10, fraction = 2)
            BigDecimal amount,

            @NotNull @Positive @Digits(integer = 3, fraction = 2)
            BigDecimal percent) {}
}

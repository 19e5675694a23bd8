package org.aftercare.warranties.works;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** What is asked about defects of works. Amounts in yuan, to the fen; shares in per cent. */
public final class DefectForms {
    private DefectForms() {}

    /**
     * @param place the place or item
     * @param reportedBy the owner or a user, by name
     * @param reportedAt null: just now
     */
    public record ReportDefect(
            UUID id,
            @Size(max = 120) String place,
            @Size(max = 60) String reportedBy,
            Defect.Way way,
            Instant reportedAt,
            @Size(max = 1000) String description) {}

    public record SendInspector(@NotNull UUID personId) {}

    public record InspectDefect(@NotBlank @Size(max = 1000) String finding) {}

    /** @param agreedBy who agreed for the owner, by name; without both sides nothing is determined */
    public record DetermineDefect(
            @NotNull Defect.Responsible responsible,
            @Size(max = 10) List<@NotBlank @Size(max = 120) String> causes,
            @NotBlank @Size(max = 60) String agreedBy) {}

    /** @param plannedFor the time, in words; @param shownOn when the owner saw and agreed to it; null: not yet */
    public record ProposeRepair(
            @NotBlank @Size(max = 1000) String method,
            @NotBlank @Size(max = 300) String people,
            @NotBlank @Size(max = 300) String materials,
            @NotBlank @Size(max = 120) String plannedFor,
            LocalDate shownOn) {}

    public record FinishRepair(@NotBlank @Size(max = 1000) String repair) {}

    /** @param signedBy the owner's signature, by name; @param normalUse it can be used as it should */
    public record AcceptRepair(@Size(max = 60) String signedBy, LocalDate signedOn, boolean normalUse) {}

    public record WorksReason(@NotBlank @Size(max = 500) String reason) {}

    /**
     * @param nature of the item; @param causes all that the inspection and the repair showed
     * @param agreedByUs we agree to the shares; @param agreedBy who agreed for the owner, by name
     */
    public record SettleCost(
            @Size(max = 300) String nature,
            @Size(max = 10) List<@NotBlank @Size(max = 120) String> causes,

            @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2)
            BigDecimal materials,

            @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2)
            BigDecimal labour,

            @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2)
            BigDecimal equipment,

            @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal contractorPercent,

            @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal ownerPercent,

            boolean agreedByUs,
            @Size(max = 60) String agreedBy) {}
}

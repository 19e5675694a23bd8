package org.aftercare.complaints.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** What is asked about market notes. */
public final class MarketForms {
    private MarketForms() {}

    /** Trimmed, never null. */
    static String text(String given) {
        return given == null ? "" : given.trim();
    }

    /** @param product the competing one; an article may want it, and the source, filled; @param price in yuan */
    public record AddMarketNote(
            UUID id,
            @Size(max = 200) String product,
            @Size(max = 100) String maker,
            @Positive @Digits(integer = 10, fraction = 2) BigDecimal price,
            @Size(max = 1000) String quality,
            @Size(max = 200) String source,
            @NotNull LocalDate notedOn) {}

    public record DecideOnMarketNote(
            @NotBlank @Size(max = 1000) String decision) {}
}

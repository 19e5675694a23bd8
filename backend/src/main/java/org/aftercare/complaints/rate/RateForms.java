package org.aftercare.complaints.rate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** What is asked about a month's complaint rate. */
public final class RateForms {
    private RateForms() {}

    /** @param baseCount needed for orders and shipments; the others are counted */
    public record ChooseRateBase(
            @NotNull RateBase base, @Positive Integer baseCount) {}

    public record ReleaseRate(@Size(max = 1000) String note) {}
}

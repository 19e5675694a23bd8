package org.aftercare.parts.counting;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is asked about counts. Quantities in the part's unit; what is wrong with lines is told for all of them at once. */
public final class CountForms {
    private CountForms() {}

    /** A long list of a store is entered at once. */
    static final int MOST_LINES = 5000;

    /**
     * @param area of the store's plan, where the scope is area; @param partIds where the scope is parts
     * @param open whether whoever counts sees what should be there; usually not
     */
    public record StartCount(
            UUID id,
            @NotNull UUID storeId,
            @NotNull StockCount.Scope scope,
            @Size(max = 60) String area,
            @Size(max = MOST_LINES) List<@NotNull UUID> partIds,
            boolean open) {}

    /** @param code of the part, or its barcode; @param counted what is there, null or negative is told as wrong */
    public record CountedLine(@Size(max = 60) String code, Integer counted) {}

    public record EnterCount(
            @NotEmpty @Size(max = MOST_LINES) List<@NotNull CountedLine> lines) {}

    /**
     * @param code of the part
     * @param reason why it differs; needed where it still does
     * @param unauthorised suspected to have been taken without the formalities (8.4.3.4a)
     */
    public record RecountedLine(
            @Size(max = 60) String code,
            Integer counted,
            @Size(max = 300) String reason,
            boolean unauthorised) {}

    public record RecountLines(
            @NotEmpty @Size(max = MOST_LINES) List<@NotNull RecountedLine> lines) {}

    public record CancelCount(@NotBlank @Size(max = 300) String reason) {}
}

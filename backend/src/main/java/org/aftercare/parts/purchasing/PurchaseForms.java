package org.aftercare.parts.purchasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** What is said about purchases and suppliers. */
public final class PurchaseForms {
    private PurchaseForms() {}

    /**
     * @param id the client's own, or null
     * @param supplier by name; one not known yet is added. Null: not decided
     * @param local bought by the unit itself (10.3.10)
     * @param workKind ticket or item, with its id; null: for no job
     * @param planNumber of the contract plan it belongs to, or null
     */
    public record WantPurchase(
            UUID id,
            @NotNull UUID storeId,
            @Size(max = 200) String supplier,
            boolean local,
            @Size(max = 20) String workKind,
            UUID workId,
            @Size(max = 60) String planNumber,
            @Size(max = 500) String reason,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid WantedGoods> lines) {}

    public record ChangePurchase(
            @Size(max = 200) String supplier,
            boolean local,
            @Size(max = 60) String planNumber,
            @Size(max = 500) String reason,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid WantedGoods> lines) {}

    /**
     * @param quantity in the part's unit
     * @param unitPrice yuan for one; null: not agreed
     */
    public record WantedGoods(
            @NotNull UUID partId,
            @Min(1) @Max(1_000_000) int quantity,

            @PositiveOrZero @Digits(integer = 10, fraction = 4)
            BigDecimal unitPrice) {}

    /**
     * All quotes at once (10.3.10c).
     *
     * @param reason why another than the cheapest is chosen (10.3.10d), or null
     */
    public record CompareQuotes(
            @NotNull @Size(max = 20) List<@NotNull @Valid Quote> quotes,
            @Size(max = 500) String reason) {}

    /** @param price yuan for the whole order */
    public record Quote(
            @NotBlank @Size(max = 200) String supplier,

            @NotNull @Positive @Digits(integer = 10, fraction = 2)
            BigDecimal price,

            @NotNull LocalDate quotedOn,
            boolean chosen) {}

    public record CancelPurchase(@NotBlank @Size(max = 500) String reason) {}

    /** @param id the client's own, or null */
    public record AddSupplier(
            UUID id,
            @NotBlank @Size(max = 200) String name,
            @Size(max = 100) String contact,
            @Size(max = 40) String phone) {}

    /** @param retired no longer proposed */
    public record ChangeSupplier(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 100) String contact,
            @Size(max = 40) String phone,
            boolean retired) {}

    /** @param note to the manager; null: none */
    public record ReportShortage(@Size(max = 500) String note) {}
}

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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** What is said about deliveries and about parts at the factory. */
public final class ReceiptForms {
    private ReceiptForms() {}

    /**
     * Goods at the door.
     *
     * @param id the client's own, or null
     * @param storeId where they will lie; null: the order's store
     * @param orderId what they were ordered with; null: nobody ordered them
     * @param supplier who brought them; null: the order's supplier
     * @param deliveryList the number on the delivery list (到货清单)
     * @param directUse used where they are needed, without passing through the store (8.4.2.3)
     * @param place where they are used; needed for direct use
     * @param lines as the delivery list has them; null: as the order has them, what is still to come
     */
    public record ReceiveGoods(
            UUID id,
            UUID storeId,
            UUID orderId,
            @Size(max = 200) String supplier,
            @Size(max = 60) String deliveryList,
            boolean directUse,
            @Size(max = 200) String place,
            @Size(max = 200) List<@NotNull @Valid ListedGoods> lines) {}

    /** @param listed as the delivery list says; zero: it came and stands on no list */
    public record ListedGoods(
            @NotNull UUID partId, @Min(0) @Max(1_000_000) int listed) {}

    /** @param difference null: none */
    public record CountGoods(@Min(0) @Max(1_000_000) int counted, ReceiptLine.Difference difference) {}

    /** @param requirement what it fails; needed where it did not pass (8.4.2.2c) */
    public record InspectGoods(
            @NotNull Boolean passed, @Size(max = 500) String requirement) {}

    /**
     * What is not taken in.
     *
     * @param quantity null: all that was counted
     * @param note what is wrong with it; null: as the comparison with the order or the inspection says
     * @param goesTo null: back to the supplier
     */
    public record RefuseGoods(
            @Min(1) @Max(1_000_000) Integer quantity,
            @NotNull ReceiptLine.Ground ground,
            @Size(max = 500) String note,
            ReceiptLine.GoesTo goesTo) {}

    /** The whole delivery, before or after it was counted. */
    public record RefuseDelivery(
            @NotNull ReceiptLine.Ground ground,
            @Size(max = 500) String note) {}

    /** @param seen what the storekeeper checked on the spot (8.4.2.3a) */
    public record CheckOnSpot(
            @NotBlank @Size(max = 1000) String seen,
            @NotNull @Size(max = 200) List<@NotNull @Valid SeenGoods> lines) {}

    public record SeenGoods(
            @NotNull UUID lineId, @Min(0) @Max(1_000_000) int counted, ReceiptLine.Difference difference) {}

    /** The receipt note (入库单): what each article costs and where it is put. */
    public record WriteNote(@NotNull @Size(max = 200) List<@NotNull @Valid NotedGoods> lines) {}

    /**
     * @param unitCost yuan for one; null: the order's price
     * @param binId null: where the part belongs in the store
     */
    public record NotedGoods(
            @NotNull UUID lineId,

            @PositiveOrZero @Digits(integer = 10, fraction = 4)
            BigDecimal unitCost,

            UUID binId) {}

    /**
     * A part set aside for the factory.
     *
     * @param id the client's own, or null
     * @param problem what is wrong with it; null: to be registered later, and not to be sent before (8.4.2.4)
     * @param dueBackOn when it is expected back; null: not said
     */
    public record SetAside(
            UUID id,
            @NotNull UUID storeId,
            @NotNull UUID partId,
            @Min(1) @Max(1_000_000) int quantity,
            @Size(max = 500) String problem,
            @Size(max = 200) String factory,
            LocalDate dueBackOn) {}

    public record RegisterRepair(
            @NotBlank @Size(max = 500) String problem,
            @Size(max = 200) String factory,
            LocalDate dueBackOn) {}

    /** @param works repaired and working normally */
    public record ConfirmRepair(@NotNull Boolean works) {}
}

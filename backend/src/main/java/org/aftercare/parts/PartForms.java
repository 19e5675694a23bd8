package org.aftercare.parts;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** What is said about the catalogue, the stores and their bins. */
public final class PartForms {
    private PartForms() {}

    /**
     * @param id the client's own, or null; passed over where the part is there
     * @param price what a customer pays, in yuan
     */
    public record PartForm(
            UUID id,
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 200) String name,
            @Size(max = 200) String spec,
            @NotBlank @Size(max = 20) String unit,
            @NotNull Part.Kind kind,
            @Size(max = 60) String barcode,
            boolean oldForNew,
            @Size(max = 200) String storageNeed,
            @PositiveOrZero Integer minStock,

            @PositiveOrZero @Digits(integer = 10, fraction = 2)
            BigDecimal price,

            @Size(max = 200) String supplierName,
            boolean retired) {}

    /** @param keeperId of a warehouse; a van has its technician */
    public record StoreForm(
            UUID id,
            @NotNull UUID branchId,
            @NotBlank @Size(max = 20) String code,
            @NotBlank @Size(max = 100) String name,
            @NotNull Store.Kind kind,
            UUID keeperId,
            UUID deputyId,
            UUID technicianId,
            boolean closed) {}

    /** @param signPrinted the sign of this bin was just printed (8.4.5.6) */
    public record BinForm(
            UUID id,
            @NotBlank @Size(max = 40) String code,
            @Size(max = 100) String name,
            @Size(max = 60) String area,
            boolean signPrinted) {}

    /**
     * @param binId where the part belongs in the store; null: nowhere yet
     * @param labelPrinted its label was just printed (8.4.4.3)
     * @param quantity what somebody would like the books to say; that is refused, a count does it (8.3.1)
     */
    public record PlaceForm(UUID binId, boolean labelPrinted, Integer quantity) {}
}

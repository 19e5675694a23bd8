package org.aftercare.customers;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is said about a product model. */
public final class ProductModelForms {
    private ProductModelForms() {}

    /**
     * @param id the client's own, or null
     * @param warrantyMonths of parts; 0: no free warranty
     * @param labourMonths null: as parts; @param travelMonths the same
     * @param repairDays how long a repair is answered for; null: as it was, at first 90
     * @param coverExcludes what the warranty leaves out, in words
     */
    public record AddProductModel(
            UUID id,
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 60) String category,
            @Size(max = 60) String brand,
            @NotNull @Min(0) @Max(600) Integer warrantyMonths,
            @Min(0) @Max(600) Integer labourMonths,
            @Min(0) @Max(600) Integer travelMonths,
            @Min(0) @Max(3650) Integer repairDays,
            @Size(max = 500) String coverExcludes,
            @NotNull ProductModel.WarrantyStarts warrantyStarts,
            @NotNull @Min(5) @Max(1440) Integer standardMinutes) {}

    public record ChangeProductModel(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 60) String category,
            @Size(max = 60) String brand,
            @NotNull @Min(0) @Max(600) Integer warrantyMonths,
            @Min(0) @Max(600) Integer labourMonths,
            @Min(0) @Max(600) Integer travelMonths,
            @Min(0) @Max(3650) Integer repairDays,
            @Size(max = 500) String coverExcludes,
            @NotNull ProductModel.WarrantyStarts warrantyStarts,
            @NotNull @Min(5) @Max(1440) Integer standardMinutes,
            @NotNull Boolean active) {}
}

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

    /** @param id the client's own, or null; @param warrantyMonths 0: no free warranty */
    public record AddProductModel(
            UUID id,
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 60) String category,
            @Size(max = 60) String brand,
            @NotNull @Min(0) @Max(600) Integer warrantyMonths,
            @NotNull ProductModel.WarrantyStarts warrantyStarts,
            @NotNull @Min(5) @Max(1440) Integer standardMinutes) {}

    public record ChangeProductModel(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 60) String category,
            @Size(max = 60) String brand,
            @NotNull @Min(0) @Max(600) Integer warrantyMonths,
            @NotNull ProductModel.WarrantyStarts warrantyStarts,
            @NotNull @Min(5) @Max(1440) Integer standardMinutes,
            @NotNull Boolean active) {}
}

package org.aftercare.staff;

import java.math.BigDecimal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.aftercare.kernel.Versioned;

/** The company as it is shown and changed. */
public final class CompanyForms {
    private CompanyForms() {}

    /** @param smallFeeLimit up to this fee the technician collects at the door (1.5a); null: never */
    public record ChangeCompany(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 60) String zone,
            @NotNull @Size(max = 40) String phone,

            @PositiveOrZero @Digits(integer = 10, fraction = 2)
            BigDecimal smallFeeLimit) {}

    public record CompanyView(
            String name, String zone, String phone, BigDecimal smallFeeLimit, String currency, int version)
            implements Versioned {}
}

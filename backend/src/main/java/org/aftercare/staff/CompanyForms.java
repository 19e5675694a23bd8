package org.aftercare.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.aftercare.kernel.Versioned;

/** The company as it is shown and changed. */
public final class CompanyForms {
    private CompanyForms() {}

    public record ChangeCompany(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 60) String zone,
            @NotNull @Size(max = 40) String phone) {}

    public record CompanyView(String name, String zone, String phone, String currency, int version)
            implements Versioned {}
}

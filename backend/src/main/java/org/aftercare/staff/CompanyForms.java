package org.aftercare.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.aftercare.kernel.Versioned;

/** The company as it is shown and changed. */
public final class CompanyForms {
    private CompanyForms() {}

    /** @param publicUrl where people outside reach this installation; null: as before, empty: not known */
    public record ChangeCompany(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 60) String zone,
            @NotNull @Size(max = 40) String phone,
            @Size(max = 200) String publicUrl) {}

    /**
     * @param publicUrl as the settings say it; empty: not known
     * @param publicUrlConfigured as the installation's configuration says it, which goes before; null: it does not
     */
    public record CompanyView(
            String name,
            String zone,
            String phone,
            String currency,
            String publicUrl,
            String publicUrlConfigured,
            int version)
            implements Versioned {}
}

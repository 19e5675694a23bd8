package org.aftercare.obligations;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What people say about a duty. */
public final class ObligationForms {
    private ObligationForms() {}

    /** @param note what was done */
    public record ReportDone(@NotBlank @Size(max = 1000) String note) {}

    /** @param reason why it need not be done */
    public record WaiveObligation(
            @NotBlank @Size(max = 1000) String reason) {}

    public record HandOver(@NotNull UUID personId) {}
}

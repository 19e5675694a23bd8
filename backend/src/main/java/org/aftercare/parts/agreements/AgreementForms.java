package org.aftercare.parts.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.PersonRef;

/** What is asked and answered about quality agreements. */
public final class AgreementForms {
    private AgreementForms() {}

    /** @param qualityTerms quality responsibility; @param serviceTerms after-sales responsibility */
    public record DraftAgreement(
            UUID id,
            @NotNull UUID supplierId,
            @Size(max = 2000) String qualityTerms,
            @Size(max = 2000) String serviceTerms,
            @NotNull LocalDate startsOn,
            LocalDate endsOn) {}

    /** @param supplierId null: nobody */
    public record NameSupplier(UUID supplierId) {}

    @Schema(name = "AgreementState")
    public enum State {
        draft,
        in_force,
        /** Signed, and its first day is still to come. */
        to_come,
        ended
    }

    @Schema(name = "AgreementSupplier")
    public record SupplierRef(UUID id, String name) {}

    /** @param models how many models of this supplier it covers */
    public record AgreementView(
            UUID id,
            String number,
            SupplierRef supplier,
            String qualityTerms,
            String serviceTerms,
            LocalDate startsOn,
            LocalDate endsOn,
            State state,
            int models,
            Instant signedAt,
            PersonRef signedBy,
            int version,
            List<String> allowedActions)
            implements Versioned {}

    public record AgreementRef(UUID id, String number) {}

    /**
     * The devices of one model, as to who answers for them.
     *
     * @param sold how many of them are at customers' now
     * @param supplier null: not named
     * @param agreement the one in force; null: nobody answers for them
     */
    public record SuppliedDevices(
            UUID modelId,
            String code,
            String name,
            int sold,
            SupplierRef supplier,
            AgreementRef agreement,
            String qualityTerms,
            String serviceTerms,
            List<String> allowedActions) {}
}

package org.aftercare.regulations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is asked about keeping and breaking articles. */
public final class ConductForms {
    private ConductForms() {}

    /**
     * @param id the client's own, or null
     * @param on the day it happened; not in the future
     * @param facts what was done
     * @param consequence what follows: a talk, a warning, a fine
     * @param amount of a fine; null: none
     * @param subject what it was about, such as a ticket; null: nothing else
     */
    public record RecordBreach(
            UUID id,
            @NotNull UUID personId,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 2000) String facts,
            @NotBlank @Size(max = 500) String consequence,

            @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
            BigDecimal amount,

            @Valid BreachSubject subject) {}

    public record BreachSubject(
            @NotBlank @Size(max = 40) String kind, @NotNull UUID id) {}
}

package org.aftercare.workshop;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.JsonNode;

/** What is asked of estimates. Amounts in the company's currency, to the cent. */
public final class EstimateForms {
    private EstimateForms() {}

    /** @param price of one */
    public record EstimateLineForm(
            @NotNull Estimate.Sort sort,
            @NotBlank @Size(max = 200) String what,
            @Min(1) @Max(10000) int quantity,

            @NotNull @PositiveOrZero @DecimalMax("999999.99") @Digits(integer = 6, fraction = 2)
            BigDecimal price) {}

    /** @param id brought by the client, so that one sent twice is one */
    public record MakeEstimate(
            UUID id,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid EstimateLineForm> lines,
            @Size(max = 1000) String note) {}

    /**
     * What the customer said, as one of us noted it.
     *
     * @param how phone or paper; by the link customers answer themselves
     * @param contentHash of the text they were told
     * @param image base64 of a photo of the signed paper; needed for paper
     */
    public record NoteDecision(
            @NotNull Boolean agreed,
            @NotNull Estimate.How how,
            @NotBlank @Size(max = 64) String contentHash,
            @NotBlank @Size(max = 100) String name,
            String image) {}

    /**
     * The customer's own answer, through the link.
     *
     * @param contentHash of the text they were shown
     * @param strokes of the signature, as the pad gives them; needed to agree
     * @param image base64 of the drawing; needed to agree
     */
    public record Decide(
            @NotNull Boolean agreed,
            @NotBlank @Size(max = 64) String contentHash,
            @NotBlank @Size(max = 100) String name,
            JsonNode strokes,
            String image) {}
}

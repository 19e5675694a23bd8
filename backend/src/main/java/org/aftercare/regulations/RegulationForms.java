package org.aftercare.regulations;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.JsonNode;

/** What is asked of regulations and their articles. */
public final class RegulationForms {
    private static final String CODE = "[a-z0-9][a-z0-9-]{1,59}";
    private static final String REF = "[0-9A-Za-z][0-9A-Za-z.-]{0,29}";

    private RegulationForms() {}

    public record RegulationTitle(
            @NotBlank @Size(max = 200) String zh,
            @NotBlank @Size(max = 200) String en) {}

    /** @param id the client's own, or null */
    public record AddRegulation(
            UUID id,
            @NotBlank @Pattern(regexp = CODE) String code,
            @NotNull @Valid RegulationTitle title) {}

    /** @param takeUp what is running already comes under it, from what the journal tells */
    public record AdoptRegulation(boolean takeUp) {}

    public record WithReason(@NotBlank @Size(max = 500) String reason) {}

    /**
     * @param id the client's own, or null
     * @param ref as it is cited, such as 3.12a; once in its regulation
     * @param parameters name → {type, zh, en, default}
     * @param rules the list of rules
     * @param manual only people can know whether it was kept
     */
    public record AddArticle(
            UUID id,
            @NotBlank @Pattern(regexp = REF) String ref,
            @NotNull ArticleKind kind,
            @NotBlank @Size(max = 4000) String zh,
            @NotBlank @Size(max = 4000) String en,
            JsonNode parameters,
            JsonNode rules,
            boolean manual) {}

    /** See {@link AddArticle}. */
    public record ChangeArticle(
            @NotNull ArticleKind kind,
            @NotBlank @Size(max = 4000) String zh,
            @NotBlank @Size(max = 4000) String en,
            JsonNode parameters,
            JsonNode rules,
            boolean manual,
            @NotBlank @Size(max = 500) String reason) {}

    /** @param values by name; null: back to the default; figures not named stay */
    public record SetFigures(
            @NotNull @Size(max = 50) Map<String, Object> values,
            @NotBlank @Size(max = 500) String reason) {}

    public record CheckRules(JsonNode parameters, JsonNode rules) {}
}

package org.aftercare.regulations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Versioned;

/** Regulations and articles as they are shown. */
public final class RegulationViews {
    private RegulationViews() {}

    /** @param articles those in force; @param running of them, and so on */
    public record ArticleCounts(int articles, int running, int waiting, int manual) {}

    public record ArticleLine(UUID id, String ref, ArticleKind kind, ArticleState state) {}

    /** @param adoptedAt null where it never was */
    public record RegulationRow(
            UUID id,
            String code,
            int number,
            Bilingual title,
            Regulation.Status status,
            boolean own,
            Instant adoptedAt,
            ArticleCounts counts,
            List<ArticleLine> articles) {}

    /** @param allowedActions operations the caller may do with it now */
    public record RegulationView(
            UUID id,
            String code,
            int number,
            Bilingual title,
            Regulation.Status status,
            boolean own,
            Instant adoptedAt,
            Instant retiredAt,
            ArticleCounts counts,
            List<ArticleView> articles,
            int version,
            List<String> allowedActions)
            implements Versioned {}

    public record RegulationRef(UUID id, int number, Bilingual title, Regulation.Status status) {}

    /**
     * @param given the default; null: the text gives none
     * @param value what counts; null: unset, and nothing it would limit is late
     * @param set the company set it
     */
    @Schema(name = "ArticleFigure")
    public record FigureView(
            String name,
            Parameter.Type type,
            String zh,
            String en,
            @JsonProperty("default") Object given,
            Object value,
            boolean set) {}

    /**
     * @param version which of its versions this is
     * @param from since when it is in force
     * @param until null: it still is
     * @param by null: shipped
     */
    @Schema(name = "ArticleVersion")
    public record VersionView(
            int version,
            Instant from,
            Instant until,
            PersonName by,
            String reason,
            ArticleKind kind,
            String zh,
            String en,
            List<FigureView> parameters,
            JsonNode rules,
            boolean manual) {}

    @Schema(name = "PersonName")
    public record PersonName(UUID id, String name) {}

    /**
     * @param waitsFor features that are not there yet
     * @param since when this version came into force
     * @param versions the newest first; null where the article stands in a list
     * @param allowedActions operations the caller may do with it now
     */
    public record ArticleView(
            UUID id,
            String ref,
            ArticleKind kind,
            Bilingual text,
            ArticleState state,
            Collection<String> waitsFor,
            boolean own,
            boolean manual,
            List<FigureView> parameters,
            JsonNode rules,
            int version,
            Instant since,
            RegulationRef regulation,
            List<String> allowedActions,
            List<VersionView> versions)
            implements Versioned {}

    public record RuleMistakes(List<Mistake> mistakes) {}
}

package org.aftercare.regulations;

import java.util.Map;

/** What the journal says of regulations and their articles. */
public final class RegulationEvents {
    public static final String ADDED = "regulation.added";
    public static final String ADOPTED = "regulation.adopted";
    public static final String RETIRED = "regulation.retired";
    public static final String ARTICLE_ADDED = "article.added";
    public static final String ARTICLE_CHANGED = "article.changed";
    public static final String FIGURES_SET = "article.figures_set";
    public static final String ARTICLE_RETIRED = "article.retired";
    public static final String ARTICLE_REINSTATED = "article.reinstated";
    public static final String ACKNOWLEDGED = "conduct.acknowledged";
    public static final String BREACH_RECORDED = "breach.recorded";
    public static final String BREACH_WITHDRAWN = "breach.withdrawn";

    private RegulationEvents() {}

    public record Written(String code, int number, String title) {}

    /** @param takeUp what is running already is to be brought under it */
    public record Adopted(String code, int number, String title, boolean takeUp) {}

    public record Retired(String code, int number, String title, String reason) {}

    /** @param version the one that stands from now on, or stood last */
    public record ArticleFacts(String ref, int version, String reason) {}

    /** @param from the company's figures before, @param to after; null: the default; only those that differ */
    public record FiguresSet(
            String ref, int version, Map<String, Object> from, Map<String, Object> to, String reason) {}

    public record Acknowledged(String ref, int version, String person) {}

    public record BreachFacts(String ref, String personId, String person, String facts, String consequence) {}

    public record BreachEnded(String ref, String personId, String person, String reason) {}
}

package org.aftercare.regulations;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal. */
@ApplicationScoped
class RegulationEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(RegulationEvents.ADDED, RegulationEvents.Written.class, "regulation"),
                EventType.of(RegulationEvents.ADOPTED, RegulationEvents.Adopted.class, "regulation"),
                EventType.of(RegulationEvents.RETIRED, RegulationEvents.Retired.class, "regulation"),
                onArticle(RegulationEvents.ARTICLE_ADDED, RegulationEvents.ArticleFacts.class),
                onArticle(RegulationEvents.ARTICLE_CHANGED, RegulationEvents.ArticleFacts.class),
                onArticle(RegulationEvents.FIGURES_SET, RegulationEvents.FiguresSet.class),
                onArticle(RegulationEvents.ARTICLE_RETIRED, RegulationEvents.ArticleFacts.class),
                onArticle(RegulationEvents.ARTICLE_REINSTATED, RegulationEvents.ArticleFacts.class),
                EventType.of(RegulationEvents.ACKNOWLEDGED, RegulationEvents.Acknowledged.class, "article", "person"),
                EventType.of(
                        RegulationEvents.BREACH_RECORDED,
                        RegulationEvents.BreachFacts.class,
                        "breach",
                        "article",
                        "person"),
                EventType.of(
                        RegulationEvents.BREACH_WITHDRAWN,
                        RegulationEvents.BreachEnded.class,
                        "breach",
                        "article",
                        "person"));
    }

    private static EventType onArticle(String kind, Class<? extends Record> payload) {
        return EventType.of(kind, payload, "article", "regulation");
    }
}

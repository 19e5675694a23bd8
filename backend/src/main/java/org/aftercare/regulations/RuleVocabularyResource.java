package org.aftercare.regulations;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.arc.All;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Words;
import org.aftercare.regulations.Offers.Offer;

/** All that a rule may speak of. */
@Path("/rule-vocabulary")
public class RuleVocabularyResource {
    @Inject
    Offers offers;

    @Inject
    RuleCheck check;

    @Inject
    Words words;

    @All
    List<ClockNames> clocks;

    @Schema(name = "VocabularyField")
    public record Field(String name, FieldType type, String label) {}

    /** @param running its feature is there; else a rule may name it and its article waits */
    @Schema(name = "VocabularyEvent")
    public record Event(
            String kind, String label, String feature, boolean running, List<String> subjects, List<Field> fields) {}

    @Schema(name = "VocabularyAction")
    public record Action(
            String action, String label, String feature, boolean running, String subject, List<Field> facts) {}

    @Schema(name = "VocabularyFigure")
    public record Figure(String figure, String label, String feature, boolean running) {}

    @Schema(name = "RuleVocabulary")
    public record Vocabulary(
            List<Event> events,
            List<Action> actions,
            List<Figure> figures,
            Collection<String> roles,
            List<Rule.Shape> shapes,
            List<Cycle.Shape> cycles,
            List<Rule.Unit> units,
            List<Parameter.Type> parameterTypes,
            List<String> clocks,
            Collection<String> notices) {}

    @GET
    @Operation(
            operationId = "showVocabulary",
            summary = "What rules may speak of: events, actions, figures, roles, shapes")
    public Vocabulary show() {
        return new Vocabulary(
                offers.events().values().stream().map(this::event).toList(),
                offers.actions().values().stream().map(this::action).toList(),
                offers.figures().values().stream().map(this::figure).toList(),
                check.roles(),
                Arrays.asList(Rule.Shape.values()),
                Arrays.asList(Cycle.Shape.values()),
                Arrays.asList(Rule.Unit.values()),
                Arrays.asList(Parameter.Type.values()),
                clocks.stream()
                        .flatMap(feature -> feature.clocks().stream())
                        .sorted()
                        .toList(),
                check.notices());
    }

    private Event event(Offer offer) {
        return new Event(
                offer.name(),
                label("event.", offer.name()),
                offer.feature(),
                offer.running(),
                offer.subjects(),
                fields(offer.fields()));
    }

    private Action action(Offer offer) {
        return new Action(
                offer.name(),
                label("action.", offer.name()),
                offer.feature(),
                offer.running(),
                offer.subjects().isEmpty() ? null : offer.subjects().get(0),
                fields(offer.fields()));
    }

    private Figure figure(Offer offer) {
        return new Figure(offer.name(), label("figure.", offer.name()), offer.feature(), offer.running());
    }

    private List<Field> fields(Map<String, FieldType> fields) {
        return fields.entrySet().stream()
                .map(field -> new Field(field.getKey(), field.getValue(), label("fact.", field.getKey())))
                .toList();
    }

    /** What is only planned has no words yet and stands by its name. */
    private String label(String kind, String name) {
        return words.knows(kind + name) ? words.say(kind + name) : name;
    }
}

package org.aftercare.regulations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.aftercare.Clause;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a patrol of a regulating station must answer before it may be finished, as the shipped articles write it. The
 * feature that keeps patrols is still planned: its facts are those it is to declare.
 */
class StationPatrolTest {
    private static final String ACTION = "inspection.finish";

    private static final List<String> ANSWERED = List.of(
            "inlet_pressure",
            "running_pressure",
            "lock_up_pressure",
            "gauge",
            "leaks",
            "detector",
            "vents",
            "heating",
            "power",
            "doors_windows",
            "fire_equipment_complete",
            "fire_equipment_working",
            "cleaned");

    private static final List<String> COMPARED =
            List.of("scada_inlet_pressure", "scada_running_pressure", "scada_lock_up_pressure", "scada_normal");

    private final Map<String, FieldType> declared =
            PlannedOffers.read().actions().get(ACTION).fields();
    private final Expressions expressions = new Expressions();

    /** The articles that refuse, with their sentences. */
    private Map<String, String> refusals(String plan, boolean scada, List<String> answered) {
        Map<String, Object> patrol = Map.of("plan", plan, "scada", scada, "answered", answered);
        Map<String, Object> facts = FieldType.read(declared, new ObjectMapper().valueToTree(patrol), null);
        Map<String, String> refusals = new HashMap<>();
        articles()
                .forEach(article -> article.rules().stream()
                        .map(Rule.Gate.class::cast)
                        .filter(gate -> holds(gate.when(), facts) && !holds(gate.condition(), facts))
                        .forEach(gate ->
                                refusals.put(article.ref(), gate.refusal().en())));
        return refusals;
    }

    private boolean holds(String condition, Map<String, Object> facts) {
        Map<String, Object> speaks = new HashMap<>(Map.of("facts", facts, "params", Map.of(), "at", Instant.EPOCH));
        speaks.put("branch", null);
        speaks.put(Expressions.ZONE, "Asia/Shanghai");
        return expressions.holds(condition, Scope.facts(declared, Map.of()), speaks);
    }

    private static Stream<ShippedText.Clause> articles() {
        return ShippedTexts.read().stream()
                .flatMap(text -> text.articles().stream())
                .filter(article -> article.ref().matches("11\\.2\\.7\\.\\d.?"));
    }

    private static List<String> without(String point) {
        List<String> rest = new ArrayList<>(ANSWERED);
        assertThat(rest.remove(point)).as(point).isTrue();
        return rest;
    }

    @ParameterizedTest
    @CsvSource({
        "11.2.7.1, inlet_pressure, inlet pressure",
        "11.2.7.2, running_pressure, 'running pressure, lock-up pressure and the gauge used'",
        "11.2.7.2, lock_up_pressure, 'running pressure, lock-up pressure and the gauge used'",
        "11.2.7.2, gauge, 'running pressure, lock-up pressure and the gauge used'",
        "11.2.7.3a, leaks, the leak test and the detector used",
        "11.2.7.3a, detector, the leak test and the detector used",
        "11.2.7.4, vents, the vents",
        "11.2.7.5, heating, heating and power supply",
        "11.2.7.5, power, heating and power supply",
        "11.2.7.6, doors_windows, doors and windows",
        "11.2.7.7, fire_equipment_complete, whether the fire equipment is complete and works",
        "11.2.7.7, fire_equipment_working, whether the fire equipment is complete and works",
        "11.2.7.8, cleaned, the cleaning"
    })
    @Clause({"11.2.7.1", "11.2.7.2", "11.2.7.3a", "11.2.7.4", "11.2.7.5", "11.2.7.6", "11.2.7.7", "11.2.7.8"})
    void aPointThatIsNotAnsweredIsNamedByItsArticleAlone(String ref, String point, String named) {
        assertThat(refusals("station_patrol", false, without(point)))
                .isEqualTo(Map.of(ref, "The patrol still lacks: " + named + "."));
    }

    @Test
    @Clause("11.2.7.3b")
    void onlyAStationWithScadaIsComparedWithIt() {
        assertThat(refusals("station_patrol", false, ANSWERED)).isEmpty();
        assertThat(refusals("station_patrol", true, ANSWERED)).containsOnlyKeys("11.2.7.3b");
        assertThat(refusals(
                        "station_patrol",
                        true,
                        Stream.of(ANSWERED, COMPARED).flatMap(List::stream).toList()))
                .isEmpty();
    }

    /** A patrol with nothing on its sheet is told of every point, and no other inspection of any. */
    @Test
    void everyPointIsAskedOfAPatrolAndOfNothingElse() {
        assertThat(refusals("station_patrol", true, List.of()).keySet())
                .isEqualTo(articles().map(ShippedText.Clause::ref).collect(Collectors.toSet()));
        assertThat(refusals("other", true, List.of())).isEmpty();
    }
}

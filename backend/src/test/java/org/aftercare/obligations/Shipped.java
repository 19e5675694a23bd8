package org.aftercare.obligations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.aftercare.kernel.Bilingual;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Expressions;
import org.aftercare.regulations.FieldType;
import org.aftercare.regulations.Parameter;
import org.aftercare.regulations.Rule;
import org.aftercare.staff.OfficeHours;

/** Rules as the program ships them, read without a database, and the year of a Shanghai office to try them on. */
final class Shipped {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Mon–Fri 08:30–12:00 and 13:30–17:30; National Day 2026 and Qingming 2026 with their make-up days. */
    static final OfficeHours OFFICE = office();

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Expressions EXPRESSIONS = new Expressions();

    private Shipped() {}

    /** @param figures in place of the defaults */
    static Bound<Rule> rule(String ref, String key, Map<String, Object> figures) {
        JsonNode article = article(ref);
        for (JsonNode rule : article.path("rules")) {
            if (rule.path("key").asText().equals(key)) {
                return bound(ref, article.path("parameters"), rule, figures);
            }
        }
        throw new AssertionError(ref + " has no rule " + key);
    }

    /** A rule that is not shipped yet, in the shape it would be shipped in. */
    static Bound<Rule> written(String ref, String parameters, String rule) {
        try {
            return bound(ref, YAML.readTree(parameters), YAML.readTree(rule), Map.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** When a rule is due if this happens; the fields of the event are those given. */
    static DueReason due(Bound<Rule> bound, Instant at, Map<String, Object> event) {
        return reading(bound, at, event)
                .term(((Rule.Obligation) bound.rule()).due())
                .due(OFFICE);
    }

    static boolean opens(Bound<Rule> bound, String kind, Instant at, Map<String, Object> event) {
        return reading(bound, at, event).any(((Rule.Obligation) bound.rule()).opens(), kind);
    }

    /** What comes at this moment of a recurring rule. */
    static Rhythm.Opening comes(Bound<Rule> bound, Instant at, Instant since, int number) {
        Reading reading = readings(Map.of()).of(bound, at, null, null, null);
        return Rhythms.of(((Rule.Recurring) bound.rule()).cycle(), reading).open(OFFICE, at, since, number);
    }

    static Instant at(String localTime) {
        return java.time.LocalDateTime.parse(localTime).atZone(SHANGHAI).toInstant();
    }

    private static Reading reading(Bound<Rule> bound, Instant at, Map<String, Object> event) {
        ObjectNode payload = JSON.createObjectNode();
        event.forEach((name, value) ->
                payload.set(name, JSON.valueToTree(value instanceof Instant there ? there.toString() : value)));
        return readings(event).of(bound, new Happening(at, "event", null, null, payload, List.of()));
    }

    private static Reading.Readings readings(Map<String, Object> event) {
        Map<String, FieldType> types = new HashMap<>();
        event.forEach((name, value) -> types.put(name, type(value)));
        return new Reading.Readings(EXPRESSIONS, kind -> types, SHANGHAI);
    }

    private static FieldType type(Object value) {
        if (value instanceof Instant) return FieldType.moment;
        if (value instanceof Integer) return FieldType.whole;
        if (value instanceof List) return FieldType.texts;
        return value instanceof Boolean ? FieldType.flag : FieldType.text;
    }

    private static Bound<Rule> bound(String ref, JsonNode parameters, JsonNode rule, Map<String, Object> figures) {
        Map<String, Parameter> defined = new HashMap<>();
        Map<String, Object> values = new HashMap<>();
        parameters.fields().forEachRemaining(one -> {
            Parameter parameter = JSON.convertValue(one.getValue(), Parameter.class);
            defined.put(one.getKey(), parameter);
            values.put(one.getKey(), parameter.type().read(figures.getOrDefault(one.getKey(), parameter.given())));
        });
        return new Bound<>(
                UUID.randomUUID(),
                1,
                ref,
                new Bilingual("", ""),
                JSON.convertValue(rule, Rule.class),
                defined,
                values,
                true);
    }

    private static JsonNode article(String ref) {
        for (String file : List.of(
                "01-appliance-repair",
                "02-property-sales",
                "05-complaint-handling",
                "06-device-repair-shop",
                "07-security-systems-maintenance",
                "11-gas-network-service",
                "12-sales-logistics-and-contracts",
                "16-device-service-team")) {
            try (InputStream in = Shipped.class.getResourceAsStream("/regulations/" + file + ".yaml")) {
                for (JsonNode article : YAML.readTree(in).path("articles")) {
                    if (article.path("ref").asText().equals(ref)) {
                        return article;
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        throw new AssertionError("no article " + ref);
    }

    private static OfficeHours office() {
        List<OfficeHours.Shift> worked = List.of(
                new OfficeHours.Shift(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                new OfficeHours.Shift(LocalTime.of(13, 30), LocalTime.of(17, 30)));
        Map<java.time.DayOfWeek, List<OfficeHours.Shift>> week = new HashMap<>();
        for (int day = 1; day <= 5; day++) {
            week.put(java.time.DayOfWeek.of(day), worked);
        }
        Map<LocalDate, OfficeHours.OddDay> odd = new HashMap<>();
        for (int day = 1; day <= 7; day++) {
            odd.put(LocalDate.of(2026, 10, day), new OfficeHours.OddDay("国庆节", List.of()));
        }
        odd.put(LocalDate.of(2026, 10, 10), new OfficeHours.OddDay("国庆节调休", worked));
        for (int day = 4; day <= 6; day++) {
            odd.put(LocalDate.of(2026, 4, day), new OfficeHours.OddDay("清明节", List.of()));
        }
        return new OfficeHours(SHANGHAI, week, odd);
    }
}

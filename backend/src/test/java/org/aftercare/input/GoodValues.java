package org.aftercare.input;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values as their schemas want them, about records that exist: what a well-meant request says. */
final class GoodValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    /** For the few schemas that say how a text is made. */
    private static final Map<String, String> LIKE = Map.ofEntries(
            Map.entry("\\d{4}-(0[1-9]|1[0-2])", "2026-02"),
            Map.entry("20\\d\\d-(0[1-9]|1[0-2])", "2026-02"),
            Map.entry("[A-Z0-9]{2,6}", "QX"),
            Map.entry("zh-CN|en", "en"),
            Map.entry("zh|en", "zh"));

    private final ApiContract contract;
    private final KnownRecords known;
    private final SchemaFit fit;
    private final Clock clock;

    GoodValues(ApiContract contract, KnownRecords known, SchemaFit fit, Clock clock) {
        this.contract = contract;
        this.known = known;
        this.fit = fit;
        this.clock = clock;
    }

    /** @param example what the document shows for it, or a missing node */
    JsonNode of(JsonNode schema, String name, JsonNode example, Random dice) {
        return of(contract.resolved(schema), schema, name, example, dice, 0);
    }

    private JsonNode of(JsonNode schema, JsonNode said, String name, JsonNode example, Random dice, int depth) {
        if (schema.has("enum")) {
            JsonNode values = schema.get("enum");
            return values.get(dice.nextInt(values.size()));
        }
        return switch (schema.path("type").asText("")) {
            case "object" -> object(schema, example, dice, depth);
            case "array" -> {
                var many = JSON.arrayNode();
                int least = Math.max(schema.path("minItems").asInt(0), depth > 3 ? 0 : 1);
                for (int i = 0; i < least + dice.nextInt(2); i++) {
                    many.add(of(
                            contract.resolved(schema.path("items")),
                            schema.path("items"),
                            name,
                            example.path(0),
                            dice,
                            depth + 1));
                }
                yield many;
            }
            case "boolean" -> JSON.booleanNode(dice.nextBoolean());
            case "integer" -> JSON.numberNode((long) whole(schema, dice));
            case "number" ->
                JSON.numberNode(BigDecimal.valueOf(whole(schema, dice))
                        .add(schema.has("multipleOf") && dice.nextBoolean() ? new BigDecimal("0.50") : BigDecimal.ZERO)
                        .setScale(2, RoundingMode.HALF_UP));
            case "string" -> JSON.textNode(text(schema, name, example, dice));
            default -> example.isMissingNode() ? JSON.textNode("x") : example;
        };
    }

    private JsonNode object(JsonNode schema, JsonNode example, Random dice, int depth) {
        ObjectNode form = JSON.objectNode();
        schema.path("properties").properties().forEach(property -> {
            boolean needed = false;
            for (JsonNode one : schema.path("required")) {
                needed |= one.asText().equals(property.getKey());
            }
            if (needed || depth < DEEPEST && dice.nextInt(10) < 6) {
                form.set(
                        property.getKey(),
                        of(
                                contract.resolved(property.getValue()),
                                property.getValue(),
                                property.getKey(),
                                example.path(property.getKey()),
                                dice,
                                depth + 1));
            }
        });
        return form;
    }

    private static int whole(JsonNode schema, Random dice) {
        int least = schema.path("minimum").asInt(schema.has("exclusiveMinimum") ? 1 : 0);
        int most = schema.path("maximum").asInt(Integer.MAX_VALUE);
        return least + dice.nextInt(Math.max(1, Math.min(most - least, 9) + 1));
    }

    private String text(JsonNode schema, String name, JsonNode example, Random dice) {
        switch (schema.path("format").asText()) {
            case "uuid":
                String id = dice.nextInt(8) == 0 ? null : name.equals("id") ? null : known.id(name, dice);
                return id != null ? id : new UUID(dice.nextLong(), dice.nextLong()).toString();
            case "date":
                return clock.instant()
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .plusDays(dice.nextInt(21) - 10)
                        .toString();
            case "date-time":
                return clock.instant()
                        .plus(Duration.ofHours(dice.nextInt(96) - 48))
                        .toString();
            case "local-time":
                return "%02d:30".formatted(8 + dice.nextInt(10));
            default:
        }
        String like = LIKE.get(schema.path("pattern").asText());
        if (like != null) {
            return like;
        }
        String stands = known.text(name, dice);
        if (dice.nextInt(3) > 0
                && stands != null
                && fit.faults(schema, JSON.textNode(stands)).isEmpty()) {
            return stands;
        }
        if (example.isTextual()
                && fit.faults(schema, example).isEmpty()
                && !example.asText().equals("…")) {
            return example.asText();
        }
        String plain = schema.has("pattern") && !schema.get("pattern").asText().equals("\\S") ? "abc-12" : "客户说外机不转";
        int most = Math.max(1, schema.path("maxLength").asInt(plain.length()));
        return plain.substring(0, Math.min(most, plain.length()));
    }

    /** A form filled in from the record as it is shown: its own fields, and the ids of what it names. */
    ObjectNode filledFrom(JsonNode view, JsonNode form, Random dice) {
        JsonNode schema = contract.resolved(form);
        ObjectNode filled = (ObjectNode) of(form, "", JSON.missingNode(), dice);
        schema.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            JsonNode shown = view.path(name);
            if (shown.isMissingNode() && name.endsWith("Id")) {
                shown = view.path(name.substring(0, name.length() - 2)).path("id");
            }
            if (!shown.isMissingNode()
                    && (shown instanceof NullNode
                            || fit.faults(property.getValue(), shown).isEmpty())) {
                filled.set(name, shown);
            }
        });
        return filled;
    }
}

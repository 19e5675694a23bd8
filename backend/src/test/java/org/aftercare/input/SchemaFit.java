package org.aftercare.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Whether a value is as its schema says. As the document says of the whole API, a field without a value may be null or
 * left out; a required one may not.
 */
final class SchemaFit {
    private static final Map<String, Pattern> FORMATS = Map.of(
            "uuid", Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            "date", Pattern.compile("[+-]?\\d{4,10}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"),
            "date-time",
                    Pattern.compile(
                            "[+-]?\\d{4,10}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d([.,]\\d{1,9})?)?(Z|[+-]\\d\\d(:?\\d\\d(:?\\d\\d)?)?)"),
            "local-time", Pattern.compile("\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?"));
    /** Beyond this a division would take the rest of the day. */
    private static final int DIGITS = 1000;

    private final ApiContract contract;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    SchemaFit(ApiContract contract) {
        this.contract = contract;
    }

    /** What is wrong, each with its place; empty where the value fits. */
    List<String> faults(JsonNode schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        check(schema, value, "", faults);
        return faults;
    }

    private void check(JsonNode said, JsonNode value, String at, List<String> faults) {
        JsonNode schema = contract.resolved(said);
        String type = schema.path("type").asText("");
        if (!type.isEmpty() && !isOf(type, schema, value)) {
            faults.add(at + " is no " + type + ": " + brief(value));
            return;
        }
        if (schema.has("enum") && !holds(schema.get("enum"), value)) {
            faults.add(at + " is none of " + schema.get("enum") + ": " + brief(value));
        }
        switch (type) {
            case "object" -> checkObject(schema, value, at, faults);
            case "array" -> checkArray(schema, value, at, faults);
            case "string" -> checkText(schema, value.textValue(), at, faults);
            case "integer", "number" -> checkNumber(schema, value, at, faults);
            default -> {}
        }
    }

    private static boolean isOf(String type, JsonNode schema, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "number" -> value.isNumber();
            case "integer" ->
                value.isNumber()
                        && isWhole(value)
                        && (!schema.path("format").asText().equals("int32") || value.canConvertToInt())
                        && value.canConvertToLong();
            default -> true;
        };
    }

    private static boolean isWhole(JsonNode number) {
        return number.isIntegralNumber() || number.doubleValue() == Math.rint(number.doubleValue());
    }

    private void checkObject(JsonNode schema, JsonNode value, String at, List<String> faults) {
        JsonNode properties = schema.path("properties");
        schema.path("required").forEach(name -> {
            if (!value.hasNonNull(name.asText())) {
                faults.add(at + "/" + name.asText() + " is missing");
            }
        });
        value.properties().forEach(field -> {
            String place = at + "/" + field.getKey();
            if (properties.has(field.getKey())) {
                if (!field.getValue().isNull()) {
                    check(properties.get(field.getKey()), field.getValue(), place, faults);
                }
            } else if (schema.path("additionalProperties").isObject()) {
                if (!field.getValue().isNull()) {
                    check(schema.get("additionalProperties"), field.getValue(), place, faults);
                }
            } else if (!properties.isEmpty()) {
                faults.add(place + " is unknown");
            }
        });
        if (schema.has("maxProperties")
                && value.size() > schema.get("maxProperties").asInt()) {
            faults.add(at + " has too many fields");
        }
    }

    private void checkArray(JsonNode schema, JsonNode value, String at, List<String> faults) {
        if (value.size() < schema.path("minItems").asInt(0)
                || value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
            faults.add(at + " has " + value.size() + " items");
        }
        for (int i = 0; i < value.size() && faults.size() < 20; i++) {
            check(schema.path("items"), value.get(i), at + "/" + i, faults);
        }
    }

    private void checkText(JsonNode schema, String text, String at, List<String> faults) {
        int length = text.codePointCount(0, text.length());
        if (length > schema.path("maxLength").asInt(Integer.MAX_VALUE)
                || length < schema.path("minLength").asInt(0)) {
            faults.add(at + " has " + length + " characters");
        }
        Pattern format = FORMATS.get(schema.path("format").asText());
        if (format != null && !format.matcher(text).matches()) {
            faults.add(at + " is no " + schema.path("format").asText() + ": " + brief(text));
        } else if (schema.has("pattern")
                && !patterns.computeIfAbsent(schema.get("pattern").asText(), Pattern::compile)
                        .matcher(text)
                        .find()) {
            faults.add(at + " is not like " + schema.get("pattern").asText() + ": " + brief(text));
        }
    }

    private static void checkNumber(JsonNode schema, JsonNode value, String at, List<String> faults) {
        BigDecimal number = value.decimalValue();
        if (schema.has("minimum") && number.compareTo(schema.get("minimum").decimalValue()) < 0
                || schema.has("maximum")
                        && number.compareTo(schema.get("maximum").decimalValue()) > 0
                || schema.has("exclusiveMinimum")
                        && number.compareTo(schema.get("exclusiveMinimum").decimalValue()) <= 0) {
            faults.add(at + " is out of range: " + value);
        }
        if (schema.has("multipleOf")
                && Math.abs(number.scale()) < DIGITS
                && number.remainder(schema.get("multipleOf").decimalValue()).signum() != 0) {
            faults.add(at + " is no multiple of " + schema.get("multipleOf") + ": " + value);
        }
    }

    private static boolean holds(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.asText().equals(value.asText())) {
                return true;
            }
        }
        return false;
    }

    private static String brief(Object value) {
        String text = value.toString();
        return text.length() < 80 ? text : text.substring(0, 80) + "…";
    }
}

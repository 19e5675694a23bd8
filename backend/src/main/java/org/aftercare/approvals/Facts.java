package org.aftercare.approvals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is so about a guarded action when it is done: what gates look at, and what signatures are bound to. The same
 * facts are always written the same way: fields by name, none that is missing, numbers without idle zeros.
 */
record Facts(ObjectNode json) {
    static Facts of(JsonNode shown) {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        shown.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> sorted.put(field.getKey(), plain(field.getValue())));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.setAll(sorted);
        return new Facts(json);
    }

    private static JsonNode plain(JsonNode value) {
        if (!value.isNumber()) {
            return value;
        }
        BigDecimal number = value.decimalValue().stripTrailingZeros();
        return JsonNodeFactory.instance.numberNode(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** Those of these names; all where none is named. */
    Facts only(List<String> names) {
        return names.isEmpty() ? this : new Facts(json.deepCopy().retain(names));
    }

    /** SHA-256 of how they are written, in hex. */
    String hash() {
        try {
            byte[] written = json.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Missing or nothing but blanks. */
    boolean isBlank(String field) {
        JsonNode value = json.get(field);
        return value == null || value.isTextual() && value.asText().isBlank() || value.isArray() && value.isEmpty();
    }

    /** As a sentence shows it; the article's figure where no fact is called so; empty where neither is there. */
    String shown(String name, Map<String, Object> params) {
        JsonNode value = json.get(name);
        Object figure = params.get(name);
        return value != null ? value.asText() : figure != null ? figure.toString() : "";
    }
}

package org.aftercare.regulations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Figures and rules as somebody wrote them.
 *
 * @param rules null stands where one cannot be read
 */
record Draft(Map<String, Parameter> parameters, List<Rule> rules) {
    private static final int MOST = 30;
    private static final List<String> KINDS =
            List.of("obligation", "recurring", "gate", "required", "figure", "record");

    /** Reads what can be read; the rest is told. */
    static Draft read(JsonNode parameters, JsonNode rules, ObjectMapper json, Findings found) {
        Map<String, Parameter> read = new LinkedHashMap<>();
        if (isWritten(parameters) && fits(parameters.isObject(), parameters, "parameters", found)) {
            parameters.properties().forEach(entry -> {
                String path = "parameters." + entry.getKey();
                Parameter one = one(path, entry.getValue(), Parameter.class, json, found);
                if (one != null) {
                    read.put(entry.getKey(), one);
                }
            });
        }
        List<Rule> list = new ArrayList<>();
        if (isWritten(rules) && fits(rules.isArray(), rules, "rules", found)) {
            for (int i = 0; i < rules.size(); i++) {
                list.add(one("rules[" + i + "]", rules.get(i), Rule.class, json, found));
            }
        }
        return new Draft(read, list);
    }

    ArticleContent content(ArticleKind kind, String zh, String en, boolean manual, List<String> waitsFor) {
        return new ArticleContent(kind, zh.strip(), en.strip(), parameters, rules, manual, waitsFor);
    }

    private static boolean isWritten(JsonNode node) {
        return node != null && !node.isNull();
    }

    private static boolean fits(boolean form, JsonNode node, String path, Findings found) {
        boolean fits = form && node.size() <= MOST;
        if (!fits) {
            found.add(path, "wrong-form", node.getNodeType());
        }
        return fits;
    }

    private static <T> T one(String path, JsonNode node, Class<T> type, ObjectMapper json, Findings found) {
        if (!node.isObject()) {
            found.add(path, "wrong-form", node.getNodeType());
            return null;
        }
        try {
            return json.treeToValue(node, type);
        } catch (JsonProcessingException broken) {
            tell(path, broken, found);
            return null;
        }
    }

    private static void tell(String path, JsonProcessingException broken, Findings found) {
        String place = broken instanceof JsonMappingException mapping ? path + within(mapping) : path;
        if (broken instanceof UnrecognizedPropertyException unknown) {
            Collection<String> known = new TreeSet<>();
            if (unknown.getKnownPropertyIds() != null) {
                unknown.getKnownPropertyIds().stream()
                        .filter(Objects::nonNull)
                        .forEach(name -> known.add(name.toString()));
            }
            found.unknown(place, "unknown-part", known, unknown.getPropertyName());
        } else if (broken instanceof InvalidTypeIdException) {
            found.unknown(path + ".kind", "wrong-form", KINDS, "kind");
        } else {
            found.unknown(place, "wrong-form", constants(broken), lastOf(place));
        }
    }

    /** Where one of a few words was wanted: those. */
    private static Collection<String> constants(JsonProcessingException broken) {
        return broken instanceof MismatchedInputException wrong
                        && wrong.getTargetType() != null
                        && wrong.getTargetType().isEnum()
                ? Arrays.stream(wrong.getTargetType().getEnumConstants())
                        .map(Object::toString)
                        .toList()
                : List.of();
    }

    private static String lastOf(String place) {
        return place.substring(place.lastIndexOf('.') + 1);
    }

    private static String within(JsonMappingException broken) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : broken.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append('.').append(step.getFieldName());
            }
        }
        return path.toString();
    }
}

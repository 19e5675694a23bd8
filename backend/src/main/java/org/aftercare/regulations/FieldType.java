package org.aftercare.regulations;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;

/** What kind of value a rule sees in a field; every one may be missing. */
public enum FieldType {
    @JsonProperty("string")
    text(SimpleType.STRING),
    @JsonProperty("timestamp")
    moment(SimpleType.TIMESTAMP),
    @JsonProperty("int")
    whole(SimpleType.INT),
    @JsonProperty("double")
    number(SimpleType.DOUBLE),
    @JsonProperty("bool")
    flag(SimpleType.BOOL),
    @JsonProperty("strings")
    texts(ListType.create(SimpleType.STRING));

    final CelType cel;

    FieldType(CelType of) {
        // CEL lets a moment be compared with null as it is; a list and a flag are never missing.
        boolean plain = of == SimpleType.BOOL || of == SimpleType.TIMESTAMP || !(of instanceof SimpleType);
        cel = plain ? of : NullableType.create(of);
    }

    /** Found out once for each record: gates ask at every page that shows what may be done. */
    private static final ClassValue<Map<String, FieldType>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, FieldType> computeValue(Class<?> shape) {
            Map<String, FieldType> fields = new LinkedHashMap<>();
            for (RecordComponent part : shape.getRecordComponents()) {
                FieldType type = of(part);
                if (type != null) {
                    fields.put(part.getName(), type);
                }
            }
            return Collections.unmodifiableMap(fields);
        }
    };

    /** The fields of a payload or facts record that a rule can see, in order; nested records are not among them. */
    public static Map<String, FieldType> of(Class<? extends Record> shape) {
        return FIELDS.get(shape);
    }

    private static FieldType of(RecordComponent part) {
        Class<?> type = part.getType();
        if (type == String.class || type == UUID.class || type.isEnum()) return text;
        if (type == Instant.class || type == LocalDate.class) return moment;
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) return whole;
        if (type == BigDecimal.class || type == double.class || type == Double.class) return number;
        if (type == boolean.class || type == Boolean.class) return flag;
        return part.getGenericType() instanceof ParameterizedType of
                        && (type == List.class || type == Set.class)
                        && of.getActualTypeArguments()[0] instanceof Class<?> one
                        && (one == String.class || one == UUID.class || one.isEnum())
                ? texts
                : null;
    }

    /**
     * JSON as the rules see it: missing fields are null (a flag: false), a day is its first moment.
     *
     * @param zone the company's
     */
    public static Map<String, Object> read(Map<String, FieldType> fields, JsonNode json, ZoneId zone) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((name, type) -> values.put(name, type.value(json == null ? null : json.get(name), zone)));
        return values;
    }

    private Object value(JsonNode json, ZoneId zone) {
        boolean missing = json == null || json.isNull();
        return switch (this) {
            case flag -> !missing && json.asBoolean();
            case texts -> missing ? List.of() : all(json);
            case text -> missing ? NullValue.NULL_VALUE : json.asText();
            case whole -> missing ? NullValue.NULL_VALUE : json.asLong();
            case number -> missing ? NullValue.NULL_VALUE : json.asDouble();
            case moment -> missing ? NullValue.NULL_VALUE : instant(json.asText(), zone);
        };
    }

    private static Instant instant(String text, ZoneId zone) {
        return text.length() == "2026-01-31".length()
                ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                : Instant.parse(text);
    }

    private static List<String> all(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}

package org.aftercare.kernel;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.sqlclient.Row;

/** How a record is made of a row, found out once: columns are asked for by name and read by place, JSON comes as text. */
final class RowShape {
    /** What a column is as it comes. Anything else is JSON. */
    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            UUID.class,
            Instant.class,
            LocalDate.class,
            LocalTime.class,
            BigDecimal.class,
            boolean.class,
            Boolean.class,
            int.class,
            Integer.class,
            long.class,
            Long.class);

    /** What one component is read from; reader: null where it is no JSON. */
    private record Part(Class<?> type, ObjectReader reader) {}

    private final Class<?> record;
    private final MethodHandle constructor;
    private final Part[] parts;
    private final String columns;

    RowShape(Class<?> record, ObjectMapper json) {
        RecordComponent[] components = record.getRecordComponents();
        this.record = record;
        this.constructor = constructor(record, components);
        this.parts = Arrays.stream(components)
                .map(component -> new Part(
                        component.getType(),
                        isNested(component.getType())
                                ? json.readerFor(json.constructType(component.getGenericType()))
                                : null))
                .toArray(Part[]::new);
        this.columns = Arrays.stream(components).map(RowShape::column).collect(Collectors.joining(", "));
    }

    /**
     * The SELECT, its columns in the order of the components. The driver would take jsonb apart into maps of its own,
     * which costs more than all the rest of reading a row; as text it is read straight into the records.
     */
    String ask(String sql) {
        return "select " + columns + " from (\n" + sql + "\n) told";
    }

    Object read(Row row) {
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = value(row, i, parts[i]);
        }
        try {
            return constructor.invokeExact(values);
        } catch (Throwable broken) {
            throw new IllegalStateException("cannot read " + record, broken);
        }
    }

    private static Object value(Row row, int i, Part part) {
        Class<?> type = part.type;
        if (part.reader != null) return nested(row.getString(i), part.reader);
        if (type == Instant.class) {
            OffsetDateTime at = row.getOffsetDateTime(i);
            return at == null ? null : at.toInstant();
        }
        if (type == String.class) return row.getString(i);
        if (type == UUID.class) return row.getUUID(i);
        if (type == boolean.class || type == Boolean.class) return row.getBoolean(i);
        if (type == int.class || type == Integer.class) return row.getInteger(i);
        if (type == long.class || type == Long.class) return row.getLong(i);
        if (type == BigDecimal.class) return row.getBigDecimal(i);
        if (type == LocalDate.class) return row.getLocalDate(i);
        if (type == LocalTime.class) return row.getLocalTime(i);
        return constant(type, row.getString(i));
    }

    private static boolean isNested(Class<?> type) {
        return !PLAIN.contains(type) && !type.isEnum();
    }

    private static String column(RecordComponent component) {
        String name = "told.\""
                + component.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT) + "\"";
        if (!isNested(component.getType())) {
            return name;
        }
        return (isSurelyJson(component.getGenericType()) ? name : "to_jsonb(" + name + ")") + "::text";
    }

    /** Others may be an array of the database, or a text. */
    private static boolean isSurelyJson(Type type) {
        return type instanceof Class<?> plain
                ? plain.isRecord() || plain == JsonNode.class
                : type instanceof ParameterizedType list
                        && Arrays.stream(list.getActualTypeArguments()).anyMatch(RowShape::isSurelyJson);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static Object nested(String text, ObjectReader reader) {
        try {
            return text == null || text.equals("null") ? null : reader.readValue(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("does not read " + text, broken);
        }
    }

    private static MethodHandle constructor(Class<?> record, RecordComponent[] components) {
        try {
            var declared = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            declared.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(declared)
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException notARecord) {
            throw new IllegalArgumentException(record + " is not a record to read rows into", notARecord);
        }
    }
}

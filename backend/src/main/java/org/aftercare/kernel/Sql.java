package org.aftercare.kernel;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Hot reads: one SELECT, its columns by name into the components of a record (camelCase from snake_case, jsonb into
 * nested records and lists). It reads what is committed; a command's own writes are seen after its commit.
 */
@ApplicationScoped
public class Sql {
    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    @Inject
    Pool pool;

    @Inject
    ObjectMapper json;

    /** All rows. Instants may be passed as they are; null where the SQL expects it. */
    public <R> Uni<List<R>> list(Class<R> type, String sql, Object... args) {
        Shape shape = SHAPES.computeIfAbsent(type, Shape::of);
        return pool.preparedQuery(sql)
                .execute(tuple(args))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> type.cast(shape.read(row, json)))
                        .toList());
    }

    /** The one row, or null. */
    public <R> Uni<R> one(Class<R> type, String sql, Object... args) {
        return list(type, sql, args).map(rows -> rows.isEmpty() ? null : rows.get(0));
    }

    /** The one row, or 404. */
    public <R> Uni<R> found(Class<R> type, String sql, Object... args) {
        return one(type, sql, args).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The driver writes what it prepared back into the list, so the list must be one that can be written. */
    private static Tuple tuple(Object[] args) {
        List<Object> values = new ArrayList<>(args.length);
        for (Object arg : args) {
            values.add(arg instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : arg);
        }
        return Tuple.wrap(values);
    }

    /** How a record is made of a row, found out once. */
    private record Shape(MethodHandle constructor, RecordComponent[] parts, String[] columns) {
        static Shape of(Class<?> type) {
            RecordComponent[] parts = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
            try {
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                MethodHandle handle = MethodHandles.lookup().unreflectConstructor(constructor);
                return new Shape(
                        handle.asSpreader(Object[].class, parts.length)
                                .asType(MethodType.methodType(Object.class, Object[].class)),
                        parts,
                        Arrays.stream(parts)
                                .map(part -> part.getName()
                                        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                                        .toLowerCase(java.util.Locale.ROOT))
                                .toArray(String[]::new));
            } catch (ReflectiveOperationException notARecord) {
                throw new IllegalArgumentException(type + " is not a record to read rows into", notARecord);
            }
        }

        Object read(Row row, ObjectMapper json) {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = value(row, i, json);
            }
            try {
                return constructor.invokeExact(values);
            } catch (Throwable broken) {
                throw new IllegalStateException("cannot read " + Arrays.toString(columns), broken);
            }
        }

        private Object value(Row row, int i, ObjectMapper json) {
            Class<?> type = parts[i].getType();
            String column = columns[i];
            if (type == Instant.class) {
                OffsetDateTime at = row.getOffsetDateTime(column);
                return at == null ? null : at.toInstant();
            }
            if (type == String.class) return row.getString(column);
            if (type == UUID.class) return row.getUUID(column);
            if (type == boolean.class || type == Boolean.class) return row.getBoolean(column);
            if (type == int.class || type == Integer.class) return row.getInteger(column);
            if (type == long.class || type == Long.class) return row.getLong(column);
            if (type == BigDecimal.class) return row.getBigDecimal(column);
            if (type == LocalDate.class) return row.getLocalDate(column);
            if (type == LocalTime.class) return row.getLocalTime(column);
            if (type.isEnum()) return constant(type, row.getString(column));
            return nested(row.getValue(column), parts[i], json);
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static Object constant(Class type, String name) {
            return name == null ? null : Enum.valueOf(type, name);
        }

        private static Object nested(Object value, RecordComponent part, ObjectMapper json) {
            if (value == null || value == io.vertx.sqlclient.Tuple.JSON_NULL) {
                return null;
            }
            if (value instanceof Object[] array) {
                return Arrays.asList(array);
            }
            JavaType into = json.constructType(part.getGenericType());
            try {
                return json.readValue(Json.encode(value), into);
            } catch (JsonProcessingException broken) {
                throw new IllegalStateException(part + " does not read " + value, broken);
            }
        }
    }
}

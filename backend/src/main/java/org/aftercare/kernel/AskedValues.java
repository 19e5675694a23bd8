package org.aftercare.kernel;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

/**
 * What an address asks by. A value of the wrong form after the question mark is told with its name (400): guessed at or
 * passed over, the answer would be about something else than was asked. In a path it names what is not there (404).
 */
@Provider
public class AskedValues implements ParamConverterProvider {
    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern DIGITS = Pattern.compile("[+-]?[0-9]+");

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            UUID.class, AskedValues::id,
            LocalDate.class, Days::day,
            Instant.class, Days::moment,
            Integer.class, said -> Integer.valueOf(digits(said)),
            int.class, said -> Integer.valueOf(digits(said)),
            Long.class, said -> Long.valueOf(digits(said)),
            long.class, said -> Long.valueOf(digits(said)),
            Boolean.class, AskedValues::yesOrNo,
            boolean.class, AskedValues::yesOrNothing);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> read = type.isEnum() ? said -> constant(type, said) : READERS.get(type);
        if (read == null) {
            return null;
        }
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(one -> ((QueryParam) one).value())
                .findFirst()
                .orElse(null);
        return new Converter<>(read, name, otherwise(type, read, annotations));
    }

    /** What it is where nothing is said: what the operation says, else nothing. */
    private static Object otherwise(Class<?> type, Function<String, Object> read, Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(DefaultValue.class::isInstance)
                .map(one -> read.apply(((DefaultValue) one).value()))
                .findFirst()
                .orElse(type.isPrimitive() ? nothing(type) : null);
    }

    /** What a primitive is that was not asked by: false, or 0. */
    private static Object nothing(Class<?> type) {
        return Array.get(Array.newInstance(type, 1), 0);
    }

    private static UUID id(String said) {
        // UUID.fromString fills up what is missing.
        if (!ID.matcher(said).matches()) {
            throw new IllegalArgumentException("no id: " + said);
        }
        return UUID.fromString(said);
    }

    /** Java would read the digits of every script. */
    private static String digits(String said) {
        if (!DIGITS.matcher(said).matches()) {
            throw new IllegalArgumentException("no whole number: " + said);
        }
        return said;
    }

    private static Boolean yesOrNo(String said) {
        return switch (said) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false: " + said);
        };
    }

    /** Where nothing is said of a primitive, the framework says 0 for it. */
    private static Boolean yesOrNothing(String said) {
        return !said.equals("0") && yesOrNo(said);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class type, String said) {
        return Enum.valueOf(type, said);
    }

    /**
     * @param name of the parameter after the question mark; null: a place in the path
     * @param otherwise what it is where nothing is said
     */
    private record Converter<T>(Function<String, Object> read, String name, Object otherwise)
            implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String said) {
            // A box that was left empty asks for nothing.
            if (said == null || said.isBlank() && name != null) {
                return (T) otherwise;
            }
            try {
                return (T) read.apply(said);
            } catch (RuntimeException wrong) {
                throw name == null ? Problem.notFound() : Problem.invalid(name, "wrong-form");
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}

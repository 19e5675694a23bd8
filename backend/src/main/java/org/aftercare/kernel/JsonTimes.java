package org.aftercare.kernel;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalTimeSerializer;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import io.quarkus.jackson.ObjectMapperCustomizer;

/** Days, moments and times of a day are said in words as people write them (08:30), never as a number or a list. */
@Singleton
public class JsonTimes implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        // Of all that is read and written: calls that the JVM compiles, not reflection.
        json.registerModule(new BlackbirdModule());
        json.registerModule(new SimpleModule("times")
                .addSerializer(Instant.class, new MomentSerializer())
                .addSerializer(LocalTime.class, new LocalTimeSerializer(DateTimeFormatter.ofPattern("HH:mm")))
                .addDeserializer(LocalTime.class, new Said<>(LocalTime.class, Days::time))
                .addDeserializer(LocalDate.class, new Said<>(LocalDate.class, Days::day))
                .addDeserializer(Instant.class, new Said<>(Instant.class, Days::moment)));
    }

    /** After the modules that are found on the class path, which would say 08:30:00. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    /** Reads it from a text; one left empty is nothing. */
    private static final class Said<T> extends StdScalarDeserializer<T> {
        private final transient Function<String, T> read;
        private final Class<T> type;

        Said(Class<T> type, Function<String, T> read) {
            super(type);
            this.type = type;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            String said = parser.getText();
            if (said.isBlank()) {
                return null;
            }
            try {
                return read.apply(said.trim());
            } catch (DateTimeException wrong) {
                return type.cast(context.handleWeirdStringValue(type, said, "%s", wrong.getMessage()));
            }
        }
    }
}

package org.aftercare.kernel;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalTimeSerializer;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import io.quarkus.jackson.ObjectMapperCustomizer;

/** Times of a day are said as people write them: 08:30; and everything fast. */
@Singleton
public class JsonTimes implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new BlackbirdModule());
        json.registerModule(new SimpleModule("times")
                .addSerializer(Instant.class, new MomentSerializer())
                .addSerializer(LocalTime.class, new LocalTimeSerializer(DateTimeFormatter.ofPattern("HH:mm"))));
    }

    /** After the modules that are found on the class path, which would say 08:30:00. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }
}

package org.aftercare.kernel;

import java.io.IOException;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;

/**
 * A form says what the API's document says, or it is refused: a number is no text, a fraction no count, the place of a
 * constant not its name, no text holds the character that no database keeps, and after the end nothing follows. What is
 * guessed right today is guessed wrong tomorrow. Only a number may be sent as it was typed, in quotes.
 */
@Singleton
public class JsonForms implements ObjectMapperCustomizer {
    private static final CoercionInputShape[] NO_TEXT = {
        CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
    };

    /** Texts as they are, but for the character 0: told by its field here, and by nobody later on. */
    private static final class Text extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String said = super.deserialize(parser, context);
            return said != null && said.indexOf(0) >= 0
                    ? (String) context.handleWeirdStringValue(String.class, said, "character 0")
                    : said;
        }
    }

    @Override
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        json.registerModule(new SimpleModule("texts").addDeserializer(String.class, new Text()));
        for (CoercionInputShape shape : NO_TEXT) {
            json.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
    }
}

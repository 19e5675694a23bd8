package org.aftercare.input;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What came back.
 *
 * @param status 0 where the line was closed without an answer
 * @param headers lower case
 * @param millis from the last byte sent to the last byte read
 */
record Answer(int status, Map<String, String> headers, byte[] body, long millis) {
    static Answer none() {
        return new Answer(0, Map.of(), new byte[0], 0);
    }

    boolean accepted() {
        return status >= 200 && status < 300;
    }

    /** The media type without its parameters; empty where none is told. */
    String type() {
        return headers.getOrDefault("content-type", "").split(";")[0].trim();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}

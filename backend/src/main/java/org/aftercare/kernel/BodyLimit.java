package org.aftercare.kernel;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A body that says it is too large is refused with a problem document before anything of it is kept. The server's own
 * limit would close the line without a word, so what can be read away is read first: the caller gets to hear the answer.
 */
class BodyLimit {
    /** Ahead of the server's own limit, which says nothing. */
    private static final int FIRST = 900;
    /** Beyond this nobody uploads by mistake; then the line is closed at once. */
    private static final long READ_AWAY = 100L * 1024 * 1024;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    @Inject
    Words words;

    void watch(@Observes Filters filters) {
        filters.register(this::measure, FIRST);
    }

    private void measure(RoutingContext request) {
        long length = said(request.request().getHeader(HttpHeaders.CONTENT_LENGTH));
        if (length <= limit.asLongValue()) {
            request.next();
        } else if (length > READ_AWAY) {
            refuse(request);
        } else {
            request.request().handler(piece -> {});
            request.request().endHandler(all -> refuse(request));
            request.request().resume();
        }
    }

    private void refuse(RoutingContext request) {
        String asked = request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        String language = asked != null && asked.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "zh";
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "urn:aftercare:problem:too-large");
        document.put("title", words.in(language, "title.413"));
        document.put("status", 413);
        document.put("code", "too-large");
        document.put("detail", words.in(language, "problem.too-large"));
        document.put("requestId", Ids.next().toString());
        request.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(Json.encode(document));
    }

    private static long said(String length) {
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException beyondCounting) {
            return Long.MAX_VALUE;
        }
    }
}

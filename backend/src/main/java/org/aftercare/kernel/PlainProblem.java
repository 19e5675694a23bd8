package org.aftercare.kernel;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;

/** A problem document for a request that has not come, or no longer comes, as far as {@link Problems}. */
@ApplicationScoped
class PlainProblem {
    @Inject
    Words words;

    /** Ends the request with it, in the language it asks for. */
    void end(RoutingContext request, int status, String code) {
        Trail.refused(request, code);
        String asked = request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        String language = asked != null && asked.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "zh";
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "urn:aftercare:problem:" + code);
        document.put("title", words.in(language, "title." + status));
        document.put("status", status);
        document.put("code", code);
        document.put("detail", words.in(language, "problem." + code));
        document.put("requestId", RequestId.of(request));
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(Json.encode(document));
    }
}

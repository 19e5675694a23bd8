package org.aftercare.kernel;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the built screens leave the house. Their pages have addresses of their own (/tickets/…, for customers /p/…), all
 * answered by one document each; a file that is not there stays a 404. And what a browser may do with any answer.
 */
class Screens {
    /** Ahead of authentication and routing: what is decided here is the same for everyone. */
    private static final int FIRST = 1000;

    /**
     * Styles are written by the component library while it runs; scripts, and everything else, are files of ours. One of
     * them is the reader of barcodes in WebAssembly, for browsers that bring none.
     */
    private static final String POLICY =
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** An answer of the API is data: opened by itself in a browser, a picture or a list runs nothing and shows nothing else. */
    private static final String DATA_POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    @ConfigProperty(name = "aftercare.secure-cookies")
    boolean behindTls;

    void deliver(@Observes Filters filters) {
        filters.register(this::answer, FIRST);
    }

    private void answer(RoutingContext request) {
        String path = request.normalizedPath();
        if (isPage(request.request().method(), path)) {
            request.reroute(path.equals("/p") || path.startsWith("/p/") ? "/p.html" : "/index.html");
            return;
        }
        request.addHeadersEndHandler(
                ready -> addHeaders(path, request.response().headers()));
        request.next();
    }

    private static boolean isPage(HttpMethod method, String path) {
        boolean reads = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        return reads
                && !isFor(path, "/api")
                && !isFor(path, "/q")
                && !path.substring(path.lastIndexOf('/')).contains(".");
    }

    private static boolean isFor(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    /** What a saved list is called: the end of its address, which is ours, and nothing that a caller could have put there. */
    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "-");
    }

    void addHeaders(String path, MultiMap headers) {
        boolean data = isFor(path, "/api");
        headers.set("Content-Security-Policy", data ? DATA_POLICY : POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(self), geolocation=(), microphone=()");
        // A customer's link is a secret in the address: it must not travel on.
        headers.set("Referrer-Policy", "no-referrer");
        if (behindTls) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (data && String.valueOf(headers.get(HttpHeaders.CONTENT_TYPE)).startsWith("text/csv")) {
            headers.set("Content-Disposition", "attachment; filename=\"" + fileName(path) + "\"");
        }
        if (!data) {
            // Assets carry a fingerprint in their name and never change; everything else is asked for anew.
            headers.set(
                    HttpHeaders.CACHE_CONTROL,
                    path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        } else if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}

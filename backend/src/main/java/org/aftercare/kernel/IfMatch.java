package org.aftercare.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** The version the caller saw, compared with the one that stands: nobody overwrites what they have not read. */
@ApplicationScoped
public class IfMatch {
    @Inject
    CurrentVertxRequest request;

    /** For a change of the whole record: the header must be there (428) and fit (409). */
    public void require(int version, Object current) {
        if (header() == null) {
            throw Problem.of(428, "version-needed");
        }
        check(version, current);
    }

    /** For a verb, guarded by state anyway: the header is compared where it is sent. */
    public void check(int version, Object current) {
        String seen = header();
        if (seen != null && !seen.equals(Integer.toString(version))) {
            throw Problem.conflict("stale-version")
                    .with("yours", seen)
                    .with("current", version)
                    .with("entity", current);
        }
    }

    private String header() {
        String header = request.getCurrent().request().getHeader("If-Match");
        return header == null ? null : header.replaceFirst("^W/", "").replace("\"", "");
    }
}

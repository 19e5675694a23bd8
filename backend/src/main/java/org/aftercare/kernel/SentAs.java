package org.aftercare.kernel;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A form is JSON and says so (415), unless its operation takes something else. The framework would put plain text, as it
 * is, into a form of one text: {"password":"…"} itself became the password, and a page of somebody else's may send it.
 */
@Singleton
class SentAs {
    private final Map<Method, Boolean> takesAForm = new ConcurrentHashMap<>();

    /** After {@link Door}: whoever may not is told that. */
    @ServerRequestFilter(priority = Priorities.USER + 100)
    public void look(ContainerRequestContext request, ResourceInfo resource) {
        // By its text: the framework fails over one that cannot be taken apart.
        String sent = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (sent != null
                && !sent.isBlank()
                && !sent.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_JSON)
                && takesAForm.computeIfAbsent(resource.getResourceMethod(), SentAs::takesAForm)) {
            throw Problem.of(415, "media-type");
        }
    }

    private static boolean takesAForm(Method operation) {
        return !operation.isAnnotationPresent(Consumes.class)
                && Arrays.stream(operation.getParameterTypes()).anyMatch(Class::isRecord);
    }
}

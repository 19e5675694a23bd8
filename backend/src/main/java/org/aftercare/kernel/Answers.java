package org.aftercare.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What an answer says beside its body: a view its version, a page where the next one is. */
public class Answers {
    @ServerResponseFilter
    public void sayVersion(ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned view) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + view.version() + "\"");
        }
    }

    @ServerResponseFilter
    public void sayNext(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            String next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("after", page.next())
                    .build()
                    .toString();
            response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }
}

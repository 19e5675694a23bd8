package org.aftercare.kernel;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Every request passes here: who is it, is the sign-in still open, and does the table allow the operation. */
public class Door {
    @Inject
    Permissions permissions;

    @Inject
    CurrentIdentityAssociation identities;

    @Inject
    Caller caller;

    @Inject
    EndedSignIns ended;

    @Inject
    Words words;

    @Inject
    CurrentVertxRequest now;

    @Inject
    DoorLog log;

    @ServerRequestFilter
    public Uni<Response> admit(ContainerRequestContext request, ResourceInfo resource) {
        String operation = permissions.operation(resource.getResourceMethod());
        Trail.operation(now.getCurrent(), operation);
        if (permissions.isPublic(operation)) {
            return Uni.createFrom().nullItem();
        }
        refuseForgedBrowserRequest(request);
        return identities.getDeferredIdentity().map(identity -> {
            Caller.Identity known = read(identity);
            Trail.person(known);
            if (!permissions.allows(operation, known.roles())) {
                log.refused("role may not " + operation, known.personId().toString());
                throw Problem.of(403, "role-may-not", whoMay(operation));
            }
            caller.is(known);
            return null;
        });
    }

    private Caller.Identity read(SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw Problem.of(401, "sign-in-needed");
        }
        UUID signedIn = UUID.fromString(token.getClaim("sid"));
        if (ended.contains(signedIn)) {
            log.refused("sign-in ended", token.getSubject());
            throw Problem.of(401, "sign-in-needed");
        }
        return new Caller.Identity(
                UUID.fromString(token.getSubject()),
                signedIn,
                token.getClaim("name"),
                new HashSet<>(token.getGroups()),
                UUID.fromString(token.getClaim("branch")),
                Boolean.parseBoolean(token.getClaim("head_office").toString()));
    }

    /** CSRF: a cookie is sent by the browser whatever page asks; only our own pages may change things with it. */
    private void refuseForgedBrowserRequest(ContainerRequestContext request) {
        boolean reads = Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (!reads
                && request.getHeaderString("Authorization") == null
                && site != null
                && !Set.of("same-origin", "none").contains(site)) {
            log.refused("foreign page", null);
            throw Problem.of(403, "foreign-page");
        }
    }

    private String whoMay(String operation) {
        Set<String> who = new TreeSet<>();
        permissions.rolesOf(operation).forEach(role -> who.add(words.say("role." + role)));
        return String.join(words.say("list.separator"), who);
    }
}

package org.aftercare.kernel;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import org.aftercare.guards.Watch;

/** The caller, asked at places of which one at a time can be made to let everybody pass. */
@Alternative
@RequestScoped
public class WatchedCaller extends Caller {
    public static final String SEES = "sees";
    public static final String SCOPE = "scope";
    public static final String PERSON = "personId";
    public static final String BRANCH = "branchId";
    public static final String HEAD_OFFICE = "headOffice";

    @Inject
    CurrentVertxRequest request;

    @Override
    public boolean sees(UUID branch) {
        return gone(SEES) || super.sees(branch);
    }

    @Override
    public UUID scope() {
        return gone(SCOPE) ? null : super.scope();
    }

    @Override
    public UUID scope(UUID asked) {
        return gone(SCOPE) ? asked : super.scope(asked);
    }

    @Override
    public UUID personId() {
        return gone(PERSON) ? Watch.victim : super.personId();
    }

    @Override
    public UUID branchId() {
        return gone(BRANCH) ? Watch.victimsBranch : super.branchId();
    }

    @Override
    public Identity identity() {
        if (Watch.isRemoved("signed in") && !isKnown()) {
            return new Identity(
                    Watch.victim, UUID.randomUUID(), "anybody", Set.of("administrator"), Watch.victimsBranch, true);
        }
        Identity known = super.identity();
        return gone(HEAD_OFFICE)
                ? new Identity(
                        known.personId(), known.signedInId(), known.name(), known.roles(), Watch.victimsBranch, true)
                : known;
    }

    private boolean gone(String question) {
        String site = Watch.site(question);
        var now = request.getCurrent();
        Watch.reach(site, now == null ? null : now.request().getHeader("X-Cell"));
        return Watch.isRemoved(site);
    }
}

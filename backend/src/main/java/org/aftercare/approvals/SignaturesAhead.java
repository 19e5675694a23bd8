package org.aftercare.approvals;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;

/** Asks for the signatures of an action before anybody tries it: whoever signs finds the request waiting. */
@ApplicationScoped
public class SignaturesAhead {
    @Inject
    Asking asking;

    @Inject
    GuardedActions actions;

    /**
     * Nothing where no article in force wants a signature; what was asked for other facts of the same thing is outdated.
     * In the caller's transaction; the arguments are as for {@link Gates#require}.
     *
     * @param note for whoever signs
     */
    public Uni<Void> ask(String action, Subject subject, UUID branchId, Record facts, String note) {
        return asking.askAll(
                actions.named(action), subject, branchId, actions.shown(actions.named(action), facts), note);
    }
}

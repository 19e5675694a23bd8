package org.aftercare.tickets;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;

/** Finds tickets for commands: those of another branch are not there (404). */
@ApplicationScoped
public class Tickets {
    @Inject
    Caller caller;

    @Inject
    IfMatch ifMatch;

    /** The ticket, in the version the caller saw if they said which (409 otherwise). */
    public Uni<Ticket> forChange(UUID id) {
        return visible(id).invoke(ticket -> ifMatch.check(ticket.version, null));
    }

    public Uni<Ticket> visible(UUID id) {
        return Ticket.<Ticket>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(ticket -> caller.mustSee(ticket.branchId));
    }
}

package org.aftercare.complaints;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;

/** Finds complaints for commands: those of other branches are not there (404), unless they were passed to the caller's. */
@ApplicationScoped
public class Complaints {
    @Inject
    Caller caller;

    @Inject
    IfMatch ifMatch;

    @Inject
    Clock clock;

    /** In the version the caller saw if they said which (409 otherwise); its version moves on. */
    Uni<Complaint> forChange(UUID id) {
        return visible(id).invoke(complaint -> {
            ifMatch.check(complaint.version);
            complaint.touchedAt = clock.instant();
        });
    }

    /** As {@link #forChange}; 409 where it is closed. */
    Uni<Complaint> openForChange(UUID id) {
        return forChange(id).invoke(Complaint::mustBeOpen);
    }

    public Uni<Complaint> visible(UUID id) {
        return find(id).onItem().ifNull().failWith(Problem::notFound).invoke(complaint -> {
            if (!sees(complaint)) {
                throw Problem.notFound();
            }
        });
    }

    /** It is of the caller's branches, or was passed to one of them. */
    boolean sees(Complaint complaint) {
        return caller.sees(complaint.branchId)
                || complaint.sending.unitId != null && caller.sees(complaint.sending.unitId);
    }

    /** Whatever branch it is of; null where it is not there. */
    public Uni<Complaint> find(UUID id) {
        return Complaint.findById(id);
    }
}

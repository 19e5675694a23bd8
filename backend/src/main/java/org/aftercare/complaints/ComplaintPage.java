package org.aftercare.complaints;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Actions;
import org.aftercare.approvals.Gates;
import org.aftercare.complaints.ComplaintViews.ComplaintView;
import org.aftercare.complaints.ComplaintViews.Next;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.Sql;

/** A complaint as its page shows it, to this caller, now; and what a command on it answers. */
@ApplicationScoped
public class ComplaintPage {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    ComplaintActions actions;

    @Inject
    Pieces pieces;

    @Inject
    Gates gates;

    @Inject
    Change change;

    /** What makes a request of a complaint the request it is. */
    private record Of(UUID complaint, Object form) {}

    /** 404 where it is not there or another branch's. */
    public Uni<ComplaintView> show(UUID id) {
        return sql.found(ComplaintRead.class, ComplaintRead.SQL, id, caller.scope())
                .chain(read -> next(id).map(next -> view(read, next)));
    }

    private Uni<Next> next(UUID id) {
        return Panache.withSession(() -> Complaint.<Complaint>findById(id)
                .chain(Dossier::of)
                .chain(dossier -> gates.inForce().map(inForce -> pieces.next(dossier, inForce))));
    }

    /** Runs a command in one commit and answers the complaint after it; a stale version is told with what stands now. */
    Uni<ComplaintView> after(UUID id, Object form, Supplier<Uni<?>> command) {
        return change.once(id, new Of(id, form), () -> command.get().map(done -> id), this::show);
    }

    private ComplaintView view(ComplaintRead complaint, Next next) {
        Actions may = actions.of(complaint);
        return new ComplaintView(complaint, "/p/complaint/" + complaint.token(), next, may.allowed(), may.refused());
    }
}

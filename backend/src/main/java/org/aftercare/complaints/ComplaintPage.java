package org.aftercare.complaints;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.complaints.ComplaintViews.ComplaintView;
import org.aftercare.complaints.ComplaintViews.Next;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.IfMatch;
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
    Commit commit;

    @Inject
    IfMatch ifMatch;

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
        return ifMatch.orShow(commit.once(new Of(id, form), () -> command.get().map(done -> id)), id, () -> show(id))
                .chain(() -> show(id));
    }

    private ComplaintView view(ComplaintRead c, Next next) {
        ComplaintActions.Actions may = actions.of(c);
        return new ComplaintView(
                c.id(),
                c.number(),
                c.step(),
                c.stepSince(),
                c.source(),
                c.channel(),
                c.about(),
                c.classification(),
                c.severity(),
                c.content(),
                c.heardAt(),
                c.registeredAt(),
                c.registeredBy(),
                c.branch(),
                c.customer(),
                c.complainant(),
                c.phone(),
                c.email(),
                c.ticket(),
                c.person(),
                c.model(),
                c.surveyCardId(),
                c.owner(),
                c.takenUpAt(),
                orNone(c.stages()),
                c.particulars(),
                c.investigation(),
                c.judgement(),
                c.repeatOf(),
                c.settlement(),
                c.responsibility(),
                c.sending(),
                c.dispute(),
                c.ending(),
                orNone(c.questions()),
                orNone(c.measures()),
                orNone(c.mishaps()),
                orNone(c.words()),
                orNone(c.photos()),
                "/p/complaint/" + c.token(),
                next,
                c.version(),
                may.allowed(),
                may.refused());
    }

    private static <T> List<T> orNone(List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}

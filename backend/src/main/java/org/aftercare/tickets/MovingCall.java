package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Problem;
import org.aftercare.obligations.BranchMoves;
import org.aftercare.staff.Branch;
import org.aftercare.tickets.TicketForms.MoveCall;

/** Another service centre takes a call over (3.2): what is owed for it is owed there from now on. */
@ApplicationScoped
class MovingCall {
    @Inject
    Tickets tickets;

    @Inject
    Premises premises;

    @Inject
    Territory territory;

    @Inject
    BranchMoves duties;

    @Inject
    Granted granted;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** @return the centre that has it now; 400 for one that takes no calls, 409 once somebody was sent */
    Uni<Branch> move(UUID id, MoveCall form) {
        Instant now = clock.instant();
        return tickets.forChange(id)
                .chain(ticket -> centre(form.branchId(), ticket)
                        .call(branch -> area(ticket, branch)
                                .invoke(area -> ticket.moveTo(branch.id, area, TicketForms.said(form.reason()), now)))
                        .call(() -> territory.check(ticket, false))
                        .call(() -> duties.follow(Subject.of("ticket", ticket.id), ticket.branchId))
                        .call(() -> told(ticket))
                        .call(() -> granted.ask(ticket)));
    }

    private Uni<Void> told(Ticket ticket) {
        return premises.moved(ticket)
                .chain(found -> journal.record(
                        TicketEvents.CHANGED,
                        ticket.branchId,
                        TicketEvents.Call.of(ticket, found, List.of("branchId", "areaId")),
                        TicketEvents.about(ticket)));
    }

    private static Uni<Branch> centre(UUID id, Ticket ticket) {
        return Branch.<Branch>findById(id).invoke(branch -> {
            if (branch == null || !branch.active || branch.kind == Branch.Kind.head_office) {
                throw Problem.invalid("branchId", "not-there");
            }
            if (branch.id.equals(ticket.branchId)) {
                throw Problem.invalid("branchId", "call-is-there");
            }
        });
    }

    /** Where the place lies in the territory of the branch; null where it does not. */
    private static Uni<UUID> area(Ticket ticket, Branch branch) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select a.id from site s join service_area a on a.id = s.area_id
                                where s.id = :site and a.branch_id = :branch
                                """, UUID.class)
                        .setParameter("site", ticket.siteId)
                        .setParameter("branch", branch.id)
                        .getSingleResultOrNull());
    }
}

package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.tickets.TicketForms.EndVisit;
import org.aftercare.tickets.TicketForms.RecordFindings;

/** A technician's way to the customer: sets out, arrives, writes down what was found, leaves. */
@ApplicationScoped
public class Visiting {
    @Inject
    Tickets tickets;

    @Inject
    SignedVouchers signatures;

    @Inject
    Gates gates;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A visit with its ticket, as the verbs need both. */
    record Under(Ticket ticket, Visit visit) {}

    /** @param brought the client's id: the same setting out sent twice is one */
    Uni<UUID> depart(UUID ticketId, UUID brought) {
        Instant now = clock.instant();
        return known(brought, ticketId)
                .chain(there -> there
                        ? Uni.createFrom().item(brought)
                        : tickets.forChange(ticketId).chain(ticket -> {
                            Refusal.check(VisitRules.departable(ticket.status, ticket.technicianId, caller.personId()));
                            ticket.setOut(now);
                            Visit visit = Visit.departed(Ids.orNext(brought), ticket, now);
                            return visit.persistAndFlush()
                                    .chain(() -> journal.record(
                                            TicketEvents.DEPARTED,
                                            ticket.branchId,
                                            new TicketEvents.OnTheWay(
                                                    ticket.number,
                                                    caller.identity().name(),
                                                    null),
                                            about(ticket, visit)))
                                    .replaceWith(visit.id);
                        }));
    }

    private static Uni<Boolean> known(UUID brought, UUID ticketId) {
        return brought == null
                ? Uni.createFrom().item(false)
                : Visit.count("id = ?1 and ticketId = ?2", brought, ticketId).map(found -> found > 0);
    }

    Uni<UUID> arrive(UUID visitId) {
        Instant now = clock.instant();
        return under(visitId).chain(on -> {
            Refusal.check(VisitRules.arrivable(on.ticket().status, on.ticket().technicianId, caller.personId()));
            on.visit().arrive(now);
            Boolean late = on.ticket().arrivedAt != null || on.ticket().arriveBy == null
                    ? null
                    : Boolean.valueOf(now.isAfter(on.ticket().arriveBy));
            on.ticket().arrived(now);
            return journal.record(
                            TicketEvents.ARRIVED,
                            on.ticket().branchId,
                            new TicketEvents.OnTheWay(
                                    on.ticket().number, caller.identity().name(), late),
                            about(on.ticket(), on.visit()))
                    .replaceWith(visitId);
        });
    }

    Uni<UUID> record(UUID visitId, RecordFindings form) {
        return open(visitId).chain(on -> {
            ifMatch.check(on.visit().version);
            on.visit().record(form);
            on.ticket().touch(clock.instant());
            int minutes =
                    on.visit().minutes.stream().mapToInt(spent -> spent.minutes).sum();
            return journal.record(
                            TicketEvents.FINDINGS,
                            on.ticket().branchId,
                            new TicketEvents.Findings(
                                    on.ticket().number, on.visit().diagnosis, on.visit().workDone, minutes),
                            about(on.ticket(), on.visit()))
                    .replaceWith(visitId);
        });
    }

    /** Fixed and take-in are guarded: by the customer's signature for what stands on the voucher now (1.4a, 1.6b). */
    Uni<UUID> end(UUID visitId, EndVisit form) {
        Instant now = clock.instant();
        return under(visitId).chain(on -> {
            Ticket ticket = on.ticket();
            Visit visit = on.visit();
            Refusal.check(VisitRules.endable(ticket.status, ticket.technicianId, caller.personId()));
            Subject[] about = about(ticket, visit);
            return ready(form, ticket, visit)
                    .chain(() -> Dispatch.openOf(ticket.id))
                    .invoke(dispatch -> {
                        visit.leave(form.outcome(), form.reason(), now);
                        dispatch.end(ending(form.outcome()), form.reason(), now);
                        leave(ticket, form.outcome(), now);
                    })
                    .chain(() -> journal.record(
                            TicketEvents.VISIT_ENDED,
                            ticket.branchId,
                            new TicketEvents.VisitEnded(
                                    ticket.number,
                                    caller.personId(),
                                    caller.identity().name(),
                                    form.outcome(),
                                    visit.note),
                            about))
                    .chain(() -> finished(ticket, about))
                    .replaceWith(visitId);
        });
    }

    private static void leave(Ticket ticket, Visit.Outcome outcome, Instant now) {
        switch (outcome) {
            case fixed -> ticket.finish(TicketStatus.done, now);
            case take_in -> ticket.finish(TicketStatus.to_take_in, now);
            default -> ticket.giveBack(now);
        }
    }

    private static Dispatch.Ending ending(Visit.Outcome outcome) {
        return outcome == Visit.Outcome.fixed || outcome == Visit.Outcome.take_in
                ? Dispatch.Ending.finished
                : Dispatch.Ending.not_finished;
    }

    private Uni<Void> ready(EndVisit form, Ticket ticket, Visit visit) {
        boolean found = !visit.diagnosis.isBlank();
        return switch (form.outcome()) {
            case fixed ->
                onSite(visit)
                        .chain(() -> signatures.of(ticket.id))
                        .chain(signed -> gates.require(
                                GuardedTicketWork.END_FIXED,
                                Subject.of("ticket", ticket.id),
                                ticket.branchId,
                                new TicketFacts.EndFixed(
                                        found, ticket.fee != null, signed.completion(), ticket.serviceType)));
            case take_in ->
                onSite(visit)
                        .chain(() -> signatures.of(ticket.id))
                        .chain(signed -> gates.require(
                                GuardedTicketWork.END_TAKE_IN,
                                Subject.of("ticket", ticket.id),
                                ticket.branchId,
                                new TicketFacts.EndTakeIn(found, signed.takeAway())));
            case come_back -> onSite(visit).invoke(() -> reasonGiven(form));
            case not_home -> Uni.createFrom().voidItem();
        };
    }

    private static Uni<Void> onSite(Visit visit) {
        if (visit.arrivedAt == null) {
            throw TicketRules.is(TicketStatus.under_way).problem();
        }
        return Uni.createFrom().voidItem();
    }

    private static void reasonGiven(EndVisit form) {
        if (form.reason() == null || form.reason().isBlank()) {
            throw Problem.invalid("reason", "reason-missing");
        }
    }

    private Uni<Void> finished(Ticket ticket, Subject[] about) {
        if (ticket.finishedAt == null) {
            return Uni.createFrom().voidItem();
        }
        return journal.record(
                ticket.status == TicketStatus.done ? TicketEvents.FINISHED : TicketEvents.TO_TAKE_IN,
                ticket.branchId,
                new TicketEvents.Finished(
                        ticket.number, ticket.name, caller.identity().name(), ticket.fee),
                about);
    }

    /** The visit for what is written down during it: at the customer's, by its technician. */
    Uni<Under> open(UUID visitId) {
        return under(visitId)
                .invoke(on -> Refusal.check(
                        VisitRules.recordable(on.ticket().status, on.ticket().technicianId, caller.personId())));
    }

    private Uni<Under> under(UUID visitId) {
        return Visit.<Visit>findById(visitId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(visit -> tickets.visible(visit.ticketId).map(ticket -> new Under(ticket, visit)))
                .invoke(on -> {
                    if (on.visit().leftAt != null) {
                        throw Problem.conflict("visit-over");
                    }
                });
    }

    static Subject[] about(Ticket ticket, Visit visit) {
        return TicketEvents.about(ticket, Subject.of("visit", visit.id));
    }
}

package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.contracts.ContractVisits;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.tickets.TicketForms.Depart;
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
    ContractVisits contractVisits;

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
    Uni<UUID> depart(UUID ticketId, Depart form) {
        Instant now = clock.instant();
        UUID brought = form.id();
        return known(brought, ticketId)
                .chain(there -> there
                        ? Uni.createFrom().item(brought)
                        : tickets.forChange(ticketId).chain(ticket -> {
                            Refusal.check(VisitRules.departable(ticket.status, ticket.technicianId, caller.personId()));
                            return ready(ticket, form)
                                    .map(missing -> {
                                        ticket.setOut(now);
                                        return Visit.departed(Ids.orNext(brought), ticket, form, missing, now);
                                    })
                                    .chain(visit -> visit.<Visit>persistAndFlush())
                                    .call(visit -> journal.record(
                                            TicketEvents.DEPARTED,
                                            ticket.branchId,
                                            new TicketEvents.OnTheWay(
                                                    ticket.number,
                                                    caller.identity().name(),
                                                    null),
                                            about(ticket, visit)))
                                    .map(visit -> visit.id);
                        }));
    }

    /** What an article wants before leaving; answers the tools needed and not taken along (3.1.4b, 3.2.4b). */
    private Uni<List<String>> ready(Ticket ticket, Depart form) {
        List<String> taken = form.tools() == null
                ? List.of()
                : form.tools().stream().map(String::trim).toList();
        return needed(ticket).chain(needed -> {
            List<String> missing =
                    needed.stream().filter(tool -> !taken.contains(tool)).toList();
            return ReceiptSlip.out(ticket.id, caller.personId())
                    .chain(slip -> gates.require(
                            GuardedTicketWork.DEPART,
                            Subject.of("ticket", ticket.id),
                            ticket.branchId,
                            new TicketFacts.Departing(
                                    slip != null, missing.isEmpty(), TicketForms.text(form.reason()), form.agreed())))
                    .replaceWith(missing);
        });
    }

    private static Uni<List<String>> needed(Ticket ticket) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select n.tool from needed_tool n join product_model m on m.category = n.category
                                where m.id = :model order by n.tool
                                """, String.class)
                        .setParameter("model", ticket.modelId)
                        .getResultList());
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
                                    on.ticket().number,
                                    on.visit().diagnosis,
                                    on.visit().workDone,
                                    minutes,
                                    on.visit().differs),
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
                    .chain(() -> usesOneOfTheContract(ticket, form.outcome(), now))
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
                                        found,
                                        !visit.siteContact.isBlank() && !visit.sitePhone.isBlank(),
                                        !visit.solution.isBlank() && !visit.workDone.isBlank(),
                                        ticket.fee != null,
                                        signed.completion(),
                                        ticket.serviceType)));
            case take_in ->
                onSite(visit)
                        .chain(() -> signatures.of(ticket.id))
                        .chain(signed -> gates.require(
                                GuardedTicketWork.END_TAKE_IN,
                                Subject.of("ticket", ticket.id),
                                ticket.branchId,
                                new TicketFacts.EndTakeIn(found, signed.takeAway())));
            case come_back ->
                onSite(visit)
                        .invoke(() -> reasonGiven(form))
                        .chain(() -> Escalation.openOf(ticket.id))
                        .chain(escalation -> gates.require(
                                GuardedTicketWork.LEAVE_UNSOLVED,
                                Subject.of("ticket", ticket.id),
                                ticket.branchId,
                                new TicketFacts.LeavingUnsolved(escalation != null)));
            case not_home ->
                signatures
                        .since(ticket.id, visit.departedAt)
                        .invoke(signed -> Refusal.check(VisitRules.missable(visit.hasFindings(), signed)))
                        .replaceWithVoid();
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

    /** Whoever was not at home was not visited. */
    private Uni<Void> usesOneOfTheContract(Ticket ticket, Visit.Outcome outcome, Instant now) {
        return ticket.contractId == null || outcome == Visit.Outcome.not_home
                ? Uni.createFrom().voidItem()
                : contractVisits.made(ticket.contractId, ticket.id, caller.personId(), now);
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

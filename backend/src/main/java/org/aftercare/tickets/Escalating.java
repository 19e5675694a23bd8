package org.aftercare.tickets;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Role;
import org.aftercare.tickets.EscalationForms.Escalate;

/** From the technician who cannot settle it to the department in charge, and back to the customer solved (3.1.6, 3.2.5). */
@ApplicationScoped
public class Escalating {
    @Inject
    Tickets tickets;

    @Inject
    Gates gates;

    @Inject
    Words words;

    @Inject
    Notices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The same id again is the same report. */
    Uni<UUID> escalate(UUID ticketId, Escalate form) {
        return tickets.visible(ticketId)
                .chain(ticket -> Escalation.openOf(ticketId).chain(open -> {
                    if (open != null && open.id.equals(form.id())) {
                        return Uni.createFrom().item(open.id);
                    }
                    Refusal.check(TicketRules.open(ticket.status));
                    if (open != null) {
                        throw Problem.conflict("escalated-already");
                    }
                    Escalation escalation = Escalation.of(form, ticket, caller.personId(), clock.instant());
                    return escalation
                            .persistAndFlush()
                            .chain(() -> journal.record(
                                    TicketEvents.ESCALATED,
                                    ticket.branchId,
                                    new TicketEvents.Escalated(
                                            ticket.number, escalation.description, escalation.cannotSolve),
                                    about(ticket, escalation)))
                            .chain(() -> notices.tell(
                                    TicketNotices.ESCALATED,
                                    told(escalation),
                                    Map.of(
                                            "number", ticket.number,
                                            "customer", ticket.name,
                                            "by", caller.identity().name(),
                                            "text", escalation.description,
                                            "departments",
                                                    escalation.departments().stream()
                                                            .map(this::named)
                                                            .toList()),
                                    Subject.of("ticket", ticket.id),
                                    ticket.branchId))
                            .replaceWith(escalation.id);
                }));
    }

    /** The head of the department in charge and the departments chosen, at once (3.2.5). */
    private static Set<Recipient> told(Escalation escalation) {
        Set<Recipient> all = new LinkedHashSet<>();
        all.add(Recipient.everybody(Role.branch_manager, escalation.branchId));
        all.add(Recipient.everybody(Role.service_department, escalation.branchId));
        escalation.departments().forEach(role -> all.add(Recipient.everybody(role, escalation.branchId)));
        return all;
    }

    private Map<String, String> named(Role role) {
        String key = "role." + role;
        return Map.of("zh", words.in("zh", key), "en", words.in("en", key));
    }

    Uni<UUID> take(UUID id) {
        return found(id)
                .invoke(escalation -> escalation.take(caller.personId(), clock.instant()))
                .chain(escalation -> tell(escalation, TicketEvents.ESCALATION_TAKEN));
    }

    /** By whoever is in charge of it (3.1.6b). */
    Uni<UUID> plan(UUID id, String plan) {
        return found(id).chain(escalation -> {
            boolean first = escalation.takenAt == null;
            escalation.plan(plan, caller.personId(), clock.instant());
            return (first
                            ? tell(escalation, TicketEvents.ESCALATION_TAKEN).replaceWithVoid()
                            : Uni.createFrom().voidItem())
                    .chain(() -> tell(escalation, TicketEvents.PLAN_CONFIRMED));
        });
    }

    /** Only with whatever an article wants of it (3.1.6b): afterwards the call could not be closed for want of it. */
    Uni<UUID> clear(UUID id) {
        return found(id)
                .call(escalation -> gates.require(
                        GuardedTicketWork.SETTLE_ESCALATION,
                        Subject.of("ticket", escalation.ticketId),
                        escalation.branchId,
                        new TicketFacts.SettlingEscalation(escalation.plannedAt != null)))
                .invoke(escalation -> escalation.clear(caller.personId(), clock.instant()))
                .chain(escalation -> tell(escalation, TicketEvents.FAULT_CLEARED));
    }

    private Uni<Escalation> found(UUID id) {
        return Escalation.<Escalation>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(escalation -> caller.mustSee(escalation.branchId));
    }

    private Uni<UUID> tell(Escalation escalation, String kind) {
        return tickets.visible(escalation.ticketId)
                .chain(ticket -> journal.record(
                        kind,
                        ticket.branchId,
                        new TicketEvents.EscalationStep(ticket.number, escalation.plan),
                        about(ticket, escalation)))
                .replaceWith(escalation.id);
    }

    private static Subject[] about(Ticket ticket, Escalation escalation) {
        return TicketEvents.about(ticket, Subject.of("escalation", escalation.id));
    }
}

package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Refusal;
import org.aftercare.customers.ProductModel;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Person;
import org.aftercare.staff.Role;
import org.aftercare.tickets.TicketForms.DispatchTicket;

/** A supervisor sends a technician, or takes the sending back; a technician refuses it (1.3b, 1.13). */
@ApplicationScoped
public class Dispatching {
    @Inject
    Tickets tickets;

    @Inject
    WaitingCalls waiting;

    @Inject
    Granted granted;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<Ticket> dispatch(UUID id, DispatchTicket form) {
        Instant now = clock.instant();
        return tickets.forChange(id).chain(ticket -> {
            Refusal.check(DispatchRules.dispatchable(ticket.status));
            return technician(ticket, form.technicianId())
                    .chain(technician -> Dispatch.openOf(id)
                            .invoke(open -> Refusal.check(
                                    DispatchRules.againWithReason(open, caller.personId(), now, form.reason())))
                            .call(open -> waiting.mayBePassed(ticket, open != null, form.technicianId(), form.reason()))
                            .call(() -> granted.require(ticket))
                            .call(open -> open == null ? Uni.createFrom().voidItem() : endFirst(open, form, now))
                            .chain(open -> planned(ticket, form, now)
                                    .chain(next -> {
                                        ticket.dispatchTo(technician.id, now);
                                        return next.<Dispatch>persist();
                                    })
                                    .call(next -> journal.record(
                                            open == null ? TicketEvents.DISPATCHED : TicketEvents.DISPATCHED_AGAIN,
                                            ticket.branchId,
                                            new TicketEvents.Dispatched(
                                                    ticket.number,
                                                    ticket.name,
                                                    technician.id,
                                                    technician.name,
                                                    next.plannedAt,
                                                    next.plannedMinutes,
                                                    next.reason),
                                            TicketEvents.about(
                                                    ticket,
                                                    Subject.of("person", open == null ? null : open.technicianId)))))
                            .replaceWith(ticket));
        });
    }

    /** One dispatch is open at a time: the former ends before the next begins. */
    private static Uni<Void> endFirst(Dispatch open, DispatchTicket form, Instant now) {
        open.end(Dispatch.Ending.dispatched_again, form.reason(), now);
        return Panache.getSession().chain(session -> session.flush());
    }

    private Uni<Dispatch> planned(Ticket ticket, DispatchTicket form, Instant now) {
        return ProductModel.<ProductModel>findById(ticket.modelId).chain(model -> {
            int minutes = form.plannedMinutes() != null ? form.plannedMinutes() : model.standardMinutes;
            Uni<Instant> at = form.plannedAt() != null
                    ? Uni.createFrom().item(TicketForms.plausible("plannedAt", form.plannedAt()))
                    : Dispatch.freeFrom(form.technicianId(), now);
            return at.map(start -> {
                Dispatch next = Dispatch.of(ticket, form.technicianId(), caller.personId(), now, start, minutes);
                next.reason = form.reason() == null || form.reason().isBlank()
                        ? null
                        : form.reason().trim();
                return next;
            });
        });
    }

    private static Uni<Person> technician(Ticket ticket, UUID id) {
        return Person.<Person>findById(id).invoke(person -> {
            if (person == null
                    || !person.active
                    || !person.is(Role.technician)
                    || !person.branchId.equals(ticket.branchId)) {
                throw Problem.invalid("technicianId", "not-a-technician");
            }
        });
    }

    /** Back to the queue; within seconds of one's own slip no reason is asked. */
    Uni<Ticket> withdraw(UUID id, String reason) {
        return end(
                id,
                Dispatch.Ending.withdrawn,
                reason,
                (ticket, open) -> Refusal.check(first(
                        DispatchRules.withdrawable(ticket.status),
                        () -> DispatchRules.withdrawWithReason(open, caller.personId(), clock.instant(), reason))),
                TicketEvents.DISPATCH_WITHDRAWN);
    }

    Uni<Ticket> refuse(UUID id, String reason) {
        return end(
                id,
                Dispatch.Ending.refused,
                reason,
                (ticket, open) ->
                        Refusal.check(DispatchRules.refusable(ticket.status, ticket.technicianId, caller.personId())),
                TicketEvents.DISPATCH_REFUSED);
    }

    private Uni<Ticket> end(
            UUID id,
            Dispatch.Ending how,
            String reason,
            java.util.function.BiConsumer<Ticket, Dispatch> rule,
            String kind) {
        Instant now = clock.instant();
        return tickets.forChange(id)
                .call(ticket -> Dispatch.openOf(id).chain(open -> {
                    rule.accept(ticket, open);
                    Subject[] about = TicketEvents.about(ticket);
                    UUID technician = ticket.technicianId;
                    open.end(how, reason, now);
                    ticket.giveBack(now);
                    return Person.<Person>findById(technician)
                            .chain(person -> journal.record(
                                    kind,
                                    ticket.branchId,
                                    new TicketEvents.DispatchEnded(ticket.number, person.name, open.endingReason),
                                    about));
                }));
    }

    private static Refusal first(Refusal one, java.util.function.Supplier<Refusal> other) {
        return one != null ? one : other.get();
    }
}

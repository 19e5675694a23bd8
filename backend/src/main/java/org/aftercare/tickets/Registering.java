package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.tickets.TicketForms.RegisterCall;

/** From a call to an entry in the register (1.3a) with its voucher (1.3b) and its type (1.1). Deadlines follow the entry. */
@ApplicationScoped
public class Registering {
    @Inject
    WholeCall whole;

    @Inject
    Callers callers;

    @Inject
    Premises premises;

    @Inject
    Territory territory;

    @Inject
    Typing typing;

    @Inject
    VoucherFile vouchers;

    @Inject
    HumanNumbers numbers;

    @Inject
    FaultReports reports;

    @Inject
    Granted granted;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param id of the ticket to be */
    Uni<Ticket> register(UUID id, RegisterCall form) {
        return whole.check(form).chain(() -> enter(id, form));
    }

    private Uni<Ticket> enter(UUID id, RegisterCall form) {
        Instant now = clock.instant();
        Ticket ticket = Ticket.of(form, now, caller.personId());
        ticket.id = id;
        ticket.followToken = FollowToken.next();
        return callers.named(ticket, form)
                .chain(() -> premises.check(ticket))
                .chain(found -> entered(ticket, form, found, now));
    }

    private Uni<Ticket> entered(Ticket ticket, RegisterCall form, Premises.Found found, Instant now) {
        LocalDate today = now.atZone(found.zone()).toLocalDate();
        return territory
                .check(ticket, found.inTerritory())
                .chain(() -> typing.type(ticket, form.serviceType(), form.contractId(), today))
                .chain(() -> vouchers.attach(ticket, found.branchCode(), today, form.wantsVoucher()))
                .chain(() -> numbers.next(found.branchCode(), today))
                .invoke(number -> ticket.number = number)
                .chain(() -> reports.taken(ticket, form.reportId()))
                .chain(() -> ticket.<Ticket>persistAndFlush())
                .call(() -> journal.record(
                        TicketEvents.REGISTERED,
                        ticket.branchId,
                        TicketEvents.Call.of(ticket, found, List.of()),
                        TicketEvents.about(ticket)))
                .call(() -> granted.ask(ticket));
    }
}

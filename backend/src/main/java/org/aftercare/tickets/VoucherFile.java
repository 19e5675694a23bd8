package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.HumanNumbers;

/** Takes the voucher of a customer and model out of the customer file, or makes it (1.3b). */
@ApplicationScoped
public class VoucherFile {
    @Inject
    HumanNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Attaches the voucher where it exists, and where it may be made; answers whether one is attached. */
    Uni<Boolean> attach(Ticket ticket, String branchCode, LocalDate today, boolean make) {
        return Voucher.of(ticket.customerId, ticket.modelId)
                .chain(there -> there != null || !make ? Uni.createFrom().item(there) : make(ticket, branchCode, today))
                .map(voucher -> {
                    ticket.voucherId = voucher == null ? null : voucher.id;
                    return voucher != null;
                });
    }

    private Uni<Voucher> make(Ticket ticket, String branchCode, LocalDate today) {
        Instant now = clock.instant();
        return numbers.next("V" + branchCode, today)
                .map(number -> Voucher.made(number, ticket, caller.personId(), now))
                .call(voucher -> voucher.persistAndFlush())
                .call(voucher -> journal.record(
                        TicketEvents.VOUCHER_MADE,
                        ticket.branchId,
                        new TicketEvents.VoucherMade(voucher.number, ticket.name),
                        Subject.of("voucher", voucher.id),
                        Subject.of("ticket", ticket.id),
                        Subject.of("customer", ticket.customerId)));
    }
}

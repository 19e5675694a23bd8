package org.aftercare.tickets;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.warranties.Cover;
import org.aftercare.warranties.CoveredWork.Decided;

/**
 * A call takes over what was decided of its cover, by the same verbs and gates as anybody's correction (1.1): free where the
 * warranty or an earlier repair covers it, contract where that does, otherwise paid; by grace it is paid with nothing to pay,
 * for the reason given. What was signed and finished, or paid for, stays as it is.
 */
@ApplicationScoped
class TypedByCover {
    @Inject
    Typing typing;

    @Inject
    Fees fees;

    @Inject
    Premises premises;

    @Inject
    Collected collected;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Uni<Void> take(UUID id, Decided what) {
        return Ticket.<Ticket>findById(id)
                .chain(ticket -> TicketRules.changeable(ticket.status) != null
                        ? Uni.createFrom().voidItem()
                        : collected
                                .already(id)
                                .chain(money -> money ? Uni.createFrom().voidItem() : take(ticket, what)));
    }

    private Uni<Void> take(Ticket ticket, Decided what) {
        Cover cover = what.cover();
        ServiceType type = cover.byGrace()
                ? ServiceType.paid
                : ServiceType.valueOf(cover.proposal().name());
        UUID contract = type == ServiceType.contract ? cover.contract().id() : null;
        boolean otherType = type != ticket.serviceType || !Objects.equals(contract, ticket.contractId);
        boolean graceEnds = what.graceBefore() && !cover.byGrace() && !otherType;
        return (otherType ? typedAnew(ticket, type, contract) : Uni.createFrom().voidItem())
                .invoke(() -> {
                    if (graceEnds) {
                        ticket.fee(null, null, clock.instant());
                    }
                })
                .chain(() ->
                        otherType || graceEnds ? told(ticket) : Uni.createFrom().voidItem())
                .chain(() -> cover.byGrace()
                        ? fees.set(ticket, BigDecimal.ZERO, what.note())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> typedAnew(Ticket ticket, ServiceType type, UUID contract) {
        Instant now = clock.instant();
        return premises.moved(ticket)
                .chain(found -> typing.type(
                        ticket,
                        type,
                        contract,
                        ticket.openedAt.atZone(found.zone()).toLocalDate()))
                .invoke(() -> ticket.touch(now));
    }

    private Uni<Void> told(Ticket ticket) {
        return journal.record(
                TicketEvents.TYPED,
                ticket.branchId,
                new TicketEvents.Typed(ticket.number, ticket.serviceType, ticket.fee),
                TicketEvents.about(ticket));
    }
}

package org.aftercare.tickets;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Actions;
import org.aftercare.approvals.Gates;
import org.aftercare.approvals.GatesInForce;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.regulations.Figures;
import org.aftercare.regulations.Rulebooks;
import org.aftercare.staff.OfficeCalendars;
import org.aftercare.staff.OfficeHours;
import org.aftercare.tickets.TicketViews.FeeView;
import org.aftercare.tickets.TicketViews.SignatureView;
import org.aftercare.tickets.TicketViews.TicketView;
import org.aftercare.tickets.TicketViews.WishView;
import org.aftercare.warranties.Covers;

/** A ticket as its page shows it, to this caller, now; and what a command on it answers. */
@ApplicationScoped
public class TicketPage {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Words words;

    @Inject
    TicketActions actions;

    @Inject
    Rulebooks rulebooks;

    @Inject
    Gates gates;

    @Inject
    Figures figures;

    @Inject
    Covers covers;

    @Inject
    OfficeCalendars calendars;

    @Inject
    FeeProposals fees;

    @Inject
    Change change;

    /** The ticket; 404 where it is not there or another branch's. */
    public Uni<TicketView> show(UUID id) {
        return sql.found(TicketRead.class, TicketRead.SQL, id, caller.scope())
                .chain(ticket -> calendars
                        .shown(List.of(ticket.calendar()))
                        .chain(hours -> rulebooks
                                .at(ticket.rules())
                                .map(rules -> view(
                                        ticket,
                                        gates.inForce(rules, ZoneId.of(ticket.zone())),
                                        figures.of(rules, FeeRules.SMALL_FEE_LIMIT),
                                        hours.get(ticket.calendar())))));
    }

    /** Runs a command in one commit and answers the ticket after it; a stale version is told with what stands now. */
    public Uni<TicketView> after(UUID id, Object form, Supplier<Uni<?>> command) {
        return change.once(id, form, () -> command.get().map(done -> id), this::show);
    }

    /** As {@link #after(UUID, Object, Supplier)}, of a request without a body. */
    public Uni<TicketView> after(UUID id, Supplier<Uni<?>> command) {
        return change.once(id, () -> command.get().map(done -> id), this::show);
    }

    private TicketView view(TicketRead t, GatesInForce inForce, BigDecimal smallFeeLimit, OfficeHours hours) {
        Instant now = clock.instant();
        Actions may = actions.of(t, inForce);
        ZoneId zone = ZoneId.of(t.zone());
        boolean carriedOver = t.status() == TicketStatus.registered
                && t.openedAt()
                        .atZone(zone)
                        .toLocalDate()
                        .isBefore(now.atZone(zone).toLocalDate());
        return new TicketView(
                t.id(),
                t.number(),
                t.status(),
                t.serviceType(),
                t.request(),
                t.channel(),
                t.branch(),
                t.openedAt(),
                t.openedBy(),
                t.customer(),
                t.name(),
                t.site(),
                t.area(),
                t.territoryReason(),
                t.address(),
                t.callerPhone(),
                t.contactName(),
                t.contactPhone(),
                t.model(),
                t.equipment(),
                covers.view(t.coverFacts(), t.openedAt().atZone(zone).toLocalDate(), t.number()),
                t.contract(),
                t.fault(),
                t.wishFrom() == null ? null : new WishView(t.wishFrom(), t.wishTo(), t.wishNote()),
                carriedOver,
                t.chases(),
                t.arriveBy(),
                t.left(hours, now),
                t.arriveRule() == null ? null : t.arriveRule().words(words, words.language()),
                t.arrivedAt(),
                t.arrivalLate(now),
                t.voucher(),
                t.technician(),
                t.dispatch(),
                t.visits() == null ? List.of() : t.visits(),
                t.neededTools() == null ? List.of() : t.neededTools(),
                t.receiptSlip(),
                t.escalation(),
                t.photos() == null ? List.of() : t.photos(),
                t.fee() == null
                        ? null
                        : new FeeView(t.fee(), t.feeReason(), FeeRules.small(t.serviceType(), t.fee(), smallFeeLimit)),
                smallFeeLimit,
                fees.of(t),
                t.collection(),
                t.invoice(),
                latest(t.completion(), t.takeAway()),
                "/p/follow/" + t.followToken(),
                t.finishedAt(),
                t.closedAt(),
                t.closedBy(),
                t.cancelReason(),
                t.reportId(),
                t.version(),
                may.allowed(),
                may.refused());
    }

    private static SignatureView latest(SignatureView completion, SignatureView takeAway) {
        if (completion == null || takeAway == null) {
            return completion == null ? takeAway : completion;
        }
        return completion.signedAt().isAfter(takeAway.signedAt()) ? completion : takeAway;
    }
}

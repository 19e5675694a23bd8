package org.aftercare.tickets.calls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;
import org.aftercare.staff.OfficeCalendars;
import org.aftercare.tickets.Ticket;
import org.aftercare.tickets.TicketEvents;
import org.aftercare.tickets.calls.CallForms.RecordOutcome;

/** Calls that are dealt with without sending anybody, and holidays without any (6.12b, 6.14a). In the caller's transaction. */
@ApplicationScoped
class Calls {
    @Inject
    OfficeCalendars calendars;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> record(UUID ticketId, RecordOutcome form) {
        boolean later = form.sort() == CallOutcome.Sort.follow_up;
        if (later && form.followOn() == null) {
            throw Problem.invalid("followOn", "day-missing");
        }
        return today().chain(today -> {
            if (later && form.followOn().isBefore(today)) {
                throw Problem.invalid("followOn", "day-has-passed");
            }
            return Ticket.<Ticket>findById(ticketId)
                    .onItem()
                    .ifNull()
                    .failWith(Problem::notFound)
                    .invoke(ticket -> caller.mustSee(ticket.branchId))
                    .chain(ticket -> {
                        CallOutcome outcome = new CallOutcome();
                        outcome.id = Ids.orNext(form.id());
                        outcome.ticketId = ticket.id;
                        outcome.branchId = ticket.branchId;
                        outcome.sort = form.sort();
                        outcome.followOn = later ? form.followOn() : null;
                        outcome.note = form.note().trim();
                        outcome.saidBy = caller.personId();
                        outcome.saidAt = clock.instant();
                        return outcome.<CallOutcome>persistAndFlush()
                                .chain(kept -> journal.record(
                                        CallEvents.DEALT_WITH,
                                        ticket.branchId,
                                        new CallEvents.DealtWith(ticket.number, kept.sort, kept.followOn, kept.note),
                                        TicketEvents.about(ticket)));
                    })
                    .replaceWith(ticketId);
        });
    }

    /** @throws Problem 400 for a day that is no holiday or not over; 409 where somebody did call */
    Uni<UUID> confirmNone(LocalDate day) {
        UUID branch = caller.branchId();
        Instant now = clock.instant();
        return calendars
                .ofBranch(branch)
                .invoke(hours -> {
                    if (hours.oddDay(day) == null || !hours.shiftsOn(day).isEmpty()) {
                        throw Problem.invalid("day", "no-holiday");
                    }
                    if (!day.isBefore(now.atZone(hours.zone).toLocalDate())) {
                        throw Problem.invalid("day", "not-in-future");
                    }
                })
                .chain(hours -> Panache.getSession()
                        .chain(session -> session.createNativeQuery("""
                                        insert into quiet_day (branch_id, day, confirmed_by, confirmed_at)
                                        select :branch, :day, :who, :now
                                        where not exists (
                                          select from ticket where branch_id = :branch and opened_at >= :begins and opened_at < :ends)
                                        on conflict do nothing
                                        """)
                                .setParameter("branch", branch)
                                .setParameter("day", day)
                                .setParameter("who", caller.personId())
                                .setParameter("now", now)
                                .setParameter(
                                        "begins", day.atStartOfDay(hours.zone).toInstant())
                                .setParameter(
                                        "ends",
                                        day.plusDays(1).atStartOfDay(hours.zone).toInstant())
                                .executeUpdate()))
                .invoke(rows -> {
                    if (rows == 0) {
                        throw Problem.conflict("somebody-called", day.toString());
                    }
                })
                .chain(() -> Branch.<Branch>findById(branch))
                .chain(unit -> journal.record(
                        CallEvents.NO_CALLS,
                        branch,
                        new CallEvents.NoCalls(unit.name, day.toString()),
                        Subject.of("branch", branch)))
                .replaceWith(branch);
    }

    private Uni<LocalDate> today() {
        return Company.only().map(company -> company.dayOf(clock.instant()));
    }
}

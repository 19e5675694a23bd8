package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.customers.CustomerRef;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.obligations.DueReason;
import org.aftercare.obligations.Left;
import org.aftercare.staff.OfficeCalendars;
import org.aftercare.staff.OfficeHours;
import org.aftercare.tickets.BoardViews.AreaName;
import org.aftercare.tickets.BoardViews.BoardTechnician;
import org.aftercare.tickets.BoardViews.DispatchBoardView;
import org.aftercare.tickets.BoardViews.PlannedJob;
import org.aftercare.tickets.BoardViews.ShiftView;
import org.aftercare.tickets.BoardViews.WaitingCall;
import org.aftercare.tickets.TicketViews.AreaOfCall;
import org.aftercare.tickets.TicketViews.ModelRef;
import org.aftercare.tickets.TicketViews.WishView;

/** The supervisor's board of a branch and day: what waits, and what each technician has. One SELECT. */
@ApplicationScoped
public class DispatchBoard {
    static final int MOST_WAITING = 200;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Words words;

    @Inject
    Permissions permissions;

    @Inject
    OfficeCalendars calendars;

    record Waiting(
            UUID id,
            String number,
            ServiceType serviceType,
            CustomerRef customer,
            String phone,
            String address,
            AreaOfCall area,
            ModelRef model,
            String fault,
            WishView wish,
            Instant openedAt,
            Instant arriveBy,
            DueReason arriveRule,
            int chases,
            boolean voucher,
            int version) {}

    record Planned(
            UUID ticketId,
            String number,
            TicketStatus status,
            CustomerRef customer,
            String address,
            AreaOfCall area,
            ModelRef model,
            Instant plannedAt,
            int plannedMinutes,
            Instant arriveBy,
            Instant arrivedAt,
            boolean byOfficeHours,
            int version) {
        Left left(OfficeHours hours, Instant now) {
            return arrivedAt == null && !status.isOver() ? Left.of(byOfficeHours, arriveBy, hours, now) : null;
        }
    }

    record Row(UUID id, String name, List<AreaName> areas, List<String> skills, List<Planned> jobs) {}

    record Board(List<Waiting> waiting, List<Row> technicians) {}

    /** @param branch null: the caller's own; @param asked null: today */
    public Uni<DispatchBoardView> show(UUID branch, LocalDate asked) {
        UUID of = branch == null ? caller.branchId() : caller.scope(branch);
        Instant now = clock.instant();
        // The session is closed before the SELECT takes a connection of its own.
        return Panache.withSession(() -> calendars.ofBranch(of)).chain(hours -> {
            CompanyDay day = CompanyDay.of(asked, now, hours.zone);
            CompanyDay today = CompanyDay.of(null, now, hours.zone);
            return sql.found(
                            Board.class,
                            BoardSql.BOARD,
                            of,
                            day.begins(),
                            day.ends(),
                            today.begins(),
                            day.holds(now),
                            MOST_WAITING)
                    .map(board -> view(board, day, today, hours, now));
        });
    }

    private DispatchBoardView view(Board board, CompanyDay day, CompanyDay today, OfficeHours hours, Instant now) {
        boolean mayDispatch =
                permissions.allows("dispatchTicket", caller.identity().roles());
        return new DispatchBoardView(
                day.date(),
                now,
                hours.shiftsOn(day.date()).stream()
                        .map(shift -> new ShiftView(
                                shift.from().toString(), shift.to().toString()))
                        .toList(),
                board.waiting().stream()
                        .map(call -> waiting(call, today, hours, now))
                        .toList(),
                board.technicians().stream()
                        .map(row -> technician(row, hours, hours.minutesOf(day.date()), mayDispatch, now))
                        .toList());
    }

    private WaitingCall waiting(Waiting call, CompanyDay today, OfficeHours hours, Instant now) {
        return new WaitingCall(
                call.id(),
                call.number(),
                TicketStatus.registered,
                call.serviceType(),
                call.customer(),
                call.phone(),
                call.address(),
                call.area(),
                call.model(),
                call.fault(),
                call.wish(),
                call.openedAt(),
                call.arriveBy(),
                call.arriveRule() == null
                        ? null
                        : Left.of(call.arriveRule().isOfOfficeHours(), call.arriveBy(), hours, now),
                call.arriveRule() == null ? null : call.arriveRule().words(words, words.language()),
                call.arriveBy() != null && now.isAfter(call.arriveBy()),
                call.openedAt().isBefore(today.begins()),
                call.chases(),
                call.voucher(),
                call.version());
    }

    private static BoardTechnician technician(
            Row row, OfficeHours hours, long capacity, boolean mayDispatch, Instant now) {
        List<PlannedJob> jobs = row.jobs().stream()
                .map(job -> new PlannedJob(
                        job.ticketId(),
                        job.number(),
                        job.status(),
                        job.customer(),
                        job.address(),
                        job.area(),
                        job.model(),
                        job.plannedAt(),
                        job.plannedMinutes(),
                        job.arriveBy(),
                        job.left(hours, now),
                        job.arrivedAt() == null && job.arriveBy() != null && now.isAfter(job.arriveBy()),
                        mayDispatch && job.status() == TicketStatus.dispatched,
                        job.version()))
                .toList();
        int load = jobs.stream().mapToInt(PlannedJob::plannedMinutes).sum();
        return new BoardTechnician(row.id(), row.name(), row.areas(), row.skills(), load, capacity, jobs);
    }
}

package org.aftercare.tickets;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.customers.CustomerRef;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.obligations.DueReason;
import org.aftercare.obligations.Left;
import org.aftercare.staff.OfficeCalendars;
import org.aftercare.staff.OfficeCalendars.Known;
import org.aftercare.staff.OfficeHours;
import org.aftercare.tickets.BoardViews.DayJob;
import org.aftercare.tickets.BoardViews.EarlierRepair;
import org.aftercare.tickets.BoardViews.MyDay;
import org.aftercare.tickets.TicketViews.EquipmentRef;
import org.aftercare.tickets.TicketViews.ModelRef;
import org.aftercare.tickets.TicketViews.WishView;
import org.aftercare.warranties.CoverFacts;
import org.aftercare.warranties.Covers;

/** The technician's day: the visits in the order they are planned, with all one needs at the door. One SELECT. */
@Path("/my-day")
@Cancellable(false)
public class MyDayResource {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Words words;

    @Inject
    Covers covers;

    @Inject
    OfficeCalendars calendars;

    record Job(
            UUID id,
            String number,
            TicketStatus status,
            ServiceType serviceType,
            CustomerRef customer,
            String contactName,
            String contactPhone,
            String address,
            String phone,
            ModelRef model,
            EquipmentRef equipment,
            CoverFacts cover,
            String fault,
            Instant plannedAt,
            int plannedMinutes,
            Instant openedAt,
            Instant arriveBy,
            DueReason arriveRule,
            Instant arrivedAt,
            WishView wish,
            List<EarlierRepair> history,
            int version) {}

    record Day(List<Job> jobs, BigDecimal cashInHand, Known calendar) {}

    private record Zone(String zone) {}

    @GET
    @Operation(operationId = "showMyDay", summary = "My visits of a day, in order, and the cash I owe the accountant")
    public Uni<MyDay> show(@QueryParam("day") LocalDate asked) {
        Instant now = clock.instant();
        return sql.found(Zone.class, "select zone from company").chain(company -> {
            ZoneId zone = ZoneId.of(company.zone());
            CompanyDay day = CompanyDay.of(asked, now, zone);
            CompanyDay today = CompanyDay.of(null, now, zone);
            return sql.found(
                            Day.class,
                            BoardSql.MY_DAY,
                            caller.personId(),
                            day.begins(),
                            day.ends(),
                            today.begins(),
                            day.holds(now))
                    .chain(read -> calendars
                            .shown(List.of(read.calendar()))
                            .map(hours -> new MyDay(
                                    day.date(),
                                    read.jobs().stream()
                                            .map(job -> view(job, hours.get(read.calendar()), now))
                                            .toList(),
                                    read.cashInHand())));
        });
    }

    private DayJob view(Job job, OfficeHours hours, Instant now) {
        ZoneId zone = hours.zone;
        boolean awaited = job.arriveRule() != null
                && job.arrivedAt() == null
                && !job.status().isOver();
        return new DayJob(
                job.id(),
                job.number(),
                job.status(),
                job.serviceType(),
                job.customer(),
                job.contactName(),
                job.contactPhone(),
                job.address(),
                job.phone(),
                job.model(),
                job.equipment(),
                covers.view(job.cover(), job.openedAt().atZone(zone).toLocalDate()),
                job.fault(),
                job.plannedAt(),
                job.plannedMinutes(),
                job.arriveBy(),
                awaited ? Left.of(job.arriveRule().isOfOfficeHours(), job.arriveBy(), hours, now) : null,
                job.arriveRule() == null ? null : job.arriveRule().words(words, words.language()),
                job.arrivedAt(),
                job.wish(),
                // It was dispatched on a later day than it came in.
                job.openedAt()
                        .atZone(zone)
                        .toLocalDate()
                        .isBefore(job.plannedAt().atZone(zone).toLocalDate()),
                job.history(),
                job.version());
    }
}

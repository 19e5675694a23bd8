package org.aftercare.tickets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.customers.CustomerRef;
import org.aftercare.obligations.Left;
import org.aftercare.tickets.TicketViews.AreaOfCall;
import org.aftercare.tickets.TicketViews.EquipmentRef;
import org.aftercare.tickets.TicketViews.ModelRef;
import org.aftercare.tickets.TicketViews.WishView;
import org.aftercare.warranties.CoverView;

/** What the supervisor's board and the technician's day answer. */
public final class BoardViews {
    private BoardViews() {}

    /** Times of the day, HH:mm, in the company's zone. */
    public record ShiftView(String from, String to) {}

    public record AreaName(UUID id, String name) {}

    /** A call nobody has yet. */
    public record WaitingCall(
            UUID id,
            String number,
            TicketStatus status,
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
            Left left,
            String arriveByWords,
            boolean late,
            boolean carriedOver,
            int chases,
            boolean voucher,
            int version) {}

    /** @param movable whether the caller may still give it to somebody else */
    public record PlannedJob(
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
            Left left,
            boolean late,
            boolean movable,
            int version) {}

    /** @param skills categories of product models */
    public record BoardTechnician(
            UUID id,
            String name,
            List<AreaName> areas,
            List<String> skills,
            int loadMinutes,
            long capacityMinutes,
            List<PlannedJob> jobs) {}

    /** @param undispatched carried over first (1.13), then by deadline; at most {@link DispatchBoard#MOST_WAITING} */
    public record DispatchBoardView(
            LocalDate day,
            Instant asOf,
            List<ShiftView> shifts,
            List<WaitingCall> undispatched,
            List<BoardTechnician> technicians) {}

    public record Load(int minutes, long capacity) {}

    public record PreviewJob(UUID ticketId, String number, Instant expectedArrival, Instant arriveBy, boolean late) {}

    public record DispatchPreview(
            Instant plannedAt,
            int plannedMinutes,
            boolean areaMatches,
            boolean skillMatches,
            Load load,
            List<PreviewJob> jobs,
            List<String> warnings) {}

    public record EarlierRepair(String number, Instant openedAt, String workDone) {}

    /** @param history earlier repairs of the item, newest first, at most three */
    public record DayJob(
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
            CoverView cover,
            String fault,
            Instant plannedAt,
            int plannedMinutes,
            Instant arriveBy,
            Left left,
            String arriveByWords,
            Instant arrivedAt,
            WishView wish,
            boolean carriedOver,
            List<EarlierRepair> history,
            int version) {}

    /** @param cashInHand what the technician owes the accountant (1.5a) */
    public record MyDay(LocalDate day, List<DayJob> jobs, BigDecimal cashInHand) {}
}

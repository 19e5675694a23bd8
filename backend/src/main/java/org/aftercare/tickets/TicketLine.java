package org.aftercare.tickets;

import java.time.Instant;
import java.util.UUID;

import org.aftercare.customers.CustomerRef;
import org.aftercare.obligations.Left;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.OfficeCalendars.Known;
import org.aftercare.staff.OfficeHours;
import org.aftercare.staff.PersonRef;
import org.aftercare.tickets.TicketViews.AreaOfCall;
import org.aftercare.tickets.TicketViews.ModelRef;

/** A line of the register as it is read: plain columns, for to pack and unpack JSON took most of reading fifty. */
record TicketLine(
        UUID id,
        String number,
        TicketStatus status,
        ServiceType serviceType,
        Channel channel,
        Instant openedAt,
        Instant arriveBy,
        Instant arrivedAt,
        boolean late,
        boolean carriedOver,
        int chases,
        UUID customerId,
        String customer,
        String phone,
        String address,
        UUID areaId,
        String area,
        String areaKind,
        UUID modelId,
        String modelCode,
        String model,
        String category,
        int standardMinutes,
        UUID technicianId,
        String technician,
        UUID branchId,
        String branchCode,
        String branch,
        String fault,
        int version,
        boolean byOfficeHours,
        UUID calendarId,
        int calendarVersion,
        String zone) {
    /** The deadline passed and nobody arrived; $NOW stands for the parameter. */
    static final String LATE =
            "(t.status in ('registered', 'dispatched', 'under_way') and t.arrived_at is null and t.arrive_by < $NOW)";

    /** $TODAY stands for the moment the company's day began. */
    static final String CARRIED_OVER = "(t.status = 'registered' and t.opened_at < $TODAY)";

    static final String COLUMNS = """
            t.id, t.number, t.status, t.service_type, t.channel, t.opened_at, t.arrive_by, t.arrived_at,
            coalesce(%s, false) as late, %s as carried_over, t.chases, t.customer_id, t.name as customer,
            t.caller_phone as phone, t.address, a.id as area_id, a.name as area, a.kind as area_kind,
            m.id as model_id, m.code as model_code, m.name as model, m.category, m.standard_minutes,
            p.id as technician_id, p.name as technician, b.id as branch_id, b.code as branch_code, b.name as branch, t.fault,
            t.version, coalesce(t.arrive_rule ->> 'shape' = 'office_hours', false) as by_office_hours,
            w.id as calendar_id, w.version as calendar_version, company.zone
            """.formatted(LATE, CARRIED_OVER);

    static final String TABLES = """
            ticket t join branch b on b.id = t.branch_id join working_calendar w on w.id = b.calendar_id cross join company
              join product_model m on m.id = t.model_id
              left join service_area a on a.id = t.area_id left join person p on p.id = t.technician_id
            """;

    Known calendar() {
        return new Known(calendarId, calendarVersion, zone);
    }

    /** As it is shown: with the time that is left, of a call at whose door nobody has been. */
    TicketRow shown(OfficeHours hours, Instant now) {
        Left left = arrivedAt == null && !status.isOver() ? Left.of(byOfficeHours, arriveBy, hours, now) : null;
        return new TicketRow(
                id,
                number,
                status,
                serviceType,
                channel,
                openedAt,
                arriveBy,
                left,
                arrivedAt,
                late,
                carriedOver,
                chases,
                new CustomerRef(customerId, customer),
                phone,
                address,
                areaId == null ? null : new AreaOfCall(areaId, area, areaKind),
                new ModelRef(modelId, modelCode, model, category, standardMinutes),
                technicianId == null ? null : new PersonRef(technicianId, technician),
                new BranchRef(branchId, branchCode, branch),
                fault,
                status == TicketStatus.done,
                version);
    }
}

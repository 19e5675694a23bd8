package org.aftercare.tickets;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.aftercare.customers.CustomerRef;
import org.aftercare.obligations.Left;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.OfficeCalendars.Known;
import org.aftercare.staff.OfficeHours;
import org.aftercare.staff.PersonRef;

/**
 * A line of the register.
 *
 * @param left how long until then; null where nobody is waited for any more
 * @param arrivedAt when a technician first was there; null before
 * @param late the technician has not arrived and the deadline has passed (1.14)
 * @param closable finished and signed: the voucher is on its way back, and the entry may be cancelled with it (1.4b)
 * @param carriedOver waits for dispatch since an earlier day (1.13)
 */
public record TicketRow(
        UUID id,
        String number,
        TicketStatus status,
        ServiceType serviceType,
        Channel channel,
        Instant openedAt,
        Instant arriveBy,
        Left left,
        Instant arrivedAt,
        boolean late,
        boolean carriedOver,
        int chases,
        CustomerRef customer,
        String phone,
        String address,
        TicketViews.AreaOfCall area,
        TicketViews.ModelRef model,
        PersonRef technician,
        BranchRef branch,
        String fault,
        boolean closable,
        int version,
        @JsonIgnore boolean byOfficeHours,
        @JsonIgnore Known calendar) {
    /** The deadline passed and nobody arrived; $NOW stands for the parameter. */
    static final String LATE =
            "(t.status in ('registered', 'dispatched', 'under_way') and t.arrived_at is null and t.arrive_by < $NOW)";

    /** $TODAY stands for the moment the company's day began. */
    static final String CARRIED_OVER = "(t.status = 'registered' and t.opened_at < $TODAY)";

    static final String COLUMNS = """
            t.id, t.number, t.status, t.service_type, t.channel, t.opened_at, t.arrive_by,
            null::jsonb as "left", t.arrived_at,
            coalesce(%s, false) as late, %s as carried_over, t.chases,
            jsonb_build_object('id', t.customer_id, 'name', t.name) as customer,
            t.caller_phone as phone, t.address,
            case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name, 'kind', a.kind) end as area,
            jsonb_build_object('id', m.id, 'code', m.code, 'name', m.name, 'category', m.category,
              'standardMinutes', m.standard_minutes) as model,
            case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as technician,
            jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch, t.fault,
            t.status = 'done' as closable, t.version,
            coalesce(t.arrive_rule ->> 'shape' = 'office_hours', false) as by_office_hours,
            jsonb_build_object('calendarId', w.id, 'version', w.version, 'zone', company.zone) as calendar
            """.formatted(LATE, CARRIED_OVER);

    static final String TABLES = """
            ticket t join branch b on b.id = t.branch_id join working_calendar w on w.id = b.calendar_id cross join company
              join product_model m on m.id = t.model_id
              left join service_area a on a.id = t.area_id left join person p on p.id = t.technician_id
            """;

    /** Counts the time that is left; of a call at whose door nobody has been. */
    TicketRow counted(OfficeHours hours, Instant now) {
        Left counted = arrivedAt == null && !status.isOver() ? Left.of(byOfficeHours, arriveBy, hours, now) : null;
        return new TicketRow(
                id,
                number,
                status,
                serviceType,
                channel,
                openedAt,
                arriveBy,
                counted,
                arrivedAt,
                late,
                carriedOver,
                chases,
                customer,
                phone,
                address,
                area,
                model,
                technician,
                branch,
                fault,
                closable,
                version,
                byOfficeHours,
                calendar);
    }
}

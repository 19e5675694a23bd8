package org.aftercare.tickets;

/** The statements of the board and of the technician's day; what they have in common is told once. */
final class BoardSql {
    private BoardSql() {}

    /** Parts of a call as JSON, for tables t (ticket), m (its model), a (its area, may be absent). */
    static final String CUSTOMER = "jsonb_build_object('id', t.customer_id, 'name', t.name)";

    static final String MODEL = "jsonb_build_object('id', m.id, 'code', m.code, 'name', m.name, 'category', m.category,"
            + " 'standardMinutes', m.standard_minutes)";

    static final String AREA =
            "case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name, 'kind', a.kind) end";

    static final String WISH = "case when t.wish_from is not null then jsonb_build_object('from', t.wish_from,"
            + " 'to', t.wish_to, 'note', t.wish_note) end";

    /** Dispatches d that stand on the board of the day $2 to $3: planned then, or ($5: today) still open from before. */
    private static final String OF_THE_DAY = """
            (d.planned_at >= $2 and d.planned_at < $3 and (d.ended_at is null or d.ending = 'finished')
              or $5 and d.planned_at < $2 and d.ended_at is null)""";

    /** $1 branch, $2 $3 the day, $4 where today began, $5 whether the day is today, $6 most calls. */
    static final String BOARD = """
            select
              (select coalesce(jsonb_agg(q.call order by q.place), '[]') from (
                 select first.place, jsonb_build_object('id', t.id, 'number', t.number, 'serviceType', t.service_type, 'customer', %1$s,
                     'phone', t.caller_phone, 'address', t.address, 'area', %3$s, 'model', %2$s, 'fault', t.fault,
                     'wish', %4$s, 'openedAt', t.opened_at, 'arriveBy', t.arrive_by, 'arriveRule', t.arrive_rule,
                     'chases', t.chases, 'voucher', t.voucher_id is not null, 'version', t.version) as call
                 from (select id, row_number() over (order by (opened_at < $4) desc, arrive_by, opened_at, id) as place
                       from ticket where branch_id = $1 and status = 'registered' order by place limit $6) first
                   join ticket t on t.id = first.id join product_model m on m.id = t.model_id
                   left join service_area a on a.id = t.area_id) q) as waiting,
              (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name,
                   'areas', coalesce((select jsonb_agg(jsonb_build_object('id', sa.id, 'name', sa.name) order by sa.name)
                     from person_area pa join service_area sa on sa.id = pa.area_id where pa.person_id = p.id), '[]'),
                   'skills', coalesce((select jsonb_agg(ps.category order by ps.category)
                     from person_skill ps where ps.person_id = p.id), '[]'),
                   'jobs', coalesce((
                     select jsonb_agg(jsonb_build_object('ticketId', t.id, 'number', t.number, 'status', t.status,
                       'customer', %1$s, 'address', t.address, 'area', %3$s, 'model', %2$s, 'plannedAt', d.planned_at,
                       'plannedMinutes', d.planned_minutes, 'arriveBy', t.arrive_by, 'arrivedAt', t.arrived_at,
                       'byOfficeHours', coalesce(t.arrive_rule ->> 'shape' = 'office_hours', false), 'version', t.version) order by d.planned_at, t.id)
                     from dispatch d join ticket t on t.id = d.ticket_id join product_model m on m.id = t.model_id
                       left join service_area a on a.id = t.area_id
                     where d.technician_id = p.id and t.branch_id = $1 and %5$s), '[]')) order by p.name, p.id), '[]')
               from person p
               where p.branch_id = $1 and p.active
                 and exists (select 1 from person_role r where r.person_id = p.id and r.role = 'technician')) as technicians
            """.formatted(CUSTOMER, MODEL, AREA, WISH, OF_THE_DAY);

    /** $1 technician, $2 $3 the day, $4 where today began, $5 whether the day is today. */
    static final String MY_DAY = """
            select
              (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number, 'status', t.status,
                   'serviceType', t.service_type, 'customer', %1$s, 'contactName', t.contact_name,
                   'contactPhone', t.contact_phone, 'address', t.address, 'phone', t.caller_phone, 'model', %2$s,
                   'equipment', case when e.id is not null then jsonb_build_object('id', e.id, 'serial', e.serial) end,
                   'cover', cover_facts(t.equipment_id), 'fault', t.fault, 'plannedAt', d.planned_at,
                   'plannedMinutes', d.planned_minutes, 'openedAt', t.opened_at, 'arriveBy', t.arrive_by,
                   'arriveRule', t.arrive_rule, 'arrivedAt', t.arrived_at, 'wish', %3$s,
                   'history', coalesce((
                     select jsonb_agg(jsonb_build_object('number', h.number, 'openedAt', h.opened_at, 'workDone', h.work))
                     from (select o.number, o.opened_at, (
                             select string_agg(v.work_done, ' / ' order by v.departed_at) from visit v
                             where v.ticket_id = o.id and v.work_done <> '') as work
                           from ticket o
                           where o.equipment_id = t.equipment_id and o.id <> t.id and o.opened_at < t.opened_at
                           order by o.opened_at desc limit 3) h), '[]'),
                   'version', t.version) order by d.planned_at, t.id), '[]')
               from dispatch d join ticket t on t.id = d.ticket_id join product_model m on m.id = t.model_id
                 left join equipment e on e.id = t.equipment_id
               where d.technician_id = $1 and %4$s) as jobs,
              (select coalesce(sum(c.amount), 0) from cash_collection c
               where c.technician_id = $1 and c.confirmed_at is null) as cash_in_hand,
              $4::timestamptz as today,
              (select jsonb_build_object('calendarId', w.id, 'version', w.version, 'zone', company.zone)
               from person p join branch b on b.id = p.branch_id join working_calendar w on w.id = b.calendar_id
                 cross join company where p.id = $1) as calendar
            """.formatted(CUSTOMER, MODEL, WISH, OF_THE_DAY);
}

package org.aftercare.staff;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Sql;
import org.aftercare.staff.CalendarForms.CalendarRow;
import org.aftercare.staff.CalendarForms.CalendarView;

/** Calendars as they are shown, each one SELECT. */
@ApplicationScoped
public class CalendarViews {
    /** From 1 November the holidays of the next year are published, and should be there. $1 is now. */
    private static final String HEAD = """
            select c.id, c.name, c.version,
              coalesce((select jsonb_agg(jsonb_build_object('weekday', s.weekday, 'from', s.starts, 'to', s.ends)
                  order by s.weekday, s.starts) from calendar_shift s where s.calendar_id = c.id), '[]') as shifts,
              extract(month from $1::timestamptz at time zone company.zone) >= 11
                and not exists (select from calendar_day d where d.calendar_id = c.id and extract(year from d.day)
                  = extract(year from $1::timestamptz at time zone company.zone) + 1) as missing_next_year
            """;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public Uni<List<CalendarRow>> all() {
        return sql.list(
                CalendarRow.class,
                HEAD + "from working_calendar c cross join company order by c.name",
                clock.instant());
    }

    /** One calendar with every day that differs; 404 where there is none. */
    public Uni<CalendarView> of(UUID id) {
        return sql.found(CalendarView.class, HEAD + """
                , coalesce((select jsonb_agg(jsonb_build_object('date', d.day, 'kind', d.kind, 'name', d.name,
                      'shifts', coalesce((select jsonb_agg(jsonb_build_object('from', ds.starts, 'to', ds.ends)
                        order by ds.starts) from calendar_day_shift ds where ds.day_id = d.id), '[]')) order by d.day)
                    from calendar_day d where d.calendar_id = c.id), '[]') as days
                from working_calendar c cross join company where c.id = $2
                """, clock.instant(), id);
    }
}

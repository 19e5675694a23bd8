package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.OfficeCalendars;
import org.aftercare.tickets.TicketViews.TicketCounts;

/** The call register (叫修登记簿) read: its lines and its figures. */
@ApplicationScoped
public class Register {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    OfficeCalendars calendars;

    @Schema(name = "RegisterSort")
    public enum Sort {
        /** Newest first. */
        opened,
        /** Nearest deadline first; those without one last. */
        due
    }

    /** @param branch null: all the caller sees; day in the company's zone; booleans null: either way */
    record Asked(
            String q,
            List<TicketStatus> status,
            UUID branch,
            UUID technician,
            UUID customer,
            UUID equipment,
            LocalDate day,
            Boolean late,
            Boolean carriedOver,
            Boolean open,
            Sort sort) {}

    private record Zone(String zone) {}

    Uni<Page<TicketRow>> page(Asked asked, String after, int limit) {
        UUID scope = caller.scope(asked.branch());
        RegisterQuery query = new RegisterQuery(asked, scope, clock.instant()).after(Page.decode(after));
        return sql.list(TicketLine.class, query.sql(limit + 1), query.args())
                .map(rows -> Page.cut(rows, limit, query::key))
                .chain(this::counted);
    }

    /** Each row with the time that is left, by the hours of its branch. */
    private Uni<Page<TicketRow>> counted(Page<TicketLine> page) {
        Instant now = clock.instant();
        return calendars
                .shown(page.items().stream().map(TicketLine::calendar).toList())
                .map(hours -> new Page<>(
                        page.items().stream()
                                .map(row -> row.shown(hours.get(row.calendar()), now))
                                .toList(),
                        page.next()));
    }

    Uni<TicketCounts> counts(UUID branch) {
        Instant now = clock.instant();
        return zone().chain(zone -> sql.found(
                TicketCounts.class,
                """
                select $2::timestamptz as as_of,
                  count(*) as open,
                  (select count(*) from ticket t where ($1::uuid is null or t.branch_id = $1)
                    and t.opened_at >= $3 and t.opened_at < $4) as today,
                  count(*) filter (where %s) as late,
                  count(*) filter (where %s) as carried_over,
                  count(*) filter (where t.status = 'registered') as undispatched,
                  count(*) filter (where t.status = 'done') as waiting_closure,
                  (select count(*) from fault_report where status = 'waiting') as reports
                from ticket t
                where ($1::uuid is null or t.branch_id = $1) and t.status not in ('closed', 'cancelled')
                """.formatted(TicketLine.LATE.replace("$NOW", "$2"), TicketLine.CARRIED_OVER.replace("$TODAY", "$3")),
                caller.scope(branch),
                now,
                CompanyDay.of(null, now, zone).begins(),
                CompanyDay.of(null, now, zone).ends()));
    }

    private Uni<ZoneId> zone() {
        return sql.found(Zone.class, "select zone from company").map(row -> ZoneId.of(row.zone()));
    }
}

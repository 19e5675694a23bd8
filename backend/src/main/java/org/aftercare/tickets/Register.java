package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.tickets.TicketViews.TicketCounts;

/** The call register (叫修登记簿) read: each list one SELECT of only the conditions that were asked, so its index serves. */
@ApplicationScoped
public class Register {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

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
        return zone().chain(zone -> {
            Conditions where = conditions(asked, zone);
            boolean byDue = asked.sort() == Sort.due;
            String key = Page.decode(after);
            if (key != null) {
                Cursor from = Cursor.parse(key);
                String at = where.arg(from.at());
                String id = where.arg(from.id());
                where.and(
                        byDue
                                ? "(coalesce(t.arrive_by, 'infinity'), t.id) > (" + at + ", " + id + ")"
                                : "(t.opened_at, t.id) < (" + at + ", " + id + ")");
            }
            String order = byDue ? "coalesce(t.arrive_by, 'infinity'), t.id" : "t.opened_at desc, t.id desc";
            String select = "select " + where.fill(TicketRow.COLUMNS) + " from " + TicketRow.TABLES + where
                    + " order by " + order + " limit " + where.arg(limit + 1);
            return sql.list(TicketRow.class, select, where.args())
                    .map(rows -> Page.cut(
                            rows,
                            limit,
                            row -> new Cursor(byDue ? row.arriveBy() : row.openedAt(), row.id()).toString()));
        });
    }

    Uni<TicketCounts> counts(UUID branch) {
        Instant now = clock.instant();
        return zone().chain(zone -> sql.found(
                TicketCounts.class,
                """
                select $2::timestamptz as as_of,
                  count(*) as open,
                  (select count(*) from ticket t where ($1::uuid is null or t.branch_id = $1) and t.opened_at >= $3) as today,
                  count(*) filter (where %s) as late,
                  count(*) filter (where %s) as carried_over,
                  count(*) filter (where t.status = 'registered') as undispatched,
                  count(*) filter (where t.status = 'done') as waiting_closure,
                  (select count(*) from fault_report where status = 'waiting') as reports
                from ticket t
                where ($1::uuid is null or t.branch_id = $1) and t.status not in ('closed', 'cancelled')
                """.formatted(TicketRow.LATE.replace("$NOW", "$2"), TicketRow.CARRIED_OVER.replace("$TODAY", "$3")),
                caller.scope(branch),
                now,
                beginOfDay(now, zone)));
    }

    private Conditions conditions(Asked asked, ZoneId zone) {
        Instant now = clock.instant();
        Conditions where = new Conditions(now, beginOfDay(now, zone));
        UUID scope = caller.scope(asked.branch());
        if (scope != null) {
            where.and("t.branch_id = " + where.arg(scope));
        }
        if (!asked.status().isEmpty()) {
            where.and("t.status in ("
                    + where.each(asked.status().stream().map(Enum::name).toList()) + ")");
        }
        if (asked.technician() != null) {
            where.and("t.technician_id = " + where.arg(asked.technician()));
        }
        if (asked.customer() != null) {
            where.and("t.customer_id = " + where.arg(asked.customer()));
        }
        if (asked.equipment() != null) {
            where.and("t.equipment_id = " + where.arg(asked.equipment()));
        }
        if (asked.day() != null) {
            where.and(
                    "t.opened_at >= " + where.arg(asked.day().atStartOfDay(zone).toInstant()));
            where.and("t.opened_at < "
                    + where.arg(asked.day().plusDays(1).atStartOfDay(zone).toInstant()));
        }
        where.flag(asked.late(), TicketRow.LATE);
        where.flag(asked.carriedOver(), TicketRow.CARRIED_OVER);
        where.flag(asked.open(), "(t.status not in ('closed', 'cancelled'))");
        if (asked.q() != null && !asked.q().isBlank()) {
            String text = where.arg(asked.q().strip());
            where.and("""
                    (t.number like upper(%1$s) || '%%' or t.caller_phone = %1$s or t.customer_id in (
                      select s.customer_id from customer_search s
                      where s.grams @> search_grams(search_text(%1$s)) and position(search_text(%1$s) in s.haystack) > 0))
                    """.formatted(text));
        }
        return where;
    }

    private Uni<ZoneId> zone() {
        return sql.found(Zone.class, "select zone from company").map(row -> ZoneId.of(row.zone()));
    }

    private static Instant beginOfDay(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    /** Where a page ended; a call without a deadline counts as due at the end of time. */
    private record Cursor(Instant at, UUID id) {
        static Cursor parse(String key) {
            try {
                String[] parts = key.split(" ", 2);
                return new Cursor(parts[0].equals("-") ? null : Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (RuntimeException made) {
                throw Problem.invalid("after", "cursor-unknown");
            }
        }

        @Override
        public String toString() {
            return (at == null ? "-" : at) + " " + id;
        }
    }

    /** Conditions with their parameters, numbered as they come. */
    private static final class Conditions {
        private final List<String> all = new ArrayList<>();
        private final List<Object> args = new ArrayList<>();

        Conditions(Instant now, Instant today) {
            args.add(now);
            args.add(today);
        }

        String arg(Object value) {
            args.add(value);
            return "$" + args.size();
        }

        String each(List<String> values) {
            return String.join(", ", values.stream().map(this::arg).toList());
        }

        void and(String condition) {
            all.add(condition);
        }

        void flag(Boolean asked, String condition) {
            if (asked != null) {
                and(asked ? fill(condition) : "not coalesce(" + fill(condition) + ", false)");
            }
        }

        String fill(String sql) {
            return sql.replace("$NOW", "$1::timestamptz").replace("$TODAY", "$2::timestamptz");
        }

        Object[] args() {
            return args.toArray();
        }

        @Override
        public String toString() {
            return all.isEmpty() ? "" : " where " + String.join(" and ", all);
        }
    }
}

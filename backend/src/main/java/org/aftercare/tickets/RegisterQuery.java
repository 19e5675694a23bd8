package org.aftercare.tickets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.aftercare.kernel.Problem;
import org.aftercare.tickets.Register.Asked;
import org.aftercare.tickets.Register.Sort;

/** The one SELECT behind a list of the register: only the conditions that were asked, so that an index serves them. */
final class RegisterQuery {
    /** The first moment of a day where the company is; found out once for the whole statement. */
    private static final String BEGIN = "((%s)::timestamp at time zone (select zone from company))";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> args = new ArrayList<>();
    private final boolean byDue;

    /** @param scope the branch the caller sees; null: all */
    RegisterQuery(Asked asked, UUID scope, Instant now) {
        byDue = asked.sort() == Sort.due;
        args.add(now);
        where("t.branch_id = ", scope);
        if (!asked.status().isEmpty()) {
            // Our own names, written out: only so the planner sees that the index of the queue serves.
            conditions.add(asked.status().stream()
                    .map(Enum::name)
                    .collect(Collectors.joining("', '", "t.status in ('", "')")));
        }
        where("t.technician_id = ", asked.technician());
        where("t.customer_id = ", asked.customer());
        where("t.equipment_id = ", asked.equipment());
        if (asked.day() != null) {
            CompanyDay.mustBePlausible(asked.day());
            String day = arg(asked.day()) + "::date";
            conditions.add("t.opened_at >= " + BEGIN.formatted(day));
            conditions.add("t.opened_at < " + BEGIN.formatted(day + " + 1"));
        }
        flag(asked.late(), TicketLine.LATE);
        flag(asked.carriedOver(), TicketLine.CARRIED_OVER);
        flag(asked.open(), "t.status not in ('closed', 'cancelled')");
        if (asked.q() != null && !asked.q().isBlank()) {
            found(asked.q().strip());
        }
    }

    /** Goes on behind the row with which the page before ended; 400 for a cursor that was made up. */
    RegisterQuery after(String key) {
        if (key != null) {
            Cursor from = Cursor.parse(key);
            String at = "coalesce(" + arg(from.at()) + "::timestamptz, 'infinity')";
            conditions.add(
                    byDue
                            ? "(coalesce(t.arrive_by, 'infinity'), t.id) > (" + at + ", " + arg(from.id()) + ")"
                            : "(t.opened_at, t.id) < (" + at + ", " + arg(from.id()) + ")");
        }
        return this;
    }

    /** @param rows how many at most */
    String sql(int rows) {
        return "select " + fill(TicketLine.COLUMNS) + " from " + TicketLine.TABLES
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                + " order by "
                + (byDue ? "coalesce(t.arrive_by, 'infinity'), t.id" : "t.opened_at desc, t.id desc")
                + " limit " + rows;
    }

    Object[] args() {
        return args.toArray();
    }

    /** Where the next page goes on. */
    String key(TicketLine row) {
        return new Cursor(byDue ? row.arriveBy() : row.openedAt(), row.id()).toString();
    }

    /** One index after the other: an "or" over them would read the whole register. */
    private void found(String q) {
        String text = arg(q);
        String number = arg(q.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]", "") + "%");
        conditions.add("""
                t.id in (
                  select n.id from ticket n where n.number like %2$s and length(%2$s) > 1
                  union all select n.id from ticket n where n.caller_phone = %1$s
                  union all select n.id from customer_search s join ticket n on n.customer_id = s.customer_id
                  where s.grams @> search_grams(search_text(%1$s)) and position(search_text(%1$s) in s.haystack) > 0)
                """.formatted(text, number));
    }

    private void where(String condition, Object value) {
        if (value != null) {
            conditions.add(condition + arg(value));
        }
    }

    private void flag(Boolean asked, String condition) {
        if (asked != null) {
            conditions.add(asked ? fill(condition) : "not coalesce(" + fill(condition) + ", false)");
        }
    }

    private String arg(Object value) {
        args.add(value);
        return "$" + args.size();
    }

    private static String fill(String sql) {
        return sql.replace("$NOW", "$1::timestamptz")
                .replace("$TODAY", "date_trunc('day', $1::timestamptz, company.zone)");
    }

    /** A call without a deadline counts as due at the end of time. */
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
}

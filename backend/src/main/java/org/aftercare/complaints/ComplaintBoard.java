package org.aftercare.complaints;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.ComplaintRows.ComplaintCounts;
import org.aftercare.complaints.ComplaintRows.ComplaintRow;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;

/** Complaints as a list: the grave first, then those nobody has taken up, then what stands longest (1.17b, 1.20a). */
@ApplicationScoped
public class ComplaintBoard {
    /** No word to the customer and nothing moved for so long: it is shown as quiet (1.21a, 5.2.2.4a). */
    private static final String QUIET = "(c.step <> 'closed' and c.touched_at < $1::timestamptz - interval '3 days')";

    private static final String UNANSWERED = """
            not exists (select from complaint_word w where w.complaint_id = c.id and w.sort = 'message' and w.about = 'result'
              and (c.reopened_at is null or w.at > c.reopened_at))
            """;

    private static final String DUE = """
            (select min(o.due_at) from obligation o
             where o.subject_kind = 'complaint' and o.subject_id = c.id and o.status in ('open', 'missed') and o.settled_at is null)
            """;

    private static final String SELECT = """
            select c.id, c.number, c.step, c.step_since, c.registered_at, c.severity, c.classification, c.about, c.source,
              left(c.content, 160) as content, c.complainant,
              case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as customer,
              %s as owner, %s as branch, %s as unit,
              (select jsonb_agg(distinct q.department) from complaint_question q
               where q.complaint_id = c.id and q.answered_at is null and q.withdrawn_at is null) as waits_for,
              (select max(w.at) from complaint_word w where w.complaint_id = c.id and w.sort in ('message', 'contact')) as told_at,
              c.touched_at, c.read_at, c.help_asked_at, c.disputed_at is not null and c.settled_at is null as disputed,
              c.repeat_of, c.reopened, c.closed_at, due.at as due_at,
              coalesce(c.step <> 'closed' and due.at < $1::timestamptz, false) as late, c.version
            from complaint c left join customer u on u.id = c.customer_id cross join lateral (select %s as at) due
            """.formatted(
                    ComplaintRead.person("c.owner_id"),
                    ComplaintRead.branch("c.branch_id"),
                    ComplaintRead.branch("c.unit_id"),
                    DUE);

    /** Grave first; then by what nobody has; then the longest at its step. Closed ones the newest first. */
    private static final String RANK =
            "(case when c.severity = 'grave' then 0 when c.owner_id is null then 1 else 2 end)";

    private static final String COUNTS = """
            with open as (
              select c.*, %s as quiet, coalesce(%s < $1::timestamptz, false) as late from complaint c
              where c.step <> 'closed' and %s)
            select $1::timestamptz as as_of, count(*) as open, count(*) filter (where owner_id = $3) as mine,
              count(*) filter (where owner_id is null) as unowned, count(*) filter (where severity = 'grave') as grave,
              count(*) filter (where severity = 'grave' and read_at is null) as unread,
              count(*) filter (where help_asked_at is not null) as help_wanted, count(*) filter (where quiet) as quiet,
              count(*) filter (where late) as late,
              (select count(*) from complaint_question q join open on open.id = q.complaint_id
               where q.answered_at is null and q.withdrawn_at is null and q.department = any($4)) as asked,
              count(*) filter (where reported_at is not null and report_read_at is null) as reported
            from open
            """.formatted(QUIET, DUE, ComplaintRead.SEEN);

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<ComplaintCounts> counts() {
        return sql.found(
                ComplaintCounts.class,
                COUNTS,
                clock.instant(),
                caller.scope(),
                caller.personId(),
                caller.identity().roles().toArray(String[]::new));
    }

    Uni<Page<ComplaintRow>> page(ComplaintFilters f, String after, int limit) {
        boolean queue = Boolean.TRUE.equals(f.open);
        List<Object> args = new ArrayList<>();
        args.add(clock.instant());
        args.add(caller.scope(f.branch));
        StringBuilder where = new StringBuilder("where ").append(ComplaintRead.SEEN);
        filter(f, where, args);
        Cursor from = Cursor.parse(Page.decode(after));
        if (from != null) {
            args.add(from.rank());
            args.add(from.at());
            args.add(from.id());
            int n = args.size();
            where.append(
                    queue
                            ? " and (%s, c.step_since, c.id) > ($%d::int, $%d::timestamptz, $%d::uuid)"
                                    .formatted(RANK, n - 2, n - 1, n)
                            : " and (0, c.registered_at, c.id) < ($%d::int, $%d::timestamptz, $%d::uuid)"
                                    .formatted(n - 2, n - 1, n));
        }
        String order = queue
                ? " order by " + RANK + ", c.step_since, c.id limit "
                : " order by c.registered_at desc, c.id desc limit ";
        return sql.list(ComplaintRow.class, SELECT + where + order + (limit + 1), args.toArray())
                .map(rows -> Page.cut(rows, limit, row -> Cursor.of(row, queue).toString()));
    }

    private void filter(ComplaintFilters f, StringBuilder where, List<Object> args) {
        if (f.open != null) {
            where.append(f.open ? " and c.step <> 'closed'" : " and c.step = 'closed'");
        }
        and(where, args, "c.step", f.step);
        and(where, args, "c.severity", f.severity);
        and(where, args, "c.classification", f.classification);
        and(where, args, "c.source", f.source);
        and(where, args, "c.about", f.about);
        and(where, args, "c.cause", f.cause);
        and(where, args, "c.owner_id", Boolean.TRUE.equals(f.mine) ? caller.personId() : f.owner);
        and(where, args, "c.customer_id", f.customer);
        and(where, args, "c.ticket_id", f.ticket);
        and(where, args, "c.person_id", f.person);
        and(where, args, "c.model_id", f.model);
        flag(where, f.unowned, "c.owner_id is null and c.step <> 'closed'");
        flag(where, f.unread, "c.severity = 'grave' and c.read_at is null and c.step <> 'closed'");
        flag(where, f.help, "c.help_asked_at is not null");
        flag(where, f.quiet, QUIET);
        flag(where, f.late, "coalesce(c.step <> 'closed' and due.at < $1::timestamptz, false)");
        flag(where, f.reported, "c.reported_at is not null");
        flag(where, f.unanswered, UNANSWERED);
        day(where, args, ">= ($%d::date)", f.from);
        day(where, args, "< ($%d::date + 1)", f.to);
        flag(where, f.disputed, "c.disputed_at is not null and c.settled_at is null");
        if (f.q != null && !f.q.isBlank()) {
            args.add(f.q.strip());
            where.append(
                    " and position(search_text($Q) in search_text(c.number || ' ' || c.complainant || ' ' || c.phone || ' ' || c.content)) > 0"
                            .replace("$Q", "$" + args.size()));
        }
    }

    private static void and(StringBuilder where, List<Object> args, String column, Object value) {
        if (value != null) {
            args.add(value instanceof Enum<?> one ? one.name() : value);
            where.append(" and ").append(column).append(" = $").append(args.size());
        }
    }

    /** By the company's calendar. */
    private static void day(StringBuilder where, List<Object> args, String condition, LocalDate day) {
        if (day != null) {
            args.add(day);
            where.append(" and c.registered_at ")
                    .append(condition.formatted(args.size()))
                    .append("::timestamp at time zone (select zone from company)");
        }
    }

    private static void flag(StringBuilder where, Boolean asked, String condition) {
        if (asked != null) {
            where.append(" and ")
                    .append(asked ? "" : "not ")
                    .append("(")
                    .append(condition)
                    .append(")");
        }
    }

    private record Cursor(int rank, java.time.Instant at, UUID id) {
        static Cursor of(ComplaintRow row, boolean queue) {
            int rank = row.severity() == Severity.grave ? 0 : row.owner() == null ? 1 : 2;
            return queue ? new Cursor(rank, row.stepSince(), row.id()) : new Cursor(0, row.registeredAt(), row.id());
        }

        static Cursor parse(String key) {
            if (key == null) {
                return null;
            }
            try {
                String[] parts = key.split(" ", 3);
                return new Cursor(
                        Integer.parseInt(parts[0]), java.time.Instant.parse(parts[1]), UUID.fromString(parts[2]));
            } catch (RuntimeException made) {
                throw Problem.invalid("after", "cursor-unknown");
            }
        }

        @Override
        public String toString() {
            return rank + " " + at + " " + id;
        }
    }
}

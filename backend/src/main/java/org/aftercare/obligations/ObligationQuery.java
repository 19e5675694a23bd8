package org.aftercare.obligations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Role;

/** The one SELECT behind a list of duties: only the conditions that were asked, so that an index serves them. */
final class ObligationQuery {
    /** Whose time was over longer ago and which nobody ever did is not late any more; it stays broken all the same. */
    static final Duration LATE_FOR = Duration.ofDays(30);

    /** The time is over and it is not done; $NOW and $LAPSED stand for parameters. */
    private static final String OVER = "o.settled_at is null and (o.status = 'missed' or o.due_at < $NOW)";

    private static final String LATE = OVER + " and coalesce(o.due_at, o.missed_at) >= $LAPSED";
    private static final String LAPSED = OVER + " and coalesce(o.due_at, o.missed_at) < $LAPSED";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> args = new ArrayList<>();
    private final String now;
    private final String lapsed;
    private boolean byDue;

    ObligationQuery(Caller caller, UUID branch, Instant at) {
        List<String> roles = List.copyOf(caller.identity().roles());
        args.add(caller.scope(branch));
        args.add(caller.personId());
        args.add(caller.branchId());
        args.add(roles.toArray(String[]::new));
        args.add(roles.stream()
                .filter(role -> Role.valueOf(role).seesAllBranches())
                .toArray(String[]::new));
        now = arg(at) + "::timestamptz";
        lapsed = arg(at.minus(LATE_FOR)) + "::timestamptz";
        // Every parameter must be spoken of.
        conditions.add(now + " > " + lapsed + " and " + seen(branch, (UUID) args.get(0)));
    }

    /** What is of the whole company, everybody sees. */
    private static String seen(UUID asked, UUID scope) {
        return asked != null
                ? "o.branch_id = $1"
                : scope != null ? "(o.branch_id = $1 or o.branch_id is null)" : "$1::uuid is null";
    }

    ObligationQuery asked(ObligationFilters filters) {
        List<ObligationStatus> statuses = filters.statuses();
        Subject about = filters.about();
        byDue = Boolean.TRUE.equals(filters.late)
                || Boolean.TRUE.equals(filters.lapsed)
                || statuses.equals(List.of(ObligationStatus.open));
        if (!statuses.isEmpty()) {
            conditions.add(
                    statuses.stream().map(Enum::name).collect(Collectors.joining("', '", "o.status in ('", "')")));
        }
        if (byDue) {
            conditions.add("o.settled_at is null");
        }
        where("o.article_id = ", filters.article);
        where("o.owner_id = ", filters.person());
        if (filters.isMine()) {
            conditions.add(ObligationRow.MINE);
        }
        asked(filters.late, LATE);
        asked(filters.lapsed, LAPSED);
        if (Boolean.TRUE.equals(filters.late)) {
            // Said once more as the index has it: what lapsed long ago is not even read.
            conditions.add("coalesce(o.due_at, 'infinity') >= " + lapsed);
        }
        if (about == null) {
            visible();
        } else {
            where("o.subject_kind = ", about.kind());
            where("o.subject_id = ", about.id());
        }
        return this;
    }

    /** What is not done yet and can be seen, whoever owes it. */
    ObligationQuery unsettled() {
        conditions.add("o.settled_at is null");
        visible();
        return this;
    }

    /** What the caller owes and can see that it is coming. */
    ObligationQuery mine() {
        byDue = true;
        conditions.add("o.settled_at is null");
        conditions.add(ObligationRow.MINE);
        visible();
        return this;
    }

    ObligationQuery one(UUID id) {
        where("o.id = ", id);
        return this;
    }

    /** Goes on behind the row with which the page before ended; 400 for a cursor that was made up. */
    ObligationQuery after(String key) {
        if (key != null) {
            Place from = Place.parse(key);
            String at = arg(from.at()) + "::timestamptz";
            String id = arg(from.id());
            conditions.add(
                    byDue
                            ? "(coalesce(o.due_at, 'infinity'), o.id) > (coalesce(" + at + ", 'infinity'), " + id + ")"
                            : "(o.opened_at, o.id) < (" + at + ", " + id + ")");
        }
        return this;
    }

    String sql(int most) {
        return ObligationRow.WITH + ObligationRow.SELECT + " where " + String.join(" and ", conditions) + " order by "
                + (byDue ? "coalesce(o.due_at, 'infinity'), o.id" : "o.opened_at desc, o.id desc") + " limit " + most;
    }

    /** Only how many: late, due before the end of the day, later, without a due time. It speaks of every parameter. */
    String counts(Instant endOfDay) {
        String end = arg(endOfDay) + "::timestamptz";
        return ObligationRow.WITH + """
                select count(*) filter (where %1$s) as overdue,
                  count(*) filter (where not coalesce(%1$s, false) and o.due_at <= %2$s) as today,
                  count(*) filter (where not coalesce(%1$s, false) and o.due_at > %2$s) as soon,
                  count(*) filter (where o.status <> 'missed' and o.due_at is null) as undated,
                  $2::uuid is null and $3::uuid is null and $4::text[] is null and $5::text[] is null as nothing
                from obligation o where\s""".formatted("(" + at(OVER) + ")", end) + String.join(" and ", conditions);
    }

    /** Only how many are late, and how many lapsed. It speaks of every parameter. */
    String lateness() {
        return """
                select count(*) filter (where %s) as late, count(*) filter (where %s) as lapsed,
                  $2::uuid is null and $3::uuid is null and $4::text[] is null and $5::text[] is null as nothing
                from obligation o where\s""".formatted(at(LATE), at(LAPSED)) + String.join(" and ", conditions);
    }

    Object[] args() {
        return args.toArray();
    }

    String key(ObligationRow row) {
        return new Place(byDue ? row.dueAt() : row.openedAt(), row.id()).toString();
    }

    private void visible() {
        conditions.add("(o.status <> 'open' or o.visible_from <= " + now + ")");
    }

    private void asked(Boolean so, String condition) {
        if (so != null) {
            conditions.add(so ? "(" + at(condition) + ")" : "not coalesce((" + at(condition) + "), false)");
        }
    }

    private String at(String condition) {
        return condition.replace("$NOW", now).replace("$LAPSED", lapsed);
    }

    private void where(String condition, Object value) {
        if (value != null) {
            conditions.add(condition + arg(value));
        }
    }

    private String arg(Object value) {
        args.add(value);
        return "$" + args.size();
    }

    /** What has no due time stands at the end. */
    private record Place(Instant at, UUID id) {
        static Place parse(String key) {
            try {
                String[] parts = key.split(" ", 2);
                return new Place(parts[0].equals("-") ? null : Instant.parse(parts[0]), UUID.fromString(parts[1]));
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

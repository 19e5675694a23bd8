package org.aftercare.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.workshop.ItemViews.ItemCounts;
import org.aftercare.workshop.ItemViews.ItemRow;

/** The register of items in and out as a list: those with us the oldest first, all of them the newest first. */
@ApplicationScoped
public class ItemRegister {
    private static final String SELECT = """
            select i.id, i.number, i.status, i.what, i.serial, i.place, i.taken_at, i.entered_at, i.return_on, i.ending,
              i.ended_at, i.version, k.planned_finish, coalesce(%s, false) as late, %s as waits_for, r.number as receipt,
              (coalesce(i.ended_at, $1) at time zone company.zone)::date - (i.taken_at at time zone company.zone)::date as days,
              jsonb_build_object('id', c.id, 'name', c.name) as customer,
              jsonb_build_object('id', t.id, 'number', t.number) as ticket,
              case when x.id is not null then jsonb_build_object('id', x.id, 'number', x.number) end as batch,
              %s as technician, %s as holder,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch
            from %s cross join company
            """.formatted(
                    ItemRead.LATE,
                    ItemRead.WAITS_FOR,
                    ItemRead.person("i.technician_id"),
                    ItemRead.person("i.holder_id"),
                    ItemRead.TABLES);

    private static final String COUNTS = """
            with with_us as (
              select i.status, k.item_id as card, %s as late, %s as waits_for
              from %s where i.status <> 'ended' and ($2::uuid is null or i.branch_id = $2))
            select $1::timestamptz as as_of, count(*) as open, count(*) filter (where late) as late,
              count(*) filter (where waits_for = 'hand_in') as taken, count(*) filter (where waits_for = 'card') as no_card,
              count(*) filter (where status = 'under_repair') as under_repair,
              count(*) filter (where waits_for = 'consent') as consent, count(*) filter (where waits_for = 'help') as help,
              count(*) filter (where waits_for = 'inspection') as inspection,
              count(*) filter (where waits_for in ('return_date', 'giving_back')) as to_return
            from with_us
            """.formatted(ItemRead.LATE, ItemRead.WAITS_FOR, ItemRead.TABLES);

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<ItemCounts> counts() {
        return sql.found(ItemCounts.class, COUNTS, clock.instant(), caller.scope());
    }

    Uni<Page<ItemRow>> page(ItemFilters f, String after, int limit) {
        boolean oldestFirst = Boolean.TRUE.equals(f.open);
        List<Object> args = new ArrayList<>(List.of(clock.instant()));
        StringBuilder where = new StringBuilder("where true");
        and(where, args, "i.branch_id = ", caller.scope(f.branch));
        if (f.open != null) {
            where.append(f.open ? " and i.status <> 'ended'" : " and i.status = 'ended'");
        }
        and(where, args, "i.status = ", f.status == null ? null : f.status.name());
        and(where, args, "i.technician_id = ", Boolean.TRUE.equals(f.mine) ? caller.personId() : f.technician);
        and(where, args, "i.ticket_id = ", f.ticket);
        and(where, args, "i.customer_id = ", f.customer);
        and(where, args, "i.equipment_id = ", f.equipment);
        and(where, args, "i.batch_id = ", f.batch);
        and(where, args, ItemRead.WAITS_FOR + " = ", f.waitsFor == null ? null : f.waitsFor.name());
        if (f.late != null) {
            where.append(" and coalesce(")
                    .append(ItemRead.LATE)
                    .append(", false) = ")
                    .append(f.late);
        }
        if (f.q != null && !f.q.isBlank()) {
            args.add(f.q.strip());
            where.append(FOUND.replace("$Q", "$" + args.size()));
        }
        Cursor from = Cursor.parse(Page.decode(after));
        if (from != null) {
            and(where, args, "(i.taken_at, i.id) " + (oldestFirst ? ">" : "<") + " (", from.at());
            args.add(from.id());
            where.append("::timestamptz, $").append(args.size()).append(")");
        }
        String order = oldestFirst ? " order by i.taken_at, i.id" : " order by i.taken_at desc, i.id desc";
        return sql.list(ItemRow.class, SELECT + where + order + " limit " + (limit + 1), args.toArray())
                .map(rows -> Page.cut(rows, limit, row -> new Cursor(row.takenAt(), row.id()).toString()));
    }

    /** By its number or the end of it, its receipt's or its ticket's; by serial, by what it is, or by the customer. */
    private static final String FOUND = """
             and (upper(i.number) like '%' || upper($Q) || '%' or upper(r.number) = upper($Q) or t.number = upper($Q)
              or position(search_text($Q) in search_text(i.serial || ' ' || i.what || ' ' || c.name)) > 0)
            """;

    private static void and(StringBuilder where, List<Object> args, String condition, Object value) {
        if (value != null) {
            args.add(value);
            where.append(" and ").append(condition).append("$").append(args.size());
        }
    }

    private record Cursor(Instant at, UUID id) {
        static Cursor parse(String key) {
            if (key == null) {
                return null;
            }
            try {
                String[] parts = key.split(" ", 2);
                return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (RuntimeException made) {
                throw Problem.invalid("after", "cursor-unknown");
            }
        }

        @Override
        public String toString() {
            return at + " " + id;
        }
    }
}

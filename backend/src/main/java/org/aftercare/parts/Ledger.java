package org.aftercare.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.PartViews.Balance;
import org.aftercare.parts.PartViews.MovementRow;

/** The stock ledger (8.4.1.1): every movement, and what it comes to on any day. */
@ApplicationScoped
public class Ledger {
    /** What of it is looked at; null: all. Days by the company's clock, both inclusive. */
    public record Asked(UUID store, UUID part, MovementKind kind, LocalDate from, LocalDate until) {}

    private static final String WHERE = """
              and ($2::uuid is null or m.store_id = $2) and ($3::uuid is null or m.part_id = $3)
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    /** The newest first. */
    Uni<Page<MovementRow>> list(Asked asked, String after, int limit) {
        From from = From.read(after);
        return sql.list(
                        MovementRow.class,
                        """
                        select m.id, m.seq, m.kind, %s as part, %s as store, m.lot_id, m.quantity, m.unit_cost,
                          m.quantity * m.unit_cost as value, m.document_kind, m.document_id, m.document_number,
                          x.id as slip_id, x.work_label, m.reason, m.moved_at, m.posted_at,
                          case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as person,
                          (m.moved_at at time zone c.zone)::date <> (m.posted_at at time zone c.zone)::date as late
                        from movement m
                          join part p on p.id = m.part_id
                          join store s on s.id = m.store_id
                          cross join company c
                          left join person w on w.id = m.person_id
                          left join parts_slip_line y on y.id = m.slip_line_id
                          left join parts_slip x on x.id = y.slip_id
                        where ($1::uuid is null or s.branch_id = $1) %s
                          and ($4::text is null or m.kind = $4)
                          and ($5::date is null or m.moved_at >= $5::date::timestamp at time zone c.zone)
                          and ($6::date is null or m.moved_at < ($6::date + 1)::timestamp at time zone c.zone)
                          and ($7::timestamptz is null or (m.moved_at, m.seq) < ($7, $8::bigint))
                        order by m.moved_at desc, m.seq desc
                        limit $9
                        """.formatted(PartPages.PART, PartPages.STORE, WHERE),
                        caller.scope(),
                        asked.store(),
                        asked.part(),
                        asked.kind() == null ? null : asked.kind().name(),
                        asked.from(),
                        asked.until(),
                        from.at(),
                        from.seq(),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.movedAt() + " " + row.seq()));
    }

    /** What was there before the first day, came, went, and was there after the last. */
    Uni<Balance> balance(Asked asked) {
        return sql.found(
                Balance.class,
                """
                select o.opening, o."in", o."out", o.opening + o."in" - o."out" as closing, o.opening_value, o.in_value,
                  o.out_value, o.opening_value + o.in_value - o.out_value as closing_value
                from (
                  select coalesce(sum(m.quantity) filter (where m.before), 0)::int as opening,
                    coalesce(sum(m.quantity) filter (where not m.before and m.quantity > 0), 0)::int as "in",
                    coalesce(-sum(m.quantity) filter (where not m.before and m.quantity < 0), 0)::int as "out",
                    coalesce(sum(m.value) filter (where m.before), 0) as opening_value,
                    coalesce(sum(m.value) filter (where not m.before and m.quantity > 0), 0) as in_value,
                    coalesce(-sum(m.value) filter (where not m.before and m.quantity < 0), 0) as out_value
                  from (
                    select m.quantity, m.quantity * m.unit_cost as value,
                      $4::date is not null and m.moved_at < $4::date::timestamp at time zone c.zone as before
                    from movement m join store s on s.id = m.store_id cross join company c
                    where ($1::uuid is null or s.branch_id = $1) %s
                      and ($5::date is null or m.moved_at < ($5::date + 1)::timestamp at time zone c.zone)) m) o
                """.formatted(WHERE),
                caller.scope(),
                asked.store(),
                asked.part(),
                asked.from(),
                asked.until());
    }

    /** Where a page goes on; both null on the first. */
    private record From(Instant at, Long seq) {
        static From read(String after) {
            String key = Page.decode(after);
            try {
                String[] parts = key == null ? null : key.split(" ", 2);
                return parts == null ? new From(null, null) : new From(Instant.parse(parts[0]), Long.valueOf(parts[1]));
            } catch (DateTimeParseException | IndexOutOfBoundsException | NumberFormatException made) {
                throw Problem.invalid("after", "cursor-unknown");
            }
        }
    }
}

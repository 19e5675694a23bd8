package org.aftercare.reports.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;

/** Reads the ledger from what was recorded; every record belongs to a branch. */
@ApplicationScoped
class DepartmentLedger {
    private static final int LONGEST_DAYS = 366;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The newest first.
     *
     * @param to its last day, null: today; @param from null: the first of that month; @param sort null: all
     * @param after the key of the line the page before ended with
     */
    Uni<List<LedgerLine>> lines(
            UUID branch, LocalDate from, LocalDate to, LedgerLine.Sort sort, String after, int limit) {
        if (from != null
                && to != null
                && (to.isBefore(from) || from.plusDays(LONGEST_DAYS).isBefore(to))) {
            throw Problem.invalid("to", "span-too-long", LONGEST_DAYS);
        }
        return sql.list(
                LedgerLine.class,
                """
                with span as (
                  select f.first::timestamp at time zone c.zone as begins, (l.last + 1)::timestamp at time zone c.zone as ends
                  from company c
                    cross join lateral (select coalesce($3::date, cast($4::timestamptz at time zone c.zone as date)) as last) l
                    cross join lateral (select coalesce($2::date, date_trunc('month', l.last)::date) as first) f),
                line as (
                  select 'r' || i.id as key, c.put_forward_at as at, 'repair' as sort, i.branch_id, i.number,
                    i.what || ' · ' || c.work_done as what, 1 as quantity, null::numeric as amount,
                    'item' as subject_kind, i.id as subject_id
                  from repair_card c join item i on i.id = c.item_id, span
                  where c.put_forward_at >= span.begins and c.put_forward_at < span.ends
                  union all
                  select 'm' || m.id, m.moved_at, case m.kind when 'issue' then 'parts_issued' else 'parts_returned' end,
                    s.branch_id, m.document_number, p.code || ' ' || p.name, -m.quantity, -m.quantity * m.unit_cost,
                    'part', p.id
                  from movement m join store s on s.id = m.store_id join part p on p.id = m.part_id, span
                  where m.kind in ('issue', 'returned') and m.moved_at >= span.begins and m.moved_at < span.ends
                  union all
                  select 'f' || f.id, f.collected_at, 'charge', f.branch_id, t.number, t.name, null, f.amount, 'ticket', t.id
                  from cash_collection f join ticket t on t.id = f.ticket_id, span
                  where f.collected_at >= span.begins and f.collected_at < span.ends
                  union all
                  select 'i' || v.id, v.issued_at, 'charge', v.branch_id, v.number, t.name, null, v.amount, 'ticket', t.id
                  from invoice v join ticket t on t.id = v.ticket_id, span
                  where v.issued_at >= span.begins and v.issued_at < span.ends)
                select l.key, l.at, l.sort, jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch, l.number,
                  l.what, l.quantity, l.amount, l.subject_kind, l.subject_id
                from line l join branch b on b.id = l.branch_id
                where ($1::uuid is null or l.branch_id = $1) and ($5::text is null or l.sort = $5)
                  and ($6::text is null or (l.at, l.key) < (select o.at, o.key from line o where o.key = $6))
                order by l.at desc, l.key desc
                limit $7
                """,
                caller.scope(branch),
                from,
                to,
                clock.instant(),
                sort == null ? null : sort.name(),
                after,
                limit);
    }
}

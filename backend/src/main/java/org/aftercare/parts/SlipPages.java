package org.aftercare.parts;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Actions;
import org.aftercare.approvals.Gates;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.SlipViews.PartsUse;
import org.aftercare.parts.SlipViews.ReservationView;
import org.aftercare.parts.SlipViews.ReturnView;
import org.aftercare.parts.SlipViews.SlipRow;
import org.aftercare.parts.SlipViews.SlipView;
import org.aftercare.parts.SlipViews.UseLine;

/** Slips as they are read: one, the list, and what a job drew with them. */
@ApplicationScoped
public class SlipPages {
    /** What of the slips is looked at; null: all. */
    public record Asked(PartsSlip.Status status, UUID store, boolean mine, PartsSlip.WorkKind workKind, UUID workId) {}

    private static final String RESERVATION = """
            select v.id, %s as part, %s as store, v.quantity, v.work_kind, v.work_id, v.work_label, %s as person, v.made_at,
              v.ended_at, v.ending
            from reservation v
              join part p on p.id = v.part_id
              join store s on s.id = v.store_id
              join person w on w.id = v.person_id
            where ($1::uuid is null or s.branch_id = $1)
            """.formatted(PartPages.PART, PartPages.STORE, SlipSql.person("w"));

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Gates gates;

    @Inject
    Works works;

    @Inject
    SlipActions actions;

    /** 404 where it is not there, or another branch's and not the caller's. */
    Uni<SlipView> show(UUID id) {
        return sql.found(SlipRead.class, SlipSql.SHOW, caller.scope(), caller.personId(), id)
                .chain(slip -> Panache.withSession(() -> gates.inForce()
                        .chain(inForce -> work(slip).map(work -> {
                            Actions may = actions.of(slip, work, inForce);
                            return new SlipView(
                                    slip,
                                    work == null ? null : work.title(),
                                    work == null ? null : work.started(),
                                    may.allowed(),
                                    may.refused());
                        }))));
    }

    private Uni<Work> work(SlipRead slip) {
        return slip.workId() == null
                ? Uni.createFrom().nullItem()
                : works.seek(slip.workKind().name(), slip.workId());
    }

    /** What waits comes first as it was asked for; what is over, the newest first. */
    Uni<Page<SlipRow>> list(Asked asked, String after, int limit) {
        return sql.list(
                        SlipRow.class,
                        """
                        select x.id, x.number, %s as store, x.status, x.work_kind, x.work_id, x.work_label, %s as drawer,
                          x.wanted_at, x.issued_at, g.lines, g.goods, x.status = 'wanted' and %s as waiting
                        from parts_slip x
                          join store s on s.id = x.store_id
                          join person d on d.id = x.drawer_id
                          cross join lateral (
                            select count(*)::int as lines,
                              string_agg(p.name || ' ×' || l.quantity || p.unit, '、' order by l.position) as goods
                            from parts_slip_line l join part p on p.id = l.part_id where l.slip_id = x.id) g
                        where ($1::uuid is null or x.branch_id = $1 or x.drawer_id = $2)
                          and ($3::text is null or x.status = $3)
                          and ($4::uuid is null or x.store_id = $4)
                          and (not $5::boolean or x.drawer_id = $2)
                          and ($6::text is null or x.work_kind = $6)
                          and ($7::uuid is null or x.work_id = $7)
                          and ($8::uuid is null or x.id < $8)
                        order by x.id desc
                        limit $9
                        """.formatted(PartPages.STORE, SlipSql.person("d"), SlipSql.WAITING),
                        caller.scope(),
                        caller.personId(),
                        asked.status() == null ? null : asked.status().name(),
                        asked.store(),
                        asked.mine(),
                        asked.workKind() == null ? null : asked.workKind().name(),
                        asked.workId(),
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    /** What a job wants, has and has used; the caller sees the job, and so its goods. */
    Uni<PartsUse> use(PartsSlip.WorkKind kind, UUID workId) {
        return sql.list(
                        UseLine.class,
                        """
                        select l.id, x.id as slip_id, x.number as slip_number, x.status, %s as store, %s as part, l.quantity,
                          l.issued, l.returned, l.used, %s as coming, %s as cost, x.status = 'wanted' and %s as waiting
                        from parts_slip x
                          join parts_slip_line l on l.slip_id = x.id
                          join part p on p.id = l.part_id
                          join store s on s.id = x.store_id
                        where x.work_kind = $2 and x.work_id = $3
                          and ($1::uuid is null or x.branch_id = $1 or x.drawer_id = $4)
                          and x.status not in ('refused', 'cancelled')
                        order by x.wanted_at, x.id, l.position
                        """.formatted(PartPages.STORE, PartPages.PART, SlipSql.COMING, SlipSql.COST, SlipSql.WAITING),
                        caller.scope(),
                        kind.name(),
                        workId,
                        caller.personId())
                .chain(lines -> sql.list(
                                ReservationView.class,
                                RESERVATION
                                        + " and v.work_kind = $2 and v.work_id = $3 and v.ended_at is null order by v.made_at",
                                caller.scope(),
                                kind.name(),
                                workId)
                        .map(kept -> new PartsUse(
                                lines,
                                kept,
                                lines.stream().map(UseLine::cost).reduce(BigDecimal.ZERO, BigDecimal::add))));
    }

    Uni<ReservationView> reservation(UUID id) {
        return sql.found(ReservationView.class, RESERVATION + " and v.id = $2", caller.scope(), id);
    }

    /** Returns: those on their way, or all with who, for what and why (10.3.11b). */
    Uni<Page<ReturnView>> returns(UUID store, boolean open, String after, int limit) {
        return sql.list(ReturnView.class, RETURN + """
                         and ($2::uuid is null or x.store_id = $2) and (not $3::boolean or r.posted_at is null)
                         and ($4::uuid is null or r.id < $4)
                        order by r.id desc
                        limit $5
                        """, caller.scope(), store, open, Page.decodeId(after), limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    Uni<ReturnView> returned(UUID id) {
        return sql.found(ReturnView.class, RETURN + " and r.id = $2", caller.scope(), id);
    }

    private static final String RETURN = """
            select r.id, r.number, r.slip_line_id, x.id as slip_id, x.number as slip_number, x.work_label, %s as part,
              %s as store, r.quantity, r.reason, %s as announced_by, r.announced_at, r.received_quantity, %s as received_by,
              r.posted_at, r.version
            from %s
            where ($1::uuid is null or x.branch_id = $1)
            """.formatted(
                    PartPages.PART, PartPages.STORE, SlipSql.person("ra"), SlipSql.person("rr"), SlipSql.RETURN_FROM);
}

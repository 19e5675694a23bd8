package org.aftercare.parts;

/** The pieces of SQL that slips are read with. */
final class SlipSql {
    private SlipSql() {}

    static String person(String alias) {
        return "case when %1$s.id is not null then jsonb_build_object('id', %1$s.id, 'name', %1$s.name) end"
                .formatted(alias);
    }

    /** A signature is still waited for. */
    static final String WAITING = """
            exists (select from approval a where a.subject_id = x.id and a.subject_kind = 'parts_slip'
              and a.status in ('waiting', 'refused')
              and not exists (select from approval n where n.subject_id = a.subject_id and n.subject_kind = a.subject_kind
                and n.article_id = a.article_id and n.rule_key = a.rule_key and (n.asked_at, n.id) > (a.asked_at, a.id)))
            """;

    /** Brought back and not received yet, of line l. */
    static final String COMING = """
            (select coalesce(sum(r.quantity), 0)::int from parts_return r where r.slip_line_id = l.id and r.posted_at is null)
            """;

    /** What the goods of line l cost by their lots. */
    static final String COST =
            "(select coalesce(-sum(m.quantity * m.unit_cost), 0) from movement m where m.slip_line_id = l.id)";

    static final String RETURN = """
            jsonb_build_object('id', r.id, 'number', r.number, 'slipLineId', r.slip_line_id, 'slipId', x.id,
              'slipNumber', x.number, 'workLabel', x.work_label, 'part', %s, 'store', %s, 'quantity', r.quantity,
              'reason', r.reason, 'announcedBy', %s, 'announcedAt', r.announced_at,
              'receivedQuantity', r.received_quantity, 'receivedBy', %s, 'postedAt', r.posted_at, 'version', r.version)
            """.formatted(PartPages.PART, PartPages.STORE, person("ra"), person("rr"));

    static final String RETURN_FROM = """
            parts_return r
              join parts_slip_line l on l.id = r.slip_line_id
              join parts_slip x on x.id = l.slip_id
              join part p on p.id = l.part_id
              join store s on s.id = x.store_id
              join person ra on ra.id = r.announced_by
              left join person rr on rr.id = r.received_by
            """;

    private static final String LINES =
            """
            coalesce((
              select jsonb_agg(jsonb_build_object('id', l.id, 'part', %1$s, 'storageNeed', p.storage_need, 'place', %2$s,
                'there', k.pieces, 'free', k.pieces - k.kept, 'quantity', l.quantity, 'issued', l.issued,
                'returned', l.returned, 'used', l.used, 'coming', %3$s, 'addedItem', l.added_item, 'confirmedBy', %4$s,
                'confirmedAt', l.confirmed_at, 'oldForNew', p.old_for_new, 'oldSerial', l.old_serial,
                'oldHandedInAt', l.old_handed_in_at, 'drawerSignedAt', l.drawer_signed_at, 'cost', %5$s::text,
                'lots', coalesce((
                  select jsonb_agg(jsonb_build_object('lotId', o.lot_id, 'receivedAt', o.received_at,
                    'quantity', o.pieces, 'unitCost', o.unit_cost::text) order by o.received_at, o.lot_id)
                  from (select m.lot_id, t.received_at, m.unit_cost, -sum(m.quantity) as pieces
                    from movement m join lot t on t.id = m.lot_id
                    where m.slip_line_id = l.id group by m.lot_id, t.received_at, m.unit_cost) o
                  where o.pieces > 0), '[]')) order by l.position)
              from parts_slip_line l
                join part p on p.id = l.part_id
                left join stock_place sp on sp.part_id = p.id and sp.store_id = x.store_id
                left join bin b on b.id = sp.bin_id
                left join person cp on cp.id = l.confirmed_by
                cross join lateral (
                  select coalesce((select sum(t.quantity) from lot t where t.part_id = p.id and t.store_id = x.store_id), 0)::int
                      as pieces,
                    coalesce((select sum(v.quantity) from reservation v where v.part_id = p.id and v.store_id = x.store_id
                      and v.ended_at is null and v.work_id is distinct from x.work_id), 0)::int as kept) k
              where l.slip_id = x.id), '[]')
            """.formatted(PartPages.PART, PartPages.BIN.formatted("b"), COMING, person("cp"), COST);

    private static final String SIGNATURES = """
            coalesce((
              select jsonb_agg(jsonb_build_object('id', a.id, 'number', a.number, 'ref', r.ref, 'status', a.status,
                'roles', (select jsonb_agg(t.role order by t.position) from approval_step t where t.approval_id = a.id),
                'by', coalesce((select jsonb_agg(w.name order by t.position) from approval_step t
                  join person w on w.id = t.person_id where t.approval_id = a.id), '[]'),
                'reason', (select min(t.reason) from approval_step t where t.approval_id = a.id)) order by r.position)
              from (select distinct on (y.article_id, y.rule_key) y.* from approval y
                  where y.subject_id = x.id and y.subject_kind = 'parts_slip'
                  order by y.article_id, y.rule_key, y.asked_at desc, y.id desc) a
                join article r on r.id = a.article_id), '[]')
            """;

    /** $1 the branch the caller sees, or null for all; $2 the caller; $3 the slip. */
    static final String SHOW = """
            select x.id, x.number, %1$s as store, x.status, x.work_kind, x.work_id, x.work_label, x.cost_bearer,
              x.branch_id, s.technician_id as van_of, x.released_at,
              %2$s as drawer, x.paper, x.legible, x.altered, x.refusal, x.note, x.wanted_at, x.issued_at, %3$s as issued_by,
              x.handed_at, %4$s as handed_by, %5$s as lines, %6$s as signatures,
              coalesce((select jsonb_agg(%7$s order by r.announced_at) from %8$s where l.slip_id = $3), '[]') as returns,
              coalesce((select sum(%9$s) from parts_slip_line l where l.slip_id = x.id), 0) as cost, x.version
            from parts_slip x
              join store s on s.id = x.store_id
              join person d on d.id = x.drawer_id
              left join person i on i.id = x.issued_by
              left join person h on h.id = x.handed_by
            where ($1::uuid is null or x.branch_id = $1 or x.drawer_id = $2) and x.id = $3
            """.formatted(
            PartPages.STORE, person("d"), person("i"), person("h"), LINES, SIGNATURES, RETURN, RETURN_FROM, COST);
}

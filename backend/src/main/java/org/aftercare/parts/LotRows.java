package org.aftercare.parts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Rows;

/** Lots and movements as rows of the caller's transaction: read with their locks, written many at once. */
@ApplicationScoped
class LotRows {
    private static final String LOT = """
            jsonb_build_object('id', l.id, 'partId', l.part_id, 'storeId', l.store_id, 'originId', l.origin_id,
              'receivedAt', l.received_at, 'unitCost', l.unit_cost, 'quantity', l.quantity)
            """;

    @Inject
    Rows rows;

    /** A part in a store. */
    record Stocked(UUID partId, UUID storeId) {}

    /**
     * What is free of it to everybody, or kept for a job.
     *
     * @param quantity kept for the job, of all that is there
     */
    record Kept(UUID partId, UUID storeId, String workKind, UUID workId, int quantity) {}

    /** The lots that have stock, oldest first. Waits for whoever draws from them now; always locked in the same order. */
    Uni<List<Lot>> lock(Collection<Stocked> wanted) {
        return rows.read(Lot.class, """
                select cast(row as text) from (
                  select %s as row
                  from lot l
                  where l.quantity > 0 and (l.part_id, l.store_id) in (
                    select "partId", "storeId"
                    from jsonb_to_recordset(cast(cast(:wanted as text) as jsonb)) as w("partId" uuid, "storeId" uuid))
                  order by l.part_id, l.store_id, l.received_at, l.id
                  for update of l) locked
                """.formatted(LOT), Map.of("wanted", rows.json(wanted)));
    }

    /** The lots of these ids, locked, empty ones too. */
    Uni<List<Lot>> lockById(Collection<UUID> ids) {
        return rows.read(Lot.class, """
                select cast(row as text) from (
                  select %s as row
                  from lot l
                  where l.id in (select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)))
                  order by l.part_id, l.store_id, l.received_at, l.id
                  for update of l) locked
                """.formatted(LOT), Map.of("ids", rows.json(ids)));
    }

    /** What one unit of the newest lot cost, by part and store; parts that never had one are missing. */
    Uni<List<Lot>> newest(Collection<Stocked> wanted) {
        return rows.read(
                Lot.class,
                """
                select cast(%s as text)
                from (select distinct "partId", "storeId"
                    from jsonb_to_recordset(cast(cast(:wanted as text) as jsonb)) as w("partId" uuid, "storeId" uuid)) w
                  cross join lateral (
                    select * from lot l where l.part_id = w."partId"
                    order by l.store_id <> w."storeId", l.received_at desc, l.id desc limit 1) l
                """.formatted(LOT.replace("l.store_id,", "w.\"storeId\",")),
                Map.of("wanted", rows.json(wanted)));
    }

    Uni<List<Kept>> reserved(Collection<Stocked> wanted) {
        return rows.read(Kept.class, """
                select cast(jsonb_build_object('partId', r.part_id, 'storeId', r.store_id, 'workKind', r.work_kind,
                  'workId', r.work_id, 'quantity', sum(r.quantity)) as text)
                from reservation r
                where r.ended_at is null and (r.part_id, r.store_id) in (
                  select "partId", "storeId"
                  from jsonb_to_recordset(cast(cast(:wanted as text) as jsonb)) as w("partId" uuid, "storeId" uuid))
                group by r.part_id, r.store_id, r.work_kind, r.work_id
                """, Map.of("wanted", rows.json(wanted)));
    }

    /** New lots, empty until their movement is posted. Where no bin is told they lie where the part belongs. */
    Uni<List<String>> writeLots(Collection<NewLot> lots) {
        return rows.write("""
                insert into lot (id, part_id, store_id, bin_id, origin_id, received_at, unit_cost, source, source_id)
                select n.id, n."partId", n."storeId", coalesce(n."binId", p.bin_id), n."originId", n."receivedAt",
                  n."unitCost", n.source, n."sourceId"
                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as n(id uuid, "partId" uuid, "storeId" uuid,
                    "binId" uuid, "originId" uuid, "receivedAt" timestamptz, "unitCost" numeric, source text, "sourceId" uuid)
                  left join stock_place p on p.part_id = n."partId" and p.store_id = n."storeId"
                returning cast(id as text)
                """, lots);
    }

    record NewLot(
            UUID id,
            UUID partId,
            UUID storeId,
            UUID binId,
            UUID originId,
            java.time.Instant receivedAt,
            java.math.BigDecimal unitCost,
            String source,
            UUID sourceId) {}

    /** Posts in the order of the list. */
    Uni<List<String>> post(Collection<Movement> movements) {
        return rows.write("""
                insert into movement (id, kind, part_id, store_id, lot_id, quantity, unit_cost, document_kind, document_id,
                  document_number, slip_line_id, work_kind, work_id, reason, reverses, person_id, moved_at, posted_at)
                select id, kind, "partId", "storeId", "lotId", quantity, "unitCost", "documentKind", "documentId",
                  "documentNumber", "slipLineId", "workKind", "workId", reason, reverses, "personId", "movedAt", "postedAt"
                from rows from (jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as (id uuid, kind text,
                    "partId" uuid, "storeId" uuid, "lotId" uuid, quantity integer, "unitCost" numeric, "documentKind" text,
                    "documentId" uuid, "documentNumber" text, "slipLineId" uuid, "workKind" text, "workId" uuid, reason text,
                    reverses uuid, "personId" uuid, "movedAt" timestamptz, "postedAt" timestamptz))
                  with ordinality as read(id, kind, "partId", "storeId", "lotId", quantity, "unitCost", "documentKind",
                    "documentId", "documentNumber", "slipLineId", "workKind", "workId", reason, reverses, "personId",
                    "movedAt", "postedAt", place)
                order by place
                returning cast(id as text)
                """, movements);
    }

    /** What went out on the line and has not come back, newest first, with what is left of each. */
    Uni<List<Movement>> outstanding(UUID lineId) {
        return rows.read(Movement.class, """
                select cast(jsonb_build_object('id', m.id, 'kind', m.kind, 'partId', m.part_id, 'storeId', m.store_id,
                  'lotId', m.lot_id, 'quantity', m.quantity + m.back, 'unitCost', m.unit_cost, 'slipLineId', m.slip_line_id,
                  'workKind', m.work_kind, 'workId', m.work_id) as text)
                from (
                  select m.*, coalesce((select sum(r.quantity) from movement r
                    where r.slip_line_id = m.slip_line_id and r.kind = 'returned' and r.lot_id = m.lot_id), 0)
                    - coalesce((select sum(-later.quantity) from movement later
                      where later.slip_line_id = m.slip_line_id and later.kind = 'issue' and later.lot_id = m.lot_id
                        and later.seq > m.seq), 0) as returned
                  from movement m where m.slip_line_id = :line and m.kind = 'issue') i
                  cross join lateral (select i.*, least(greatest(i.returned, 0), -i.quantity) as back) m
                where m.quantity + m.back < 0
                order by m.seq desc
                """, Map.of("line", lineId));
    }
}

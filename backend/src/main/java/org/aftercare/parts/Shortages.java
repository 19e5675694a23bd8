package org.aftercare.parts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Rows;

/** Finds out what a slip asks for and the store has not (8.4.3.3a). */
@ApplicationScoped
class Shortages {
    @Inject
    Rows rows;

    @Inject
    Names names;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    private record Missing(UUID partId, int quantity) {}

    /** One shortage for each part that is not there in full for the slip's job; those known already stay one. */
    Uni<Void> found(PartsSlip slip) {
        return rows.read(Missing.class, """
                select cast(jsonb_build_object('partId', l.part_id, 'quantity', l.wanted - free.pieces) as text)
                from (select part_id, sum(quantity - issued) as wanted from parts_slip_line where slip_id = :slip group by part_id) l
                  cross join lateral (select greatest(0,
                    coalesce((select sum(quantity) from lot where part_id = l.part_id and store_id = :store), 0)
                    - coalesce((select sum(r.quantity) from reservation r where r.part_id = l.part_id and r.store_id = :store
                        and r.ended_at is null and r.work_id is distinct from cast(cast(:work as text) as uuid)), 0)) as pieces) free
                where l.wanted > free.pieces
                  and not exists (select from shortage s where s.slip_id = :slip and s.part_id = l.part_id)
                order by l.part_id
                """, values(slip)).chain(missing -> told(slip, missing));
    }

    private static Map<String, Object> values(PartsSlip slip) {
        return Map.of(
                "slip",
                slip.id,
                "store",
                slip.storeId,
                "work",
                slip.workId == null ? new UUID(0, 0).toString() : slip.workId.toString());
    }

    private Uni<Void> told(PartsSlip slip, List<Missing> missing) {
        if (missing.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return names.of(missing.stream().map(Missing::partId).toList()).chain(parts -> {
            Uni<Void> told = Uni.createFrom().voidItem();
            for (Missing one : missing) {
                Shortage shortage = Shortage.found(
                        one.partId(), slip.storeId, slip.id, one.quantity(), slip.drawerId, clock.instant());
                told = told.chain(() -> shortage.persistAndFlush())
                        .chain(() -> journal.record(
                                StockEvents.SHORT,
                                slip.branchId,
                                new StockEvents.Short(parts.get(one.partId()).said(), one.quantity(), slip.drawerId),
                                Subject.of("shortage", shortage.id),
                                Subject.of("part", one.partId()),
                                Subject.of("parts_slip", slip.id)));
            }
            return told;
        });
    }
}

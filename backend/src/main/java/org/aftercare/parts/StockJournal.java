package org.aftercare.parts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Rows;
import org.aftercare.parts.PostingRights.StoreFound;

/** Tells the journal of what came and went, one entry for each lot. */
@ApplicationScoped
class StockJournal {
    @Inject
    Journal journal;

    @Inject
    Names names;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private record Place(UUID lot, String bin) {}

    /** New goods; what was there at the beginning, moved or counted is told by its own document. */
    Uni<Void> entered(List<Incoming> incoming, List<Lot> lots, Map<UUID, StoreFound> stores) {
        List<Integer> news = new ArrayList<>();
        for (int i = 0; i < incoming.size(); i++) {
            MovementKind kind = incoming.get(i).kind();
            if (kind == MovementKind.receipt || kind == MovementKind.factory_in) {
                news.add(i);
            }
        }
        if (news.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return places(news.stream().map(i -> lots.get(i).id()).toList())
                .chain(places -> names.of(lots.stream().map(Lot::partId).toList())
                        .chain(parts -> {
                            Instant at = clock.instant();
                            return journal.recordAll(news.stream()
                                    .map(i -> {
                                        Incoming goods = incoming.get(i);
                                        StoreFound store = stores.get(goods.storeId());
                                        Names.Named part = parts.get(goods.partId());
                                        return new Entry(
                                                at,
                                                StockEvents.ENTERED,
                                                store.branchId(),
                                                journal.actor(),
                                                new StockEvents.Entered(
                                                        part.said(),
                                                        goods.quantity(),
                                                        part.unit(),
                                                        places.get(lots.get(i).id()),
                                                        store.name(),
                                                        goods.document().number()),
                                                List.of(
                                                        Subject.of(
                                                                "lot",
                                                                lots.get(i).id()),
                                                        Subject.of("part", goods.partId()),
                                                        Subject.of(
                                                                goods.kind() == MovementKind.receipt
                                                                        ? "receipt"
                                                                        : "factory_repair",
                                                                goods.document().id())));
                                    })
                                    .toList());
                        }));
    }

    Uni<Void> taken(List<Outgoing> outgoing, List<Movement> movements, Map<UUID, StoreFound> stores) {
        Map<UUID, Work> works = new HashMap<>();
        outgoing.stream().map(Outgoing::work).filter(work -> work != null).forEach(work -> works.put(work.id(), work));
        return moved(
                movements.stream()
                        .filter(out -> out.kind() == MovementKind.issue
                                || out.kind() == MovementKind.direct_use_out
                                || out.kind() == MovementKind.transfer_out)
                        .toList(),
                works,
                stores);
    }

    Uni<Void> cameBack(List<Movement> movements, Work work, Map<UUID, StoreFound> stores) {
        return moved(movements, work == null ? Map.of() : Map.of(work.id(), work), stores);
    }

    private Uni<Void> moved(List<Movement> movements, Map<UUID, Work> works, Map<UUID, StoreFound> stores) {
        if (movements.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return names.of(movements.stream().map(Movement::partId).toList())
                .chain(parts -> journal.recordAll(movements.stream()
                        .map(movement -> entry(movement, parts.get(movement.partId()), works, stores))
                        .toList()));
    }

    private Entry entry(Movement movement, Names.Named part, Map<UUID, Work> works, Map<UUID, StoreFound> stores) {
        StoreFound store = stores.get(movement.storeId());
        List<Subject> about = new ArrayList<>(List.of(
                Subject.of("lot", movement.lotId()),
                Subject.of("part", movement.partId()),
                Subject.of(movement.documentKind().name(), movement.documentId())));
        Work work = movement.workId() == null ? null : works.get(movement.workId());
        if (work != null) {
            about.addAll(work.about());
        }
        String kind = switch (movement.kind()) {
            case returned -> StockEvents.RETURNED;
            case transfer_out -> StockEvents.TRANSFERRED;
            default -> StockEvents.ISSUED;
        };
        return new Entry(
                clock.instant(),
                kind,
                store.branchId(),
                journal.actor(),
                new StockEvents.Moved(
                        part.said(),
                        Math.abs(movement.quantity()),
                        part.unit(),
                        store.name(),
                        movement.documentNumber(),
                        movement.reason()),
                about.stream().distinct().toList());
    }

    private Uni<Map<UUID, String>> places(List<UUID> lots) {
        return rows.read(Place.class, """
                select cast(jsonb_build_object('lot', l.id, 'bin', b.code) as text)
                from lot l left join bin b on b.id = l.bin_id
                where l.id in (select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:lots as text) as jsonb)))
                """, Map.of("lots", rows.json(lots))).map(found -> {
            Map<UUID, String> places = new HashMap<>();
            found.forEach(place -> places.put(place.lot(), place.bin()));
            return places;
        });
    }
}

package org.aftercare.parts;

import java.math.BigDecimal;
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

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.LotRows.NewLot;
import org.aftercare.parts.LotRows.Stocked;

/**
 * The one way stock changes: by movements, each with its document, its person and its time (8.3.1). All in the caller's
 * transaction; lots are locked in one order, so that two who draw at once wait for each other and nothing goes below
 * zero.
 */
@ApplicationScoped
public class Stock {
    @Inject
    LotRows lots;

    @Inject
    PostingRights rights;

    @Inject
    StockJournal journal;

    @Inject
    Names names;

    @Inject
    Clock clock;

    /**
     * Books goods in, each as a new lot.
     *
     * @param incoming all of one document
     * @param now when it happens; goods received earlier are dated to when they came
     */
    public Uni<List<Lot>> receive(List<Incoming> incoming, Instant now, UUID personId) {
        if (incoming.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<NewLot> made = new ArrayList<>();
        List<Movement> movements = new ArrayList<>();
        List<Lot> answer = new ArrayList<>();
        for (Incoming goods : incoming) {
            UUID id = Ids.next();
            UUID origin = goods.originId() == null ? id : goods.originId();
            made.add(new NewLot(
                    id,
                    goods.partId(),
                    goods.storeId(),
                    goods.binId(),
                    origin,
                    goods.receivedAt(),
                    goods.unitCost(),
                    goods.kind().source(),
                    goods.sourceId()));
            answer.add(new Lot(
                    id,
                    goods.partId(),
                    goods.storeId(),
                    origin,
                    goods.receivedAt(),
                    goods.unitCost(),
                    goods.quantity()));
            movements.add(brought(goods, id, now, personId));
        }
        return rights.check(
                        stores(incoming.stream().map(Incoming::storeId).toList()),
                        document(incoming),
                        way(incoming),
                        personId)
                .chain(stores -> lots.writeLots(made)
                        .chain(() -> lots.post(movements))
                        .chain(() -> journal.entered(incoming, answer, stores)))
                .replaceWith(answer);
    }

    /**
     * Takes goods out, the oldest first (8.4.3.2).
     *
     * @param outgoing all of one document
     * @throws Problem 409 {@code stock-short} or {@code stock-reserved}, naming the part, what was wanted and what is there
     */
    public Uni<List<Movement>> take(List<Outgoing> outgoing, Instant now, UUID personId) {
        if (outgoing.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<Stocked> wanted = outgoing.stream()
                .map(goods -> new Stocked(goods.partId(), goods.storeId()))
                .distinct()
                .toList();
        Outgoing first = outgoing.get(0);
        return rights.check(
                        stores(outgoing.stream().map(Outgoing::storeId).toList()),
                        first.document(),
                        first.kind().way(),
                        personId)
                .chain(stores -> lots.lock(wanted)
                        .chain(locked -> lots.reserved(wanted)
                                .chain(kept -> names.of(wanted.stream()
                                                .map(Stocked::partId)
                                                .toList())
                                        .map(parts ->
                                                allocate(outgoing, new Shelf(locked, kept, parts), now, personId))))
                        .chain(movements -> lots.post(movements)
                                .chain(() -> journal.taken(outgoing, movements, stores))
                                .replaceWith(movements)));
    }

    /**
     * Sets the books to what was counted: what is missing goes out oldest first, what was found becomes a lot at the
     * newest lot's cost.
     *
     * @param counted all of one count
     */
    public Uni<List<Movement>> adjust(List<Counted> counted, Instant now, UUID personId) {
        if (counted.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<Stocked> there = counted.stream()
                .map(line -> new Stocked(line.partId(), line.storeId()))
                .distinct()
                .toList();
        return lots.newest(there).chain(newest -> {
            Map<Stocked, BigDecimal> cost = new HashMap<>();
            newest.forEach(lot -> cost.put(new Stocked(lot.partId(), lot.storeId()), lot.unitCost()));
            List<Incoming> found = counted.stream()
                    .filter(line -> line.difference() > 0)
                    .map(line -> Incoming.of(
                            line.partId(),
                            line.storeId(),
                            null,
                            line.difference(),
                            line.unitCost() != null
                                    ? line.unitCost()
                                    : cost.getOrDefault(new Stocked(line.partId(), line.storeId()), BigDecimal.ZERO),
                            now,
                            MovementKind.count_up,
                            line.document().id(),
                            line.document()))
                    .toList();
            List<Outgoing> missing = counted.stream()
                    .filter(line -> line.difference() < 0)
                    .map(line -> Outgoing.of(
                            line.partId(),
                            line.storeId(),
                            -line.difference(),
                            MovementKind.count_down,
                            line.document(),
                            line.reason()))
                    .toList();
            return receive(found, now, personId).chain(() -> take(missing, now, personId));
        });
    }

    /**
     * Puts unused goods back into the lots they came from, those issued last first (10.3.11).
     *
     * @param issued the movements of the line that have not come back yet, newest first, with what is left of each
     */
    Uni<List<Movement>> putBack(
            List<Movement> issued,
            int quantity,
            Document document,
            String reason,
            Work work,
            Instant now,
            UUID personId) {
        List<Movement> back = new ArrayList<>();
        int left = quantity;
        for (Movement out : issued) {
            int here = Math.min(left, -out.quantity());
            if (here > 0) {
                back.add(new Movement(
                        Ids.next(),
                        MovementKind.returned,
                        out.partId(),
                        out.storeId(),
                        out.lotId(),
                        here,
                        out.unitCost(),
                        document.kind(),
                        document.id(),
                        document.number(),
                        out.slipLineId(),
                        out.workKind(),
                        out.workId(),
                        reason,
                        null,
                        personId,
                        now,
                        clock.instant()));
                left -= here;
            }
        }
        if (left > 0) {
            throw Problem.conflict("return-more-than-issued");
        }
        return rights.check(stores(back.stream().map(Movement::storeId).toList()), document, "issue", personId)
                .chain(stores -> lots.lockById(
                                back.stream().map(Movement::lotId).distinct().toList())
                        .chain(() -> lots.post(back))
                        .chain(() -> journal.cameBack(back, work, stores)))
                .replaceWith(back);
    }

    private List<Movement> allocate(List<Outgoing> outgoing, Shelf shelf, Instant now, UUID personId) {
        List<Movement> movements = new ArrayList<>();
        for (Outgoing goods : outgoing) {
            for (Fifo.Portion portion : shelf.take(goods)) {
                movements.add(new Movement(
                        Ids.next(),
                        goods.kind(),
                        goods.partId(),
                        goods.storeId(),
                        portion.lot().id(),
                        -portion.quantity(),
                        portion.lot().unitCost(),
                        goods.document().kind(),
                        goods.document().id(),
                        goods.document().number(),
                        goods.slipLineId(),
                        goods.work() == null ? null : goods.work().kind(),
                        goods.work() == null ? null : goods.work().id(),
                        goods.reason(),
                        null,
                        personId,
                        now,
                        clock.instant()));
            }
        }
        return movements;
    }

    private Movement brought(Incoming goods, UUID lot, Instant now, UUID personId) {
        boolean arrived = goods.kind() == MovementKind.receipt || goods.kind() == MovementKind.direct_use_in;
        return new Movement(
                Ids.next(),
                goods.kind(),
                goods.partId(),
                goods.storeId(),
                lot,
                goods.quantity(),
                goods.unitCost(),
                goods.document().kind(),
                goods.document().id(),
                goods.document().number(),
                null,
                null,
                null,
                null,
                null,
                personId,
                arrived && goods.receivedAt().isBefore(now) ? goods.receivedAt() : now,
                clock.instant());
    }

    private static Document document(List<Incoming> incoming) {
        return incoming.get(0).document();
    }

    private static String way(List<Incoming> incoming) {
        return incoming.get(0).kind().way();
    }

    private static List<UUID> stores(List<UUID> ids) {
        return ids.stream().distinct().toList();
    }
}

package org.aftercare.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.aftercare.kernel.Problem;
import org.aftercare.parts.LotRows.Kept;
import org.aftercare.parts.LotRows.Stocked;

/** What lies on the shelf while its locks are held: each draw leaves less for the next. */
final class Shelf {
    private final Map<Stocked, List<Lot>> lots = new HashMap<>();
    private final List<Kept> kept;
    private final Map<UUID, Names.Named> names;

    Shelf(List<Lot> locked, List<Kept> kept, Map<UUID, Names.Named> names) {
        locked.forEach(lot -> lots.computeIfAbsent(new Stocked(lot.partId(), lot.storeId()), all -> new ArrayList<>())
                .add(lot));
        this.kept = kept;
        this.names = names;
    }

    /** The portions, taken off the shelf. */
    List<Fifo.Portion> take(Outgoing goods) {
        Stocked stocked = new Stocked(goods.partId(), goods.storeId());
        List<Lot> here = lots.getOrDefault(stocked, List.of());
        List<Lot> from = goods.lotId() == null
                ? here
                : here.stream().filter(lot -> lot.id().equals(goods.lotId())).toList();
        int there = from.stream().mapToInt(Lot::quantity).sum();
        if (there < goods.quantity()) {
            throw lacking("stock-short", goods, there);
        }
        int free = here.stream().mapToInt(Lot::quantity).sum() - keptForOthers(goods);
        if (heeds(goods.kind()) && free < goods.quantity()) {
            throw lacking("stock-reserved", goods, Math.max(0, free));
        }
        List<Fifo.Portion> portions = Fifo.take(from, goods.quantity());
        portions.forEach(portion ->
                here.replaceAll(lot -> lot.id().equals(portion.lot().id())
                        ? new Lot(
                                lot.id(),
                                lot.partId(),
                                lot.storeId(),
                                lot.originId(),
                                lot.receivedAt(),
                                lot.unitCost(),
                                lot.quantity() - portion.quantity())
                        : lot));
        return portions;
    }

    /** What is kept for a job may be missing in a count all the same. */
    private static boolean heeds(MovementKind kind) {
        return kind == MovementKind.issue || kind == MovementKind.transfer_out;
    }

    private int keptForOthers(Outgoing goods) {
        return kept.stream()
                .filter(one ->
                        one.partId().equals(goods.partId()) && one.storeId().equals(goods.storeId()))
                .filter(one -> goods.work() == null
                        || !one.workId().equals(goods.work().id()))
                .mapToInt(Kept::quantity)
                .sum();
    }

    private Problem lacking(String code, Outgoing goods, int there) {
        Names.Named part = names.get(goods.partId());
        return Problem.conflict(code, part.said(), goods.quantity(), there, part.unit())
                .with("partId", goods.partId())
                .with("storeId", goods.storeId())
                .with("wanted", goods.quantity())
                .with("there", there);
    }
}

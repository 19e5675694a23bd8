package org.aftercare.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.aftercare.parts.Document;
import org.aftercare.parts.Fifo;
import org.aftercare.parts.Lot;
import org.aftercare.parts.MovementKind;

/** The lots of the demo company while its year is told: goods come in, and leave oldest first, as the house does it. */
final class DemoShelf {
    /** A part in a store. */
    private record Stocked(UUID part, UUID store) {}

    /** What a movement is posted with. */
    record Posting(MovementKind kind, Document document, UUID line, UUID ticket, UUID person, Instant at) {}

    private final Dice dice;
    private final Batch lots;
    private final Batch movements;
    private final Map<Stocked, List<Lot>> shelf = new HashMap<>();

    /** @param lots the table, before {@code movements} in its batches */
    DemoShelf(Dice dice, Batch lots, Batch movements) {
        this.dice = dice;
        this.lots = lots;
        this.movements = movements;
    }

    int there(UUID part, UUID store) {
        return at(part, store).stream().mapToInt(Lot::quantity).sum();
    }

    /** A new lot; prices rise and fall by a few percent. */
    void bring(UUID part, UUID store, UUID bin, int quantity, BigDecimal usual, Posting posting) throws SQLException {
        BigDecimal cost =
                usual.multiply(BigDecimal.valueOf(dice.between(95, 108), 2)).setScale(4, RoundingMode.HALF_UP);
        String source = posting.kind() == MovementKind.opening ? "opening" : "receipt";
        put(new Lot(dice.id(), part, store, null, posting.at(), cost, quantity), bin, source, posting);
    }

    /** The portions that left, oldest first; more than is there is never asked for. */
    List<Fifo.Portion> take(UUID part, UUID store, int quantity, Posting posting) throws SQLException {
        List<Lot> here = at(part, store);
        List<Fifo.Portion> taken = Fifo.take(here, quantity);
        for (Fifo.Portion portion : taken) {
            Lot lot = portion.lot();
            here.remove(lot);
            here.add(new Lot(
                    lot.id(),
                    part,
                    store,
                    lot.originId(),
                    lot.receivedAt(),
                    lot.unitCost(),
                    lot.quantity() - portion.quantity()));
            post(lot, -portion.quantity(), posting);
        }
        return taken;
    }

    /** Into another store, no younger for it. */
    void move(List<Fifo.Portion> taken, UUID store, Posting posting) throws SQLException {
        for (Fifo.Portion portion : taken) {
            Lot from = portion.lot();
            put(
                    new Lot(
                            dice.id(),
                            from.partId(),
                            store,
                            from.originId(),
                            from.receivedAt(),
                            from.unitCost(),
                            portion.quantity()),
                    null,
                    "transfer",
                    posting);
        }
    }

    private void put(Lot lot, UUID bin, String source, Posting posting) throws SQLException {
        UUID origin = lot.originId() == null ? lot.id() : lot.originId();
        Lot kept = new Lot(
                lot.id(), lot.partId(), lot.storeId(), origin, lot.receivedAt(), lot.unitCost(), lot.quantity());
        lots.row(
                kept.id(),
                kept.partId(),
                kept.storeId(),
                bin,
                origin,
                kept.receivedAt(),
                kept.unitCost(),
                source,
                posting.document().id());
        at(kept.partId(), kept.storeId()).add(kept);
        post(kept, kept.quantity(), posting);
    }

    private void post(Lot lot, int quantity, Posting posting) throws SQLException {
        movements.row(
                dice.id(),
                posting.kind(),
                lot.partId(),
                lot.storeId(),
                lot.id(),
                quantity,
                lot.unitCost(),
                posting.document().kind(),
                posting.document().id(),
                posting.document().number(),
                posting.line(),
                posting.ticket() == null ? null : "ticket",
                posting.ticket(),
                posting.person(),
                posting.at(),
                posting.at());
    }

    private List<Lot> at(UUID part, UUID store) {
        return shelf.computeIfAbsent(new Stocked(part, store), none -> new ArrayList<>());
    }
}

package org.aftercare.parts.purchasing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.parts.Document;
import org.aftercare.parts.Incoming;
import org.aftercare.parts.Lot;
import org.aftercare.parts.MovementKind;
import org.aftercare.parts.Outgoing;
import org.aftercare.parts.Shortage;
import org.aftercare.parts.Stock;

/** The goods of a signed note go into stock (8.4.2.1c); what was used directly goes out again at once (8.4.2.3b). */
@ApplicationScoped
class Entering {
    @Inject
    Receipts receipts;

    @Inject
    EnteringFacts facts;

    @Inject
    PurchaseOrders orders;

    @Inject
    Stock stock;

    @Inject
    Gates gates;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> enter(UUID id) {
        return receipts.forChange(id)
                .invoke(receipt -> receipt.mustBe(GoodsReceipt.Status.note_written))
                .chain(receipt -> ReceiptLine.of(id).chain(lines -> {
                    List<ReceiptLine> taken =
                            lines.stream().filter(line -> line.accepted() > 0).toList();
                    return facts.of(receipt, taken)
                            .chain(facts -> gates.require(
                                    GuardedPurchasing.ENTER, Subject.of("receipt", id), receipt.branchId, facts))
                            .invoke(() -> receipt.enter(caller.personId(), clock.instant()))
                            .chain(() -> book(receipt, taken))
                            .chain(() -> arrived(receipt, taken));
                }))
                .replaceWith(id);
    }

    private Uni<Void> book(GoodsReceipt receipt, List<ReceiptLine> taken) {
        Document note = new Document(Document.Kind.receipt_note, receipt.id, receipt.number);
        Instant now = clock.instant();
        if (receipt.isFromFactory()) {
            return EnteringFacts.repair(receipt)
                    .chain(repair -> fromFactory(receipt, taken.get(0), repair).invoke(() -> repair.entered(now)))
                    .chain(incoming -> stock.receive(incoming, now, caller.personId()))
                    .replaceWithVoid();
        }
        MovementKind in = receipt.directUse ? MovementKind.direct_use_in : MovementKind.receipt;
        return stock.receive(incoming(receipt, taken, in, note), now, caller.personId())
                .chain(lots -> receipt.directUse
                        ? stock.take(used(lots, note, receipt.place), now, caller.personId())
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    /** At what it cost when it left, lot by lot; as noted where it never lay in the store. */
    private static Uni<List<Incoming>> fromFactory(GoodsReceipt receipt, ReceiptLine line, FactoryRepair repair) {
        Document back = new Document(Document.Kind.factory_repair, repair.id, repair.number);
        if (repair.receiptLineId != null) {
            return Uni.createFrom().item(incoming(receipt, List.of(line), MovementKind.factory_in, back));
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select unit_cost, -sum(quantity) from movement
                                where document_id = :repair and kind = 'factory_out'
                                group by unit_cost order by min(seq)
                                """, Object[].class)
                        .setParameter("repair", repair.id)
                        .getResultList())
                .map(lots -> {
                    List<Incoming> incoming = new ArrayList<>();
                    int left = line.accepted();
                    for (Object[] lot : lots) {
                        int here = Math.min(left, ((Number) lot[1]).intValue());
                        if (here > 0) {
                            incoming.add(Incoming.of(
                                    line.partId,
                                    receipt.storeId,
                                    line.binId,
                                    here,
                                    (BigDecimal) lot[0],
                                    receipt.arrivedAt,
                                    MovementKind.factory_in,
                                    receipt.id,
                                    back));
                        }
                        left -= here;
                    }
                    return incoming;
                });
    }

    private static List<Incoming> incoming(
            GoodsReceipt receipt, List<ReceiptLine> taken, MovementKind kind, Document document) {
        return taken.stream()
                .map(line -> Incoming.of(
                        line.partId,
                        receipt.storeId,
                        line.binId,
                        line.accepted(),
                        line.unitCost,
                        receipt.arrivedAt,
                        kind,
                        receipt.id,
                        document))
                .toList();
    }

    /** Exactly what came: these goods never lay in the store. */
    private static List<Outgoing> used(List<Lot> lots, Document note, String place) {
        return lots.stream()
                .map(lot -> new Outgoing(
                        lot.partId(),
                        lot.storeId(),
                        lot.quantity(),
                        MovementKind.direct_use_out,
                        lot.id(),
                        note,
                        null,
                        null,
                        place))
                .toList();
    }

    /** Partly or wholly: what was ordered and has come (8.4.2.2b). */
    private Uni<Void> arrived(GoodsReceipt receipt, List<ReceiptLine> taken) {
        if (receipt.orderId == null) {
            return Uni.createFrom().voidItem();
        }
        return orders.locked(receipt.orderId)
                .chain(order -> PurchaseLine.of(order.id).chain(ordered -> {
                    List<PurchaseLine> waiting = new ArrayList<>(ordered);
                    for (ReceiptLine line : taken) {
                        ordered.stream()
                                .filter(asked -> asked.partId.equals(line.partId))
                                .forEach(asked -> asked.received += Math.min(asked.open(), line.accepted()));
                    }
                    order.changes++;
                    waiting.removeIf(asked -> asked.open() == 0);
                    if (!waiting.isEmpty() || order.status != PurchaseOrder.Status.placed) {
                        return Uni.createFrom().voidItem();
                    }
                    order.arrived(clock.instant());
                    return orders.record(PurchasingEvents.ARRIVED, order, null).chain(() -> shortage(order));
                }));
    }

    private static Uni<Void> shortage(PurchaseOrder order) {
        return order.shortageId == null
                ? Uni.createFrom().voidItem()
                : Shortage.<Shortage>findById(order.shortageId)
                        .invoke(Shortage::arrived)
                        .replaceWithVoid();
    }
}

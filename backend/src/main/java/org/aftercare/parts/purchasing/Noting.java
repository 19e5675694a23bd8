package org.aftercare.parts.purchasing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.SignaturesAhead;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.Bin;
import org.aftercare.parts.purchasing.PurchaseOrder.Status;
import org.aftercare.parts.purchasing.ReceiptForms.NotedGoods;
import org.aftercare.parts.purchasing.ReceiptForms.WriteNote;
import org.aftercare.parts.purchasing.ReceiptLine.Inspection;

/** The receipt note (入库单): only for goods that were ordered, are what was asked for and have passed (8.4.2.1b, 8.4.2.2). */
@ApplicationScoped
class Noting {
    @Inject
    Receipts receipts;

    @Inject
    EnteringFacts facts;

    @Inject
    SignaturesAhead signatures;

    @Inject
    Gates gates;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Writes it, and asks for the signature that lets the goods in (8.4.2.1c). */
    Uni<UUID> write(UUID id, WriteNote form) {
        return receipts.forChange(id)
                .invoke(receipt -> receipt.mustBe(GoodsReceipt.Status.checked))
                .chain(receipt -> ReceiptLine.of(id).chain(lines -> {
                    List<ReceiptLine> taken =
                            lines.stream().filter(line -> line.accepted() > 0).toList();
                    return accepted(receipt, taken)
                            .chain(() -> gates.require(
                                    GuardedPurchasing.WRITE_NOTE,
                                    Subject.of("receipt", id),
                                    receipt.branchId,
                                    new GuardedPurchasing.Noting(inspection(taken))))
                            .chain(() -> PurchaseLine.of(receipt.orderId))
                            .call(() -> mustBeThere(form, receipt.storeId))
                            .invoke(ordered -> fill(form, taken, ordered))
                            // What the note says, before the database closes it.
                            .chain(() -> Panache.getSession())
                            .chain(session -> session.flush())
                            .invoke(() -> receipt.writeNote(caller.personId(), clock.instant()))
                            .chain(() -> receipts.record(PurchasingEvents.NOTE_WRITTEN, receipt))
                            .chain(() -> ask(receipt, taken));
                }))
                .replaceWith(id);
    }

    /** What comes back from the factory was never bought again. */
    private Uni<Void> accepted(GoodsReceipt receipt, List<ReceiptLine> taken) {
        if (taken.isEmpty()) {
            throw Problem.conflict("nothing-to-take-in", receipt.number);
        }
        if (receipt.isFromFactory()) {
            return Uni.createFrom().voidItem();
        }
        return Receipts.order(receipt)
                .chain(order -> PlanComparison.of(receipt, taken).chain(plan -> {
                    String difference = taken.stream()
                            .filter(plan::differs)
                            .map(plan::difference)
                            .collect(Collectors.joining("; "));
                    return gates.require(
                            GuardedPurchasing.ACCEPT,
                            Subject.of("receipt", receipt.id),
                            receipt.branchId,
                            new GuardedPurchasing.Accepting(
                                    order != null
                                            && order.status == Status.placed
                                            && (order.approvedAt != null || order.delegatedBy != null),
                                    difference.isEmpty(),
                                    difference.isEmpty() ? null : difference,
                                    taken.stream().noneMatch(line -> line.inspection == Inspection.failed)));
                }));
    }

    private static Inspection inspection(List<ReceiptLine> taken) {
        return taken.stream().anyMatch(line -> line.inspection == Inspection.failed)
                ? Inspection.failed
                : taken.stream().allMatch(line -> line.inspection == Inspection.passed)
                        ? Inspection.passed
                        : Inspection.open;
    }

    /** 400 for a bin of another store as for none. */
    private static Uni<Void> mustBeThere(WriteNote form, UUID store) {
        Set<UUID> bins = form.lines().stream()
                .map(NotedGoods::binId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return bins.isEmpty()
                ? Uni.createFrom().voidItem()
                : Bin.count("id in ?1 and storeId = ?2", bins, store)
                        .invoke(there -> {
                            if (there < bins.size()) {
                                throw Problem.invalid("binId", "bin-unknown");
                            }
                        })
                        .replaceWithVoid();
    }

    private static void fill(WriteNote form, List<ReceiptLine> taken, List<PurchaseLine> ordered) {
        Map<UUID, NotedGoods> noted =
                form.lines().stream().collect(Collectors.toMap(NotedGoods::lineId, Function.identity(), (a, b) -> b));
        Map<UUID, PurchaseLine> asked =
                ordered.stream().collect(Collectors.toMap(line -> line.partId, Function.identity()));
        for (ReceiptLine line : taken) {
            NotedGoods said = noted.get(line.id);
            PurchaseLine bought = asked.get(line.partId);
            line.binId = said == null ? null : said.binId();
            if (said != null && said.unitCost() != null) {
                line.unitCost = said.unitCost();
            } else if (bought != null && bought.unitPrice != null) {
                line.unitCost = bought.unitPrice;
            }
            if (line.unitCost == null) {
                throw Problem.invalid("unitCost", "unit-cost-missing");
            }
        }
    }

    /** Parts back from the factory are signed for once they are known to work (8.4.2.4). */
    private Uni<Void> ask(GoodsReceipt receipt, List<ReceiptLine> taken) {
        return facts.of(receipt, taken)
                .chain(facts -> facts.fromFactoryRepair() && !facts.worksNormally()
                        ? Uni.createFrom().voidItem()
                        : signatures.ask(
                                GuardedPurchasing.ENTER,
                                Subject.of("receipt", receipt.id),
                                receipt.branchId,
                                facts,
                                ""));
    }
}

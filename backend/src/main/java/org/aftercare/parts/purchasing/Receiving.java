package org.aftercare.parts.purchasing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.parts.Stores;
import org.aftercare.parts.purchasing.PurchasingEvents.UsedDirectly;
import org.aftercare.parts.purchasing.ReceiptForms.ListedGoods;
import org.aftercare.parts.purchasing.ReceiptForms.ReceiveGoods;

/** Goods come, with what their delivery list says; nothing of it is in stock yet. In the caller's transaction. */
@ApplicationScoped
class Receiving {
    @Inject
    Receipts receipts;

    @Inject
    Stores stores;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> receive(ReceiveGoods form) {
        return order(form.orderId())
                .chain(order -> PurchaseLine.of(form.orderId())
                        .chain(ordered -> PurchaseOrders.name(order == null ? null : order.supplierId)
                                .chain(supplier -> {
                                    GoodsReceipt receipt = begun(form, order);
                                    receipt.supplier = form.supplier() != null
                                            ? form.supplier().strip()
                                            : supplier == null ? "" : supplier;
                                    List<ListedGoods> listed = form.lines() != null
                                                    && !form.lines().isEmpty()
                                            ? form.lines()
                                            : ordered.stream()
                                                    .filter(line -> line.open() > 0)
                                                    .map(line -> new ListedGoods(line.partId, line.open()))
                                                    .toList();
                                    return save(receipt, listed);
                                })));
    }

    /** What came back from the factory; it costs what it cost when it left. */
    Uni<GoodsReceipt> fromFactory(FactoryRepair repair) {
        Instant now = clock.instant();
        GoodsReceipt receipt = new GoodsReceipt();
        receipt.id = Ids.next();
        receipt.storeId = repair.storeId;
        receipt.factoryRepairId = repair.id;
        receipt.supplier = repair.factory;
        receipt.status = GoodsReceipt.Status.arrived;
        receipt.arrivedAt = now;
        receipt.arrivedBy = caller.personId();
        return save(receipt, List.of(new ListedGoods(repair.partId, repair.quantity)))
                .chain(() -> ReceiptLine.of(receipt.id))
                .invoke(lines -> lines.forEach(line -> line.unitCost = repair.unitCost))
                .replaceWith(receipt);
    }

    private GoodsReceipt begun(ReceiveGoods form, PurchaseOrder order) {
        if (form.directUse() && (form.place() == null || form.place().isBlank())) {
            throw Problem.invalid("place", "place-missing");
        }
        if (order == null && form.storeId() == null) {
            throw Problem.invalid("storeId", "store-unknown");
        }
        Instant now = clock.instant();
        GoodsReceipt receipt = new GoodsReceipt();
        receipt.id = Ids.orNext(form.id());
        receipt.storeId = form.storeId() != null ? form.storeId() : order.storeId;
        receipt.orderId = form.orderId();
        receipt.deliveryList =
                form.deliveryList() == null ? "" : form.deliveryList().strip();
        receipt.directUse = form.directUse();
        receipt.place = form.place() == null ? "" : form.place().strip();
        receipt.status = form.directUse() ? GoodsReceipt.Status.announced : GoodsReceipt.Status.arrived;
        receipt.arrivedAt = now;
        receipt.arrivedBy = caller.personId();
        return receipt;
    }

    private Uni<PurchaseOrder> order(UUID id) {
        return id == null
                ? Uni.createFrom().nullItem()
                : PurchaseOrder.<PurchaseOrder>findById(id).invoke(order -> {
                    if (order == null || !caller.sees(order.branchId)) {
                        throw Problem.invalid("orderId", "order-unknown");
                    }
                    if (order.status == PurchaseOrder.Status.cancelled
                            || order.status == PurchaseOrder.Status.arrived) {
                        throw order.over();
                    }
                });
    }

    private Uni<UUID> save(GoodsReceipt receipt, List<ListedGoods> listed) {
        if (listed.isEmpty()) {
            throw Problem.invalid("lines", "lines-missing");
        }
        if (listed.stream().map(ListedGoods::partId).distinct().count() < listed.size()) {
            throw Problem.invalid("lines", "part-twice");
        }
        return stores.visible(receipt.storeId)
                .invoke(store -> receipt.branchId = store.branchId)
                .chain(store -> numbers.next("RK", store.branchId))
                .invoke(number -> receipt.number = number)
                .chain(() -> Wanted.of(listed.stream().map(ListedGoods::partId).toList()))
                .chain(() -> receipt.persistAndFlush())
                .chain(() -> PanacheEntityBase.persist(IntStream.range(0, listed.size())
                        .mapToObj(at -> ReceiptLine.of(
                                receipt.id,
                                at,
                                listed.get(at).partId(),
                                listed.get(at).listed()))
                        .toList()))
                .chain(() -> receipts.record(PurchasingEvents.GOODS_ARRIVED, receipt))
                .chain(() -> receipt.directUse
                        ? receipts.record(
                                PurchasingEvents.DIRECT_USE,
                                receipt,
                                new UsedDirectly(receipt.number, receipt.place),
                                null)
                        : Uni.createFrom().voidItem())
                .replaceWith(receipt.id);
    }
}

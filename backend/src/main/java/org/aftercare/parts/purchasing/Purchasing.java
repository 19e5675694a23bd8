package org.aftercare.parts.purchasing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.parts.Part;
import org.aftercare.parts.Shortage;
import org.aftercare.parts.Stores;
import org.aftercare.parts.Works;
import org.aftercare.parts.purchasing.PurchaseForms.ChangePurchase;
import org.aftercare.parts.purchasing.PurchaseForms.WantPurchase;
import org.aftercare.parts.purchasing.PurchaseForms.WantedGoods;
import org.aftercare.parts.purchasing.PurchaseOrder.Need;

/** Wanting goods, and changing what is wanted. In the caller's transaction. */
@ApplicationScoped
class Purchasing {
    @Inject
    Suppliers suppliers;

    @Inject
    PurchaseOrders orders;

    @Inject
    StockLevels levels;

    @Inject
    Works works;

    @Inject
    Stores stores;

    @Inject
    DocumentNumbers numbers;

    @Inject
    IfMatch ifMatch;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A requisition; what it is needed for is found out here (10.3.10b). */
    Uni<UUID> want(WantPurchase form) {
        PurchaseOrder order = begun(form.id(), form.storeId());
        order.local = form.local();
        order.planNumber = text(form.planNumber());
        order.reason = text(form.reason());
        return suppliers
                .named(form.supplier())
                .invoke(supplier -> order.supplierId = supplier == null ? null : supplier.id)
                .chain(() -> work(order, form.workKind(), form.workId()))
                .chain(() -> save(order, form.lines()))
                .replaceWith(order.id);
    }

    /** What one shortage misses, to be bought once the manager has signed (8.4.3.3b). */
    Uni<PurchaseOrder> wantShort(Shortage shortage, String note) {
        PurchaseOrder order = begun(null, shortage.storeId);
        order.shortageId = shortage.id;
        order.need = Need.shortage;
        order.reason = text(note);
        return save(order, List.of(new WantedGoods(shortage.partId, shortage.quantity, null)))
                .replaceWith(order);
    }

    /** 428 where the caller does not say which version they change. */
    Uni<UUID> change(UUID id, ChangePurchase form) {
        return orders.forChange(id)
                .invoke(PurchaseOrder::mustBeWanted)
                .invoke(order -> ifMatch.require(order.version))
                .chain(order -> suppliers.named(form.supplier()).chain(supplier -> {
                    order.supplierId = supplier == null ? null : supplier.id;
                    order.local = form.local();
                    order.planNumber = text(form.planNumber());
                    order.reason = text(form.reason());
                    order.changes++;
                    return Panache.getSession()
                            .chain(session -> session.flush())
                            .chain(() -> PurchaseLine.delete("orderId", id))
                            .chain(() -> addLines(order, form.lines()));
                }))
                .replaceWith(id);
    }

    private PurchaseOrder begun(UUID id, UUID store) {
        Instant now = clock.instant();
        PurchaseOrder order = new PurchaseOrder();
        order.id = Ids.orNext(id);
        order.storeId = store;
        order.wantedBy = caller.personId();
        order.wantedAt = now;
        return order;
    }

    private Uni<Void> work(PurchaseOrder order, String kind, UUID id) {
        if (kind == null || id == null) {
            return Uni.createFrom().voidItem();
        }
        return works.find(kind, id)
                .invoke(work -> {
                    caller.mustSee(work.branchId());
                    order.need = Need.work;
                    order.workKind = kind;
                    order.workId = id;
                    order.workLabel = work.number();
                })
                .replaceWithVoid();
    }

    private Uni<Void> save(PurchaseOrder order, List<WantedGoods> lines) {
        List<UUID> parts = lines.stream().map(WantedGoods::partId).toList();
        return stores.visible(order.storeId)
                .invoke(store -> order.branchId = store.branchId)
                .chain(() -> order.need != null
                        ? Uni.createFrom().voidItem()
                        : levels.allLow(order.branchId, parts)
                                .invoke(low -> order.need = low ? Need.low_stock : Need.none)
                                .replaceWithVoid())
                .chain(() -> numbers.next("CG", order.branchId))
                .invoke(number -> order.number = number)
                .chain(() -> order.persistAndFlush())
                .chain(() -> addLines(order, lines))
                .chain(() -> orders.record(PurchasingEvents.WANTED, order, null));
    }

    private static Uni<Void> addLines(PurchaseOrder order, List<WantedGoods> goods) {
        if (goods.stream().map(WantedGoods::partId).distinct().count() < goods.size()) {
            throw Problem.invalid("lines", "part-twice");
        }
        return Wanted.of(goods.stream().map(WantedGoods::partId).toList()).chain(wanted -> {
            for (Part part : wanted.parts().values()) {
                if (part.retiredAt != null) {
                    throw Problem.invalid("lines", "part-retired", part.code);
                }
            }
            return PanacheEntityBase.persist(IntStream.range(0, goods.size())
                    .mapToObj(at -> PurchaseLine.of(
                            order.id,
                            at,
                            goods.get(at).partId(),
                            goods.get(at).quantity(),
                            goods.get(at).unitPrice()))
                    .toList());
        });
    }

    static String text(String said) {
        return said == null ? "" : said.strip();
    }
}

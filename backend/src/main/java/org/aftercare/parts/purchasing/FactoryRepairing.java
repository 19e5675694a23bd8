package org.aftercare.parts.purchasing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.parts.Document;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.parts.Movement;
import org.aftercare.parts.MovementKind;
import org.aftercare.parts.Outgoing;
import org.aftercare.parts.Stock;
import org.aftercare.parts.Stores;
import org.aftercare.parts.purchasing.ReceiptForms.RegisterRepair;
import org.aftercare.parts.purchasing.ReceiptForms.SetAside;

/** Parts to the factory and back: registered first, in stock again only when they work (8.4.2.4). */
@ApplicationScoped
class FactoryRepairing {
    @Inject
    FactoryRepairs repairs;

    @Inject
    Receiving receiving;

    @Inject
    Stock stock;

    @Inject
    Gates gates;

    @Inject
    Stores stores;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** From stock; registered at once where its problem is said. */
    Uni<UUID> setAside(SetAside form) {
        FactoryRepair repair = begun(form.id(), form.storeId(), form.partId(), form.quantity());
        return save(repair)
                .chain(() -> form.problem() == null || form.problem().isBlank()
                        ? Uni.createFrom().voidItem()
                        : register(repair, new RegisterRepair(form.problem(), form.factory(), form.dueBackOn())))
                .replaceWith(repair.id);
    }

    /** Failed at the door and never in stock; its problem is still to be registered. */
    Uni<Void> setAside(GoodsReceipt receipt, ReceiptLine line) {
        FactoryRepair repair = begun(null, receipt.storeId, line.partId, line.refused);
        repair.receiptLineId = line.id;
        repair.unitCost = line.unitCost;
        repair.factory = receipt.supplier;
        return save(repair);
    }

    Uni<UUID> register(UUID id, RegisterRepair form) {
        return repairs.forChange(id).chain(repair -> register(repair, form)).replaceWith(id);
    }

    /** Out of stock, where it lay there; its lots keep what it cost. */
    Uni<UUID> send(UUID id) {
        return repairs.forChange(id)
                .call(repair -> gates.require(
                        GuardedPurchasing.SEND_TO_FACTORY,
                        Subject.of("factory_repair", id),
                        repair.branchId,
                        new GuardedPurchasing.Sending(repair.isRegistered())))
                .invoke(repair -> repair.send(caller.personId(), clock.instant()))
                .call(this::takeOut)
                .call(repair -> repairs.record(PurchasingEvents.REPAIR_SENT, repair))
                .replaceWith(id);
    }

    /** It came back: a delivery of its own, to be counted, inspected and noted. */
    Uni<UUID> back(UUID id) {
        return repairs.forChange(id)
                .invoke(repair -> repair.back(caller.personId(), clock.instant()))
                .call(repair -> repairs.record(PurchasingEvents.REPAIR_BACK, repair))
                .call(receiving::fromFactory)
                .replaceWith(id);
    }

    Uni<UUID> confirm(UUID id, boolean works) {
        return repairs.forChange(id)
                .invoke(repair -> repair.confirm(works, caller.personId(), clock.instant()))
                .call(repair -> repairs.record(PurchasingEvents.REPAIR_CONFIRMED, repair))
                .replaceWith(id);
    }

    Uni<UUID> giveUp(UUID id) {
        return repairs.forChange(id)
                .invoke(repair -> repair.giveUp(clock.instant()))
                .call(repair -> repairs.record(PurchasingEvents.REPAIR_GIVEN_UP, repair))
                .replaceWith(id);
    }

    private FactoryRepair begun(UUID id, UUID store, UUID part, int quantity) {
        FactoryRepair repair = new FactoryRepair();
        repair.id = Ids.orNext(id);
        repair.storeId = store;
        repair.partId = part;
        repair.quantity = quantity;
        repair.notedBy = caller.personId();
        repair.notedAt = clock.instant();
        return repair;
    }

    private Uni<Void> save(FactoryRepair repair) {
        return stores.visible(repair.storeId)
                .invoke(store -> repair.branchId = store.branchId)
                .chain(store -> numbers.next("FX", store.branchId))
                .invoke(number -> repair.number = number)
                .chain(() -> Wanted.of(List.of(repair.partId)))
                .chain(() -> repair.persistAndFlush())
                .replaceWithVoid();
    }

    private Uni<Void> register(FactoryRepair repair, RegisterRepair form) {
        String factory = form.factory() == null ? repair.factory : form.factory();
        repair.register(form.problem(), factory, form.dueBackOn(), caller.personId(), clock.instant());
        return repairs.record(PurchasingEvents.REPAIR_REGISTERED, repair);
    }

    private Uni<Void> takeOut(FactoryRepair repair) {
        if (repair.receiptLineId != null) {
            return Uni.createFrom().voidItem();
        }
        Document out = new Document(Document.Kind.factory_repair, repair.id, repair.number);
        Instant now = clock.instant();
        return stock.take(
                        List.of(Outgoing.of(
                                repair.partId,
                                repair.storeId,
                                repair.quantity,
                                MovementKind.factory_out,
                                out,
                                repair.problem)),
                        now,
                        caller.personId())
                .invoke(movements -> repair.unitCost = average(movements, repair.quantity))
                .replaceWithVoid();
    }

    /** What one cost where several lots went; to the hundredth of a cent. */
    private static BigDecimal average(List<Movement> movements, int quantity) {
        return movements.stream()
                .map(movement -> movement.value().negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(quantity), 4, RoundingMode.HALF_UP);
    }
}

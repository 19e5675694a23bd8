package org.aftercare.complaints.returns;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.SignaturesAhead;
import org.aftercare.complaints.returns.ReturnForms.CountInGoods;
import org.aftercare.complaints.returns.ReturnForms.RequestReturn;
import org.aftercare.customers.Customers;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.DocumentNumbers;

/** Goods asked to be given back, taken up or declined, and received. In the caller's transaction. */
@ApplicationScoped
public class Returns {
    @Inject
    DocumentNumbers numbers;

    @Inject
    SignaturesAhead signatures;

    @Inject
    Customers customers;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** It then waits for the consent that articles want; whoever gives it finds the request at once (6.15a, 16.11a). */
    Uni<UUID> request(RequestReturn form) {
        UUID branch = form.branchId() == null ? caller.branchId() : form.branchId();
        caller.mustSee(branch);
        GoodsReturn goods = of(form, branch);
        if (goods.customerId == null && goods.customerName.isEmpty() && !goods.ofShop) {
            throw Problem.invalid("customerName", "return-of-nobody");
        }
        return named(goods)
                .chain(() -> numbers.next("TH", branch))
                .invoke(number -> goods.number = number)
                .chain(() -> goods.persistAndFlush())
                .chain(() -> tell(ReturnEvents.REQUESTED, goods, wanted(goods, goods.reason)))
                .chain(() ->
                        signatures.ask(GuardedReturns.ACCEPT, subject(goods), branch, accepting(goods), goods.reason))
                .replaceWith(goods.id);
    }

    /** Taken up as authorised; also after the goods came without, which is then the later consent (16.11b). */
    Uni<UUID> accept(UUID id) {
        return visible(id)
                .invoke(GoodsReturn::mustBeAcceptable)
                .call(goods -> gates.require(GuardedReturns.ACCEPT, subject(goods), goods.branchId, accepting(goods)))
                .invoke(goods -> goods.accept(caller.personId(), clock.instant()))
                .call(goods -> tell(ReturnEvents.ACCEPTED, goods, wanted(goods, goods.reason)))
                .replaceWith(id);
    }

    Uni<UUID> decline(UUID id, String why) {
        return visible(id)
                .invoke(goods -> goods.decline(why, caller.personId(), clock.instant()))
                .call(goods -> tell(ReturnEvents.DECLINED, goods, wanted(goods, goods.declinedWhy)))
                .replaceWith(id);
    }

    /** Refused where an article wants an accepted request first (5.1.1.6); otherwise booked as come without consent. */
    Uni<UUID> receive(UUID id, CountInGoods form) {
        return visible(id)
                .call(goods -> gates.require(
                        GuardedReturns.RECEIVE,
                        subject(goods),
                        goods.branchId,
                        new GuardedReturns.Receiving(goods.isConsented())))
                .invoke(goods -> goods.receive(
                        form.quantity(), ReturnForms.text(form.note()), caller.personId(), clock.instant()))
                .call(goods -> tell(
                        ReturnEvents.RECEIVED,
                        goods,
                        new ReturnEvents.Received(
                                goods.number, goods.receivedQuantity, goods.isConsented(), goods.receivedNote)))
                .replaceWith(id);
    }

    Uni<Boolean> isThere(UUID id) {
        return GoodsReturn.<GoodsReturn>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }

    Uni<GoodsReturn> visible(UUID id) {
        return GoodsReturn.locked(id).invoke(goods -> caller.mustSee(goods.branchId));
    }

    Uni<Void> tell(String kind, GoodsReturn goods, Record facts) {
        return journal.record(
                kind,
                goods.branchId,
                facts,
                subject(goods),
                Subject.of("customer", goods.customerId),
                Subject.of("branch", goods.branchId));
    }

    static Subject subject(GoodsReturn goods) {
        return Subject.of("goods_return", goods.id);
    }

    private static ReturnEvents.Wanted wanted(GoodsReturn goods, String reason) {
        return new ReturnEvents.Wanted(goods.number, goods.quantity, reason, goods.product, goods.kind);
    }

    private static GuardedReturns.Accepting accepting(GoodsReturn goods) {
        return new GuardedReturns.Accepting(
                goods.number, goods.quantity, goods.reason, goods.product, goods.customerName);
    }

    /** Somebody on file goes by their own name; 404 where the caller has nothing to do with them. */
    private Uni<Void> named(GoodsReturn goods) {
        return goods.customerId == null
                ? Uni.createFrom().voidItem()
                : customers
                        .visible(goods.customerId)
                        .invoke(customer -> goods.customerName = customer.name)
                        .replaceWithVoid();
    }

    private GoodsReturn of(RequestReturn form, UUID branch) {
        GoodsReturn goods = new GoodsReturn();
        goods.id = Ids.orNext(form.id());
        goods.kind = form.kind();
        goods.branchId = branch;
        goods.ofShop = form.ofShop();
        goods.customerId = form.customerId();
        goods.customerName = ReturnForms.text(form.customerName());
        goods.product = form.product().trim();
        goods.serial = ReturnForms.text(form.serial());
        goods.quantity = form.quantity();
        goods.reason = form.reason().trim();
        goods.status = GoodsReturn.Status.requested;
        goods.requestedAt = clock.instant();
        goods.requestedBy = caller.personId();
        return goods;
    }
}

package org.aftercare.complaints.returns;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.billing.ReturnBill;
import org.aftercare.billing.ReturnInvoices;
import org.aftercare.complaints.returns.ReturnForms.ChargeReturn;
import org.aftercare.complaints.returns.ReturnForms.SettleReturn;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;

/** What goods that came back cost, who bears it, and how they are settled. In the caller's transaction. */
@ApplicationScoped
public class ReturnCosts {
    @Inject
    Returns returns;

    @Inject
    ReturnInvoices invoices;

    @Inject
    Gates gates;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Without consent an article may want all of it from the customer (6.15b, 16.11b). */
    Uni<UUID> charge(UUID id, ChargeReturn form) {
        return returns.visible(id)
                .invoke(GoodsReturn::mustBeHere)
                .call(goods -> {
                    ReturnCost cost = new ReturnCost();
                    cost.id = Ids.orNext(form.id());
                    cost.returnId = id;
                    cost.kind = form.kind();
                    cost.amount = form.amount().setScale(2);
                    cost.customerPercent = form.customerPercent();
                    cost.note = ReturnForms.text(form.note());
                    cost.enteredAt = clock.instant();
                    cost.enteredBy = caller.personId();
                    return allowed(goods, cost)
                            .chain(() -> cost.persistAndFlush())
                            .chain(() -> told(goods, cost));
                })
                .replaceWith(id);
    }

    /** Another bearer, once there is consent; the table of permissions leaves it to the general manager (16.11b). */
    Uni<UUID> bear(UUID id, UUID costId, BigDecimal percent) {
        return returns.visible(id)
                .invoke(GoodsReturn::mustBeHere)
                .call(goods -> ReturnCost.<ReturnCost>findById(costId).chain(cost -> {
                    if (cost == null || !cost.returnId.equals(id)) {
                        throw Problem.notFound();
                    }
                    cost.customerPercent = percent;
                    return allowed(goods, cost).chain(() -> told(goods, cost));
                }))
                .replaceWith(id);
    }

    /** Paid back, exchanged or given back; what the customer bears becomes an invoice. */
    Uni<UUID> settle(UUID id, SettleReturn form) {
        return returns.visible(id)
                .call(goods -> gates.require(
                        GuardedReturns.SETTLE,
                        Returns.subject(goods),
                        goods.branchId,
                        new GuardedReturns.Settling(goods.isConsented(), form.refund())))
                .invoke(goods -> goods.settle(form.refund(), form.note(), caller.personId(), clock.instant()))
                .call(goods -> returns.tell(
                        ReturnEvents.SETTLED,
                        goods,
                        new ReturnEvents.Settled(goods.number, goods.refund, goods.settledNote)))
                .call(this::bill)
                .replaceWith(id);
    }

    private Uni<Void> bill(GoodsReturn goods) {
        return ReturnCost.<ReturnCost>list("returnId", goods.id).chain(costs -> {
            BigDecimal owed = costs.stream().map(ReturnCost::ofCustomer).reduce(BigDecimal.ZERO, BigDecimal::add);
            return owed.signum() == 0
                    ? Uni.createFrom().voidItem()
                    : invoices.request(new ReturnBill(goods.id, goods.number, goods.customerId, goods.branchId, owed));
        });
    }

    private Uni<Void> allowed(GoodsReturn goods, ReturnCost cost) {
        return gates.require(
                GuardedReturns.CHARGE,
                Returns.subject(goods),
                goods.branchId,
                new GuardedReturns.Charging(goods.isConsented(), cost.customerPercent, cost.amount));
    }

    private Uni<Void> told(GoodsReturn goods, ReturnCost cost) {
        return returns.tell(
                ReturnEvents.CHARGED,
                goods,
                new ReturnEvents.Charged(goods.number, cost.kind, cost.amount, cost.customerPercent));
    }
}

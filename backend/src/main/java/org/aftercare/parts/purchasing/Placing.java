package org.aftercare.parts.purchasing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Approval;
import org.aftercare.approvals.ApprovalStep;
import org.aftercare.approvals.Gates;
import org.aftercare.approvals.SignaturesAhead;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.Shortage;

/** Placing an order with its supplier, on whatever signatures and quotes the articles want; or giving it up. */
@ApplicationScoped
class Placing {
    @Inject
    PurchaseOrders orders;

    @Inject
    ShortageJournal shortages;

    @Inject
    LocalPower power;

    @Inject
    Gates gates;

    @Inject
    SignaturesAhead signatures;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> place(UUID id) {
        return orders.forChange(id)
                .invoke(PurchaseOrder::mustBeWanted)
                .call(order -> facts(order)
                        .chain(facts -> gates.require(
                                GuardedPurchasing.PLACE, Subject.of("purchase_order", id), order.branchId, facts)))
                .call(this::approvedBy)
                .call(this::delegated)
                .invoke(order -> order.place(caller.personId(), clock.instant()))
                .call(this::ordered)
                .call(order -> orders.record(PurchasingEvents.PLACED, order, null))
                .replaceWith(id);
    }

    Uni<UUID> cancel(UUID id, String reason) {
        return orders.forChange(id)
                .invoke(order -> order.cancel(reason, clock.instant()))
                .call(order -> orders.record(PurchasingEvents.CANCELLED, order, reason))
                .replaceWith(id);
    }

    /** Asks the manager to sign for what is wanted; answers whether any article asks for a signature. */
    Uni<Boolean> ask(PurchaseOrder order) {
        return facts(order)
                .chain(facts -> signatures.ask(
                        GuardedPurchasing.PLACE,
                        Subject.of("purchase_order", order.id),
                        order.branchId,
                        facts,
                        order.reason))
                .chain(() -> Approval.count(
                        "subjectKind = 'purchase_order' and subjectId = ?1 and status = ?2",
                        order.id,
                        Approval.Status.waiting))
                .map(waiting -> waiting > 0);
    }

    private Uni<GuardedPurchasing.Placing> facts(PurchaseOrder order) {
        return PurchaseLine.of(order.id)
                .chain(lines -> Wanted.of(
                                lines.stream().map(line -> line.partId).toList())
                        .map(wanted -> lines.stream()
                                .map(line -> wanted.code(line.partId) + " × " + line.quantity)
                                .collect(Collectors.joining("; "))))
                .chain(content -> PurchaseQuote.of(order.id)
                        .chain(quotes -> power.over(order)
                                .map(delegated ->
                                        facts(order, delegated != null, order.local ? quotes : List.of(), content))));
    }

    private static GuardedPurchasing.Placing facts(
            PurchaseOrder order, boolean released, List<PurchaseQuote> quotes, String content) {
        BigDecimal least = quotes.stream()
                .map(quote -> quote.price)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean cheapest = quotes.isEmpty()
                || quotes.stream().anyMatch(quote -> quote.chosen && quote.price.compareTo(least) == 0);
        return new GuardedPurchasing.Placing(
                order.shortageId != null,
                order.workLabel.isEmpty() ? null : order.workLabel,
                order.local,
                released,
                quotes.size(),
                cheapest,
                cheapest || order.choiceReason.isEmpty() ? null : order.choiceReason,
                content);
    }

    /** Whose signature it was placed on (8.4.2.2a): the last one given for it. */
    private Uni<Void> approvedBy(PurchaseOrder order) {
        return Approval.<Approval>list(
                        "subjectKind = 'purchase_order' and subjectId = ?1 and status = ?2 order by askedAt",
                        order.id,
                        Approval.Status.used)
                .invoke(used -> used.stream()
                        .flatMap(request -> request.steps.stream())
                        .filter(step -> step.decision == ApprovalStep.Decision.signed)
                        .reduce((one, later) -> later)
                        .ifPresent(step -> {
                            order.approvedBy = step.personId;
                            order.approvedAt = step.decidedAt;
                        }))
                .replaceWithVoid();
    }

    /** By which article the unit bought without asking anybody (10.3.10a). */
    private Uni<Void> delegated(PurchaseOrder order) {
        return power.over(order)
                .invoke(delegated -> {
                    if (delegated != null) {
                        order.delegatedBy = delegated.ref();
                        order.delegatedSince = delegated.since();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> ordered(PurchaseOrder order) {
        if (order.shortageId == null) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        return Shortage.<Shortage>findById(order.shortageId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(shortage -> shortage.ordered(order.id, now))
                .chain(shortage -> shortages.record(PurchasingEvents.SHORTAGE_ORDERED, shortage, order.branchId));
    }
}

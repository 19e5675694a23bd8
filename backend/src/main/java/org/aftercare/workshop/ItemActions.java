package org.aftercare.workshop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.aftercare.approvals.Actions;
import org.aftercare.approvals.Buttons;
import org.aftercare.approvals.GatesInForce;
import org.aftercare.approvals.Refusal;
import org.aftercare.kernel.Caller;
import org.aftercare.tickets.ServiceType;

import static org.aftercare.workshop.ItemStatus.in_house;
import static org.aftercare.workshop.ItemStatus.put_forward;
import static org.aftercare.workshop.ItemStatus.taken;
import static org.aftercare.workshop.ItemStatus.under_repair;

/** Which buttons an item offers the caller: the same rules that the verbs throw, asked beforehand. */
@ApplicationScoped
public class ItemActions {
    @Inject
    Buttons buttons;

    @Inject
    Caller caller;

    Actions of(ItemRead i, GatesInForce gates) {
        return buttons.of(rules(i, gates));
    }

    private Map<String, Refusal> rules(ItemRead i, GatesInForce gates) {
        UUID me = caller.personId();
        UUID technician = i.technician() == null ? null : i.technician().id();
        ItemStatus status = i.status();
        Estimate.Status estimate = i.estimate() == null ? null : i.estimate().status();
        Map<String, Refusal> all = new LinkedHashMap<>();
        all.put("describeItem", ItemRules.in(status, taken, in_house));
        all.put(
                "enterCustody",
                or(
                        ItemRules.in(status, taken),
                        () -> gates.refusal(
                                GuardedItems.ENTER,
                                i.branchId(),
                                Map.of("receiptIssued", i.receipt() != null, "takeAwaySigned", i.takeAwaySigned()))));
        all.put("moveItem", ItemRules.withUs(status));
        all.put("fillCard", ItemRules.cardFillable(status));
        if (i.card() != null) {
            boolean out = i.card().loaner() != null && i.card().loanerBackAt() == null;
            if (i.card().attachedAt() == null) {
                all.put("attachCard", ItemRules.withUs(status));
            }
            all.put(out ? "takeLoanerBack" : "lendLoaner", ItemRules.withUs(status));
        }
        all.put(
                "startRepair",
                or(
                        ItemRules.ofTechnician(
                                status, technician, me, in_house, ItemStatus.passed, ItemStatus.given_up),
                        () -> gates.refusal(GuardedItems.START, i.branchId(), Map.of("cardFilled", i.card() != null))));
        all.put("enterRepairTime", ItemRules.in(status, under_repair, put_forward, ItemStatus.passed));
        all.put("removeRepairTime", ItemRules.in(status, under_repair));
        all.put("makeEstimate", ItemRules.estimable(status));
        all.put("sendEstimate", estimate == Estimate.Status.draft ? null : Refusal.of("estimate-not-draft"));
        all.put("noteDecision", estimate == Estimate.Status.sent ? null : Refusal.of("estimate-not-sent"));
        all.put(
                "putForward",
                or(
                        ItemRules.ofTechnician(status, technician, me, under_repair),
                        () -> ItemRules.consented(i.ticket().serviceType() == ServiceType.paid, estimate)));
        all.put("inspectItem", ItemRules.in(status, put_forward));
        all.put(
                "setReturnDate",
                or(
                        gates.refusal(
                                GuardedItems.RETURN_DATE,
                                i.branchId(),
                                Map.of("inspection", ItemFacts.InspectionState.of(status, i.lastInspection()))),
                        () -> ItemRules.returnable(status)));
        all.put("askHelp", i.helpWanted() ? Refusal.of("help-asked") : ItemRules.in(status, in_house, under_repair));
        all.put("answerHelp", i.helpWanted() ? null : Refusal.of("no-help-asked"));
        all.put("reportBeyondUs", ItemRules.givable(status, i.beyondUs() != null && i.decidedAt() == null));
        all.put("giveUpItem", ItemRules.in(status, in_house, under_repair));
        all.put("signReturn", ItemRules.returnable(status));
        all.put(
                "voidReceipt",
                or(
                        ItemRules.returnable(status),
                        () -> i.receipt() != null && i.receipt().voidedAt() != null
                                ? Refusal.of("receipt-void", i.receipt().number())
                                : null));
        all.put(
                "returnItem",
                or(
                        ItemRules.returnable(status),
                        () -> gates.refusal(
                                GuardedItems.CLOSE_RETURN,
                                i.branchId(),
                                Map.of(
                                        "returnSigned", i.signedAsItIs(),
                                        "receiptVoided", i.receipt().voidedAt() != null,
                                        "statement", i.receipt().statement() != null))));
        return all;
    }

    private static Refusal or(Refusal first, Supplier<Refusal> then) {
        return first != null ? first : then.get();
    }
}

package org.aftercare.tickets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.aftercare.approvals.Actions;
import org.aftercare.approvals.Buttons;
import org.aftercare.approvals.GatesInForce;
import org.aftercare.approvals.Refusal;
import org.aftercare.kernel.Caller;

/** Which buttons a ticket offers the caller: the same rules that the verbs throw, asked beforehand. */
@ApplicationScoped
public class TicketActions {
    @Inject
    Buttons buttons;

    @Inject
    Caller caller;

    Actions of(TicketRead t, GatesInForce gates) {
        return buttons.of(rules(t, gates));
    }

    private Map<String, Refusal> rules(TicketRead t, GatesInForce gates) {
        UUID me = caller.personId();
        UUID technician = t.technician() == null ? null : t.technician().id();
        boolean found = t.openVisit() != null && !t.openVisit().diagnosis().isBlank();
        SignatureState completion = state(t.completion());
        Map<String, Refusal> all = new LinkedHashMap<>();
        all.put("changeTicket", TicketRules.changeable(t.status()));
        if (TicketRules.movable(t.status()) == null) {
            all.put("moveCall", null);
        }
        all.put("appendToTicket", null);
        all.put("chaseTicket", TicketRules.open(t.status()));
        // Nobody looks for what is already so: no reason is given for attaching a second voucher or reopening what is
        // open.
        if (t.voucher() == null) {
            all.put("attachVoucher", TicketRules.voucherAttachable(t.status(), false));
        }
        if (TicketRules.handInable(t.status()) == null && t.voucher() != null) {
            all.put("handIn", null);
        }
        all.put(
                "dispatchTicket",
                or(
                        DispatchRules.dispatchable(t.status()),
                        () -> gates.refusal(
                                GuardedTicketWork.DISPATCH,
                                t.branchId(),
                                Map.of("voucherAttached", t.voucher() != null))));
        all.put("withdrawDispatch", DispatchRules.withdrawable(t.status()));
        all.put("refuseDispatch", DispatchRules.refusable(t.status(), technician, me));
        Refusal departable = VisitRules.departable(t.status(), technician, me);
        all.put("depart", departable);
        if (departable == null && t.receiptSlip() == null) {
            all.put("drawReceiptSlip", null);
        }
        if (t.escalation() == null) {
            all.put("escalate", VisitRules.recordable(t.status(), technician, me));
        }
        all.put("arrive", VisitRules.arrivable(t.status(), technician, me));
        all.put("recordFindings", VisitRules.recordable(t.status(), technician, me));
        all.put("addPhoto", VisitRules.recordable(t.status(), technician, me));
        all.put("removePhoto", VisitRules.recordable(t.status(), technician, me));
        all.put(
                "setFee",
                FeeRules.settable(t.status(), technician, me, caller.has("supervisor"), t.collection() != null));
        all.put(
                "signVoucher",
                or(
                        VisitRules.recordable(t.status(), technician, me),
                        () -> gates.refusal(GuardedTicketWork.SIGN, t.branchId(), Map.of("found", found))));
        all.put(
                "collectFee",
                or(
                        FeeRules.collectable(
                                t.status(), technician, me, t.serviceType(), t.fee(), t.collection() != null),
                        () -> gates.refusal(
                                FeeRules.COLLECT,
                                t.branchId(),
                                Map.of("amount", t.fee(), "serviceType", t.serviceType()))));
        Refusal end = VisitRules.endable(t.status(), technician, me);
        all.put("endVisit", end);
        if (end == null) {
            all.put(
                    "endVisit.fixed",
                    gates.refusal(
                            GuardedTicketWork.END_FIXED,
                            t.branchId(),
                            Map.of(
                                    "found",
                                    found,
                                    "siteContact",
                                    t.openVisit() != null
                                            && !t.openVisit().siteContact().isBlank()
                                            && !t.openVisit().sitePhone().isBlank(),
                                    "solution",
                                    t.openVisit() != null
                                            && !t.openVisit().solution().isBlank()
                                            && !t.openVisit().workDone().isBlank(),
                                    "feeKnown",
                                    t.fee() != null,
                                    "completion",
                                    completion,
                                    "serviceType",
                                    t.serviceType())));
            all.put(
                    "endVisit.take_in",
                    gates.refusal(
                            GuardedTicketWork.END_TAKE_IN,
                            t.branchId(),
                            Map.of("found", found, "takeAway", state(t.takeAway()))));
            all.put("endVisit.not_home", VisitRules.missable(found, signedHere(t)));
        }
        boolean signed = t.status() == TicketStatus.done && completion == SignatureState.valid;
        all.put(
                "closeTicket",
                or(
                        TicketRules.maybeClosable(t.status()),
                        () -> or(
                                gates.refusal(
                                        GuardedTicketWork.CLOSE, t.branchId(), Map.of("finishedAndSigned", signed)),
                                () -> TicketRules.closable(t.status()))));
        all.put("cancelTicket", TicketRules.cancellable(t.status()));
        if (TicketRules.reopenable(t.status()) == null) {
            all.put("reopenTicket", null);
        }
        return all;
    }

    private static boolean signedHere(TicketRead t) {
        return t.openVisit() != null
                && Stream.of(t.completion(), t.takeAway())
                        .filter(Objects::nonNull)
                        .anyMatch(signature ->
                                !signature.signedAt().isBefore(t.openVisit().departedAt()));
    }

    private static Refusal or(Refusal first, Supplier<Refusal> then) {
        return first != null ? first : then.get();
    }

    private static SignatureState state(TicketViews.SignatureView signature) {
        return SignatureState.of(signature == null ? null : signature.valid());
    }
}

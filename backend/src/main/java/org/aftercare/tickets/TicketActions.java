package org.aftercare.tickets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Words;

/** Which buttons a ticket offers the caller: the same rules that the verbs throw, asked beforehand. */
@ApplicationScoped
public class TicketActions {
    @Inject
    Permissions permissions;

    @Inject
    Caller caller;

    @Inject
    Words words;

    /** @param refused by operation; what a visit's outcome still needs stands under {@code endVisit.fixed} and so on */
    record Actions(List<String> allowed, Map<String, String> refused) {}

    Actions of(TicketRead t) {
        List<String> allowed = new ArrayList<>();
        Map<String, String> refused = new LinkedHashMap<>();
        rules(t).forEach((operation, refusal) -> {
            if (!permissions.allows(
                    operation.replaceFirst("\\..*", ""), caller.identity().roles())) {
                return;
            }
            if (refusal != null) {
                refused.put(operation, refusal.sentence(words));
            } else if (!operation.contains(".")) {
                allowed.add(operation);
            }
        });
        return new Actions(allowed, refused);
    }

    private Map<String, Refusal> rules(TicketRead t) {
        UUID me = caller.personId();
        UUID technician = t.technician() == null ? null : t.technician().id();
        boolean found = t.openVisit() != null && !t.openVisit().diagnosis().isBlank();
        SignatureState completion = state(t.completion());
        Map<String, Refusal> all = new LinkedHashMap<>();
        all.put("changeTicket", TicketRules.changeable(t.status()));
        all.put("appendToTicket", null);
        all.put("chaseTicket", TicketRules.open(t.status()));
        // Nobody looks for what is already so: no reason is given for attaching a second voucher or reopening what is
        // open.
        if (t.voucher() == null) {
            all.put("attachVoucher", TicketRules.voucherAttachable(t.status(), false));
        }
        all.put("dispatchTicket", DispatchRules.dispatchable(t.status(), t.voucher() != null));
        all.put("withdrawDispatch", DispatchRules.withdrawable(t.status()));
        all.put("refuseDispatch", DispatchRules.refusable(t.status(), technician, me));
        all.put("depart", VisitRules.departable(t.status(), technician, me));
        all.put("arrive", VisitRules.arrivable(t.status(), technician, me));
        all.put("recordFindings", VisitRules.recordable(t.status(), technician, me));
        all.put("addPhoto", VisitRules.recordable(t.status(), technician, me));
        all.put("removePhoto", VisitRules.recordable(t.status(), technician, me));
        all.put(
                "setFee",
                FeeRules.settable(t.status(), technician, me, caller.has("supervisor"), t.collection() != null));
        all.put("signVoucher", sign(t, technician, me, found));
        all.put(
                "collectFee",
                FeeRules.collectable(
                        t.status(),
                        technician,
                        me,
                        t.serviceType(),
                        t.fee(),
                        t.smallFeeLimit(),
                        t.collection() != null));
        Refusal end = VisitRules.endable(t.status(), technician, me);
        all.put("endVisit", end);
        if (end == null) {
            all.put("endVisit.fixed", VisitRules.fixed(t.serviceType(), t.fee(), found, completion));
            all.put("endVisit.take_in", VisitRules.takenIn(found, state(t.takeAway())));
        }
        all.put("closeTicket", TicketRules.closable(t.status(), completion == SignatureState.valid));
        all.put("cancelTicket", TicketRules.cancellable(t.status()));
        if (TicketRules.reopenable(t.status()) == null) {
            all.put("reopenTicket", null);
        }
        return all;
    }

    private static Refusal sign(TicketRead t, UUID technician, UUID me, boolean found) {
        Refusal here = VisitRules.recordable(t.status(), technician, me);
        return here != null ? here : VisitRules.signable(Signature.Kind.take_away, t.serviceType(), t.fee(), found);
    }

    private static SignatureState state(TicketViews.SignatureView signature) {
        return SignatureState.of(signature == null ? null : signature.valid());
    }
}

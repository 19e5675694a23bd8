package org.aftercare.parts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.aftercare.approvals.Actions;
import org.aftercare.approvals.Buttons;
import org.aftercare.approvals.GatesInForce;
import org.aftercare.approvals.Refusal;
import org.aftercare.kernel.Caller;

/** Which buttons a slip offers the caller: the same rules that the verbs throw, asked beforehand. */
@ApplicationScoped
public class SlipActions {
    @Inject
    Buttons buttons;

    @Inject
    Caller caller;

    Actions of(SlipRead slip, Work work, GatesInForce gates) {
        Map<String, Refusal> rules = rules(slip, work, gates);
        // That it is over, or another's, everybody sees: no reason is given for what nobody looks for.
        rules.values().removeIf(refusal -> refusal != null && refusal.code().startsWith("slip-"));
        return buttons.of(rules);
    }

    private Map<String, Refusal> rules(SlipRead slip, Work work, GatesInForce gates) {
        UUID me = caller.personId();
        boolean keeper = caller.has("storekeeper") || caller.has("administrator");
        Refusal whose = keeper || caller.has("supervisor")
                ? null
                : SlipRules.ofDrawer(slip.drawer().id(), me);
        Refusal store = keeper || me.equals(slip.vanOf()) ? null : Refusal.of("slip-of-another");
        Map<String, Refusal> all = new LinkedHashMap<>();
        all.put("changePartsSlip", or(whose, SlipRules.open(slip.status())));
        all.put("cancelPartsSlip", or(whose, SlipRules.open(slip.status())));
        all.put("refusePartsSlip", or(store, SlipRules.open(slip.status())));
        Refusal issue = or(store, SlipRules.issuable(slip.status()));
        if (issue == null && !slip.outstanding()) {
            issue = Refusal.of("slip-is-" + slip.status());
        }
        all.put(
                "issuePartsSlip",
                issue != null ? issue : gates.refusal(GuardedStock.ISSUE, slip.branchId(), slip.known(work)));
        all.put("handOverPartsSlip", or(store, SlipRules.handable(slip.status())));
        boolean exchange = slip.lines().stream().anyMatch(line -> line.oldForNew() && line.issued() == 0);
        all.put(
                "handInOldPiece",
                exchange ? SlipRules.issuable(slip.status()) : Refusal.of("slip-is-" + slip.status()));
        boolean unsettled = slip.lines().stream().anyMatch(line -> line.addedItem() && line.confirmedAt() == null);
        all.put(
                "confirmSlipLine",
                unsettled ? SlipRules.issuable(slip.status()) : Refusal.of("slip-is-" + slip.status()));
        all.put("useParts", or(whose, SlipRules.drawn(slip.status())));
        all.put("announceReturn", SlipRules.drawn(slip.status()));
        return all;
    }

    private static Refusal or(Refusal first, Refusal then) {
        return first != null ? first : then;
    }
}

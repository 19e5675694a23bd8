package org.aftercare.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.aftercare.approvals.GatesInForce;
import org.aftercare.approvals.Refusal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Words;

/** Which buttons a slip offers the caller: the same rules that the verbs throw, asked beforehand. */
@ApplicationScoped
public class SlipActions {
    @Inject
    Permissions permissions;

    @Inject
    Caller caller;

    @Inject
    Words words;

    record Actions(List<String> allowed, Map<String, String> refused) {}

    Actions of(SlipRead slip, Work work, GatesInForce gates) {
        List<String> allowed = new ArrayList<>();
        Map<String, String> refused = new LinkedHashMap<>();
        rules(slip, work, gates).forEach((operation, refusal) -> {
            if (!permissions.allows(operation, caller.identity().roles())) {
                return;
            }
            if (refusal == null) {
                allowed.add(operation);
            } else if (!refusal.code().startsWith("slip-")) {
                // That it is over, or another's, everybody sees: no reason is given for what nobody looks for.
                refused.put(operation, refusal.sentence(words));
            }
        });
        return new Actions(allowed, refused);
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

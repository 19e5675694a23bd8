package org.aftercare.workshop;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What of the work on items regulations may guard. */
@ApplicationScoped
class GuardedItems implements Guarded {
    static final String ENTER = "item.enter_custody";
    static final String START = "item.start_repair";

    /** Asked when a repair goes on after its estimate. */
    static final String GO_ON = "item.go_on";

    static final String PUT_FORWARD = "item.put_forward";
    static final String RETURN_DATE = "item.set_return_date";
    static final String VOID_LOST = "item.void_lost_receipt";
    static final String CLOSE_RETURN = "item.close_return";
    static final String GIVE_UP = "item.close_unrepaired";

    @Override
    public List<GuardedAction> actions() {
        return List.of(
                onItem(ENTER, ItemFacts.Entering.class),
                onItem(START, ItemFacts.Starting.class),
                onItem(GO_ON, ItemFacts.GoingOn.class),
                onItem(PUT_FORWARD, ItemFacts.PuttingForward.class),
                onItem(RETURN_DATE, ItemFacts.Dating.class),
                onItem(VOID_LOST, ItemFacts.Losing.class),
                onItem(CLOSE_RETURN, ItemFacts.Returning.class),
                onItem(GIVE_UP, ItemFacts.GivingUp.class));
    }

    private static GuardedAction onItem(String name, Class<? extends Record> facts) {
        return new GuardedAction(name, facts, "item");
    }
}

package org.aftercare.contracts;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What of contracts regulations may guard. One being concluded has no id yet that a second try would bring. */
@ApplicationScoped
class GuardedContracts implements Guarded {
    static final String CONCLUDE = "contract.conclude";
    static final String CHANGE = "contract.change";

    @Override
    public List<GuardedAction> actions() {
        return List.of(
                new GuardedAction(CONCLUDE, ContractTerms.class, "customer"),
                new GuardedAction(CHANGE, ContractTerms.class, "contract"));
    }
}

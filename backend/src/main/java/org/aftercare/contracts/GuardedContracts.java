package org.aftercare.contracts;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/**
 * What of contracts regulations may guard. One being concluded is not there yet, so it is asked for about its customer;
 * the id the client made for it tells it from the customer's others.
 */
@ApplicationScoped
class GuardedContracts implements Guarded {
    static final String CONCLUDE = "contract.conclude";
    static final String CHANGE = "contract.change";

    @Override
    public List<GuardedAction> actions() {
        return List.of(
                new GuardedAction(CONCLUDE, ContractTerms.class, "customer").each("contractId"),
                new GuardedAction(CHANGE, ContractTerms.class, "contract").each("contractId"));
    }
}

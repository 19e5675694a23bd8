package org.aftercare.contracts;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal. */
@ApplicationScoped
class ContractEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(
                        ContractEvents.ADDED, ContractEvents.ContractFacts.class, "contract", "customer", "equipment"),
                EventType.of(
                        ContractEvents.CHANGED,
                        ContractEvents.ContractFacts.class,
                        "contract",
                        "customer",
                        "equipment"),
                EventType.of(ContractEvents.NOTICE_POSTED, ContractEvents.NoticePosted.class, "contract", "customer"),
                EventType.of(
                        ContractEvents.RENEWAL_VISITED, ContractEvents.RenewalVisited.class, "contract", "customer"));
    }
}

package org.aftercare.contracts;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.contracts.ContractEvents.ContractFacts;
import org.aftercare.contracts.ContractEvents.Document;
import org.aftercare.contracts.ContractEvents.UnitMoved;
import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal. */
@ApplicationScoped
class ContractEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(ContractEvents.ADDED, ContractFacts.class, "contract", "customer", "equipment"),
                EventType.of(ContractEvents.CHANGED, ContractFacts.class, "contract", "customer", "equipment"),
                of(ContractEvents.CANCELLED, ContractEvents.Cancelled.class),
                EventType.of(ContractEvents.UNIT_ADDED, UnitMoved.class, "contract", "customer", "equipment"),
                EventType.of(ContractEvents.UNIT_REMOVED, UnitMoved.class, "contract", "customer", "equipment"),
                EventType.of(
                        ContractEvents.VISITED,
                        ContractEvents.Visited.class,
                        "contract",
                        "customer",
                        "ticket",
                        "person"),
                EventType.of(
                        ContractEvents.VISIT_STRUCK,
                        ContractEvents.VisitStruck.class,
                        "contract",
                        "customer",
                        "ticket",
                        "person"),
                of(ContractEvents.DOCUMENT_ADDED, Document.class),
                of(ContractEvents.DOCUMENT_REMOVED, Document.class),
                of(RenewalEvents.NOTICE_POSTED, RenewalEvents.NoticePosted.class),
                of(RenewalEvents.VISITED, RenewalEvents.Visited.class),
                of(RenewalEvents.PLANNED, RenewalEvents.Planned.class),
                of(RenewalEvents.TALKED, RenewalEvents.Talked.class),
                of(RenewalEvents.RENEWED, RenewalEvents.Renewed.class),
                of(RenewalEvents.LOST, RenewalEvents.Lost.class));
    }

    private static EventType of(String kind, Class<? extends Record> payload) {
        return EventType.of(kind, payload, "contract", "customer");
    }
}

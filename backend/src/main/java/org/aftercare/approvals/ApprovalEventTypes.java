package org.aftercare.approvals;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal; each entry also stands on the page of the request's subject. */
@ApplicationScoped
class ApprovalEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(ApprovalEvents.ASKED, ApprovalEvents.Asked.class, "approval"),
                EventType.of(ApprovalEvents.SIGNED, ApprovalEvents.Decided.class, "approval"),
                EventType.of(ApprovalEvents.REFUSED, ApprovalEvents.Decided.class, "approval"),
                EventType.of(ApprovalEvents.WITHDRAWN, ApprovalEvents.Withdrawn.class, "approval"),
                EventType.of(ApprovalEvents.USED, ApprovalEvents.Used.class, "approval"));
    }
}

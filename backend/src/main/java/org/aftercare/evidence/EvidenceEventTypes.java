package org.aftercare.evidence;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal. */
@ApplicationScoped
class EvidenceEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return List.of(EventType.of(
                EvidenceEvents.SNAPSHOT_CLOSED, EvidenceEvents.SnapshotClosed.class, "regulation", "snapshot"));
    }
}

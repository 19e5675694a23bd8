package org.aftercare.obligations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import org.aftercare.journal.Subject;

/**
 * Something that happened, as rules see it: live, or read back from the journal.
 *
 * @param branchId null: of the whole company
 * @param actorId null: the system or a customer
 * @param payload the entry's facts
 */
record Happening(Instant at, String kind, UUID branchId, UUID actorId, JsonNode payload, List<Subject> subjects) {
    /** The id of the first thing of this kind that it is about; null where it is about none. */
    UUID idOf(String subjectKind) {
        return subjects.stream()
                .filter(subject -> subject.kind().equals(subjectKind))
                .map(Subject::id)
                .findFirst()
                .orElse(null);
    }
}

package org.aftercare.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that happened.
 *
 * @param kind noun.verb in the past, such as {@code ticket.dispatched}
 * @param branchId whose it is; null where it concerns the whole company
 * @param actorId who did it; null for the system and for customers
 * @param payload a record of the facts, as they were then
 */
public record Entry(Instant at, String kind, UUID branchId, UUID actorId, Record payload, List<Subject> subjects) {}

package org.aftercare.parts;

import java.util.List;
import java.util.UUID;

import org.aftercare.journal.Subject;

/**
 * A job that goods are drawn for, as the room that keeps it answers.
 *
 * @param kind ticket or item
 * @param number as people know it
 * @param started work on it has begun (10.3.2a)
 * @param open it is not over yet: parts may still be drawn for it
 * @param technicianId who does it; null: nobody yet
 * @param about on whose pages it stands when goods are drawn for it
 */
public record Work(
        String kind,
        UUID id,
        String number,
        UUID branchId,
        boolean started,
        boolean open,
        UUID technicianId,
        UUID customerId,
        String title,
        List<Subject> about) {}

package org.aftercare.notifications;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.aftercare.journal.Subject;

/**
 * One thing to be told.
 *
 * @param kind a declared one
 * @param facts by the kind's field names: text, numbers, Instant, LocalDate, or a map of zh and en; {@code article} is
 *     shown as the article's reference where the kind has it
 * @param about on whose page it belongs; null: nothing in particular
 * @param branchId whose it is; null: the whole company's
 */
public record Telling(String kind, Set<Recipient> to, Map<String, ?> facts, Subject about, UUID branchId) {}

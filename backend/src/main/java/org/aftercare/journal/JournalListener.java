package org.aftercare.journal;

import io.smallrye.mutiny.Uni;

/**
 * Hears every entry in the writer's transaction, one listener after another in the order of their {@code @Priority}.
 * What it does commits or fails with the entry.
 */
public interface JournalListener {
    Uni<Void> heard(Entry entry);
}

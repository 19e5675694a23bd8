package org.aftercare.journal;

import java.util.List;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.InTurn;

/**
 * Hears every entry in the writer's transaction, one listener after another in the order of their {@code @Priority}.
 * What it does commits or fails with the entry.
 */
public interface JournalListener {
    Uni<Void> heard(Entry entry);

    /** As {@link #heard}, of many that were recorded at once, in their order. */
    default Uni<Void> heardAll(List<Entry> entries) {
        return entries.size() == 1 ? heard(entries.get(0)) : InTurn.each(entries, this::heard);
    }
}

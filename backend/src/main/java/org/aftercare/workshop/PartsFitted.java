package org.aftercare.workshop;

import java.util.UUID;

import io.smallrye.mutiny.Uni;

/**
 * What was drawn for an item from the store and stayed in it.
 *
 * @param names as the card says it; empty: nothing
 * @param pieces how many
 * @param unaccounted issued, and neither fitted nor returned
 */
record PartsFitted(String names, int pieces, int unaccounted) {
    static Uni<PartsFitted> of(UUID item) {
        return Uni.createFrom().item(new PartsFitted("", 0, 0));
    }
}

package org.aftercare.workshop;

import java.util.List;
import java.util.stream.Collectors;

import org.aftercare.parts.PartsCost;

/**
 * What was drawn for an item from the store and stayed in it (1.7b).
 *
 * @param names as the card says it; empty: nothing
 * @param pieces how many
 * @param unaccounted issued, and neither fitted nor returned (10.2.3a)
 */
record PartsFitted(String names, int pieces, int unaccounted) {
    static PartsFitted of(List<PartsCost.Line> drawn) {
        return new PartsFitted(
                drawn.stream().map(line -> line.name() + " ×" + line.quantity()).collect(Collectors.joining(", ")),
                drawn.stream().mapToInt(PartsCost.Line::quantity).sum(),
                drawn.stream().mapToInt(line -> line.quantity() - line.used()).sum());
    }
}

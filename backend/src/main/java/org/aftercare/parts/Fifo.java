package org.aftercare.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** First in, first out (8.4.3.2): which lots a quantity comes from. Pure; whoever asks holds the locks. */
public final class Fifo {
    /** Oldest first; what came at the same moment in the order of the lots' making. */
    public static final Comparator<Lot> OLDEST_FIRST =
            Comparator.comparing(Lot::receivedAt).thenComparing(Lot::id, Fifo::asStored);

    private Fifo() {}

    /** @param quantity more than nothing */
    public record Portion(Lot lot, int quantity) {}

    /**
     * The portions a quantity is made of.
     *
     * @param lots of one part in one store, in any order
     * @return null where the lots do not hold so much
     */
    public static List<Portion> take(List<Lot> lots, int quantity) {
        List<Portion> taken = new ArrayList<>();
        int wanted = quantity;
        for (Lot lot : lots.stream().sorted(OLDEST_FIRST).toList()) {
            int here = Math.min(wanted, lot.quantity());
            if (here > 0) {
                taken.add(new Portion(lot, here));
                wanted -= here;
            }
        }
        return wanted > 0 ? null : taken;
    }

    /** Whether an older lot has stock where this one was picked. */
    public static boolean olderLeft(List<Lot> lots, UUID picked) {
        return lots.stream()
                .filter(lot -> lot.quantity() > 0)
                .min(OLDEST_FIRST)
                .filter(oldest -> !oldest.id().equals(picked))
                .isPresent();
    }

    /** PostgreSQL compares ids byte by byte; {@link UUID#compareTo} takes the halves for signed numbers. */
    private static int asStored(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}

package org.aftercare.parts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.aftercare.Clause;

import static org.assertj.core.api.Assertions.assertThat;

/** First in, first out, in memory: the example of the regulation, and thousands of random shelves. */
class FifoTest {
    private static final UUID PART = UUID.randomUUID();
    private static final UUID STORE = UUID.randomUUID();
    private static final Instant FIRST_OF_MARCH = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    @Clause("8.4.3.2")
    void anIssueOfSevenTakesFiveOfTheFirstOfMarchAndTwoOfTheEighth() {
        Lot first = lot(new UUID(0, 9), 0, 5, 10);
        Lot eighth = lot(new UUID(0, 1), 7, 10, 12);
        assertThat(Fifo.take(List.of(eighth, first), 7))
                .containsExactly(new Fifo.Portion(first, 5), new Fifo.Portion(eighth, 2));
        assertThat(Fifo.take(List.of(eighth, first), 16)).isNull();
        assertThat(Fifo.olderLeft(List.of(eighth, first), eighth.id())).isTrue();
        assertThat(Fifo.olderLeft(List.of(eighth, first), first.id())).isFalse();
    }

    @Test
    void whatCameAtTheSameMomentGoesInTheOrderOfTheDatabase() {
        Lot low = lot(UUID.fromString("7fffffff-0000-7000-8000-000000000000"), 0, 1, 1);
        Lot high = lot(UUID.fromString("80000000-0000-7000-8000-000000000000"), 0, 1, 1);
        assertThat(Fifo.take(List.of(high, low), 1)).containsExactly(new Fifo.Portion(low, 1));
    }

    @Test
    void tenThousandShelvesGiveWhatPiecesLaidInARowWouldGive() {
        Random random = new Random(20261123);
        for (int round = 0; round < 10_000; round++) {
            List<Lot> shelf = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                shelf.add(lot(new UUID(random.nextLong(), random.nextLong()), random.nextInt(3), random.nextInt(5), i));
            }
            int wanted = 1 + random.nextInt(12);
            // Slow and obvious: every piece in a row, the oldest at the front.
            List<UUID> row = shelf.stream()
                    .sorted(Fifo.OLDEST_FIRST)
                    .flatMap(lot -> java.util.stream.Stream.generate(lot::id).limit(lot.quantity()))
                    .toList();
            List<Fifo.Portion> taken = Fifo.take(shelf, wanted);
            if (row.size() < wanted) {
                assertThat(taken).as("round %d", round).isNull();
                continue;
            }
            List<UUID> pieces = taken.stream()
                    .flatMap(portion -> java.util.stream.Stream.generate(
                                    () -> portion.lot().id())
                            .limit(portion.quantity()))
                    .toList();
            assertThat(pieces).as("round %d", round).isEqualTo(row.subList(0, wanted));
        }
    }

    private static Lot lot(UUID id, int day, int quantity, int cost) {
        return new Lot(
                id, PART, STORE, id, FIRST_OF_MARCH.plusSeconds(86_400L * day), BigDecimal.valueOf(cost), quantity);
    }
}

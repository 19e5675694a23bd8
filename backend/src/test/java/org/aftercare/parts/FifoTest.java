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

    /** One piece as the slow model keeps it. */
    private record Piece(int store, Instant received, UUID lot, BigDecimal cost) {}

    @Test
    @Clause("8.4.3.2")
    void threeThousandSequencesOfReceivingIssuingReturningMovingAndCountingAgreeWithAModelOfSinglePieces() {
        for (int sequence = 0; sequence < 3_000; sequence++) {
            Random random = new Random(sequence);
            List<List<Lot>> stores = List.of(new ArrayList<>(), new ArrayList<>());
            List<Fifo.Portion> issued = new ArrayList<>();
            List<Piece> model = new ArrayList<>();
            List<Piece> out = new ArrayList<>();
            int posted = 0;
            for (int step = 0; step < 20; step++) {
                int store = random.nextInt(2);
                int quantity = 1 + random.nextInt(5);
                switch (random.nextInt(5)) {
                    case 0 -> {
                        Lot lot = lot(new UUID(0, step), random.nextInt(4), quantity, 1 + random.nextInt(9));
                        stores.get(store).add(lot);
                        for (int i = 0; i < quantity; i++) {
                            model.add(new Piece(store, lot.receivedAt(), lot.id(), lot.unitCost()));
                        }
                        posted += quantity;
                    }
                    case 1 -> {
                        // Back into the lot it came from, issued last first.
                        if (!issued.isEmpty()) {
                            Fifo.Portion last = issued.remove(issued.size() - 1);
                            change(stores.get(0), last.lot(), last.quantity());
                            List<Piece> back = out.subList(out.size() - last.quantity(), out.size());
                            model.addAll(back);
                            back.clear();
                            posted += last.quantity();
                        }
                    }
                    default -> {
                        boolean issue = random.nextInt(3) == 0;
                        boolean move = !issue && random.nextBoolean();
                        int from = issue ? 0 : store;
                        List<Piece> there = model.stream()
                                .filter(piece -> piece.store() == from)
                                .sorted(java.util.Comparator.comparing(Piece::received)
                                        .thenComparing(piece -> piece.lot().getLeastSignificantBits()))
                                .toList();
                        List<Fifo.Portion> taken = Fifo.take(stores.get(from), quantity);
                        assertThat(taken == null).isEqualTo(there.size() < quantity);
                        if (taken == null) {
                            continue;
                        }
                        taken.forEach(portion -> change(stores.get(from), portion.lot(), -portion.quantity()));
                        there.subList(0, quantity).forEach(model::remove);
                        posted -= quantity;
                        if (issue) {
                            issued.addAll(taken);
                            out.addAll(there.subList(0, quantity));
                        } else if (move) {
                            int place = 0;
                            for (Fifo.Portion portion : taken) {
                                UUID id = new UUID(0, 100L + step * 10L + place);
                                place++;
                                Lot moved = new Lot(
                                        id,
                                        PART,
                                        STORE,
                                        portion.lot().originId(),
                                        portion.lot().receivedAt(),
                                        portion.lot().unitCost(),
                                        portion.quantity());
                                stores.get(1 - from).add(moved);
                                for (int i = 0; i < portion.quantity(); i++) {
                                    model.add(new Piece(1 - from, moved.receivedAt(), id, moved.unitCost()));
                                }
                            }
                            posted += quantity;
                        }
                    }
                }
                assertThat(laidOut(stores))
                        .as("sequence %d step %d", sequence, step)
                        .containsExactlyInAnyOrderElementsOf(model);
                assertThat(model).hasSize(posted);
            }
        }
    }

    private static void change(List<Lot> lots, Lot of, int by) {
        lots.replaceAll(lot -> lot.id().equals(of.id())
                ? new Lot(lot.id(), PART, STORE, lot.originId(), lot.receivedAt(), lot.unitCost(), lot.quantity() + by)
                : lot);
    }

    private static List<Piece> laidOut(List<List<Lot>> stores) {
        List<Piece> pieces = new ArrayList<>();
        for (int store = 0; store < stores.size(); store++) {
            for (Lot lot : stores.get(store)) {
                for (int i = 0; i < lot.quantity(); i++) {
                    pieces.add(new Piece(store, lot.receivedAt(), lot.id(), lot.unitCost()));
                }
            }
        }
        return pieces;
    }
}

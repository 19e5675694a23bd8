package org.aftercare.demo;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that falls the same way each time: the story of the demo company is one story. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** A number from 0 to below {@code sides}. */
    int roll(int sides) {
        return random.nextInt(sides);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    char letter(String of) {
        return of.charAt(random.nextInt(of.length()));
    }

    UUID id() {
        return id(random.nextLong());
    }

    /** The id of something that began at this instant: lists that go by the id go by time. */
    UUID id(Instant at) {
        return id(at.toEpochMilli() << 16 | random.nextLong() & 0x0fffL);
    }

    private UUID id(long most) {
        long least = random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(most & 0xffffffffffff0fffL | 0x7000L, least);
    }
}

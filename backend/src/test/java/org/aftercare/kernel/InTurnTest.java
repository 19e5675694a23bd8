package org.aftercare.kernel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One after another, in order, however many there are. */
class InTurnTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<Integer> MANY =
            IntStream.range(0, 200_000).boxed().toList();

    @Test
    void eachInItsOrder() {
        List<Integer> done = new ArrayList<>();
        InTurn.each(MANY, one -> Uni.createFrom().item(one).invoke(done::add).replaceWithVoid())
                .await()
                .atMost(SOON);
        assertThat(done).isEqualTo(MANY);
    }

    @Test
    void noneIsNoWork() {
        assertThat(InTurn.each(List.of(), one -> Uni.createFrom().voidItem())
                        .await()
                        .atMost(SOON))
                .isNull();
    }

    @Test
    void theFirstFailureEndsIt() {
        List<Integer> begun = new ArrayList<>();
        assertThatThrownBy(() -> InTurn.each(MANY, one -> {
                            begun.add(one);
                            return one == 3
                                    ? Uni.createFrom().failure(new IllegalStateException("three"))
                                    : Uni.createFrom().voidItem();
                        })
                        .await()
                        .atMost(SOON))
                .hasMessage("three");
        assertThat(begun).containsExactly(0, 1, 2, 3);
    }

    @Test
    void againAsLongAsThereIsMore() {
        AtomicInteger times = new AtomicInteger();
        InTurn.whileMore(() -> Uni.createFrom().item(() -> times.incrementAndGet() < MANY.size()))
                .await()
                .atMost(SOON);
        assertThat(times).hasValue(MANY.size());
    }
}

package org.aftercare.kernel;

import java.time.Instant;
import java.util.Random;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Against the platform's own way of writing a moment. */
class MomentSerializerTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new SimpleModule().addSerializer(Instant.class, new MomentSerializer()));

    @RepeatedTest(20)
    void everyMomentIsWrittenAsThePlatformWritesIt(RepetitionInfo repetition) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 500; i++) {
            long second = random.nextLong(-70_000_000_000L, 300_000_000_000L);
            int nano = random.nextInt(1_000_000_000);
            for (int rest : new int[] {0, nano, nano / 1000 * 1000, nano / 1_000_000 * 1_000_000}) {
                same(Instant.ofEpochSecond(second, rest));
            }
        }
    }

    @Test
    void theEdgesToo() throws Exception {
        for (Instant edge : new Instant[] {
            Instant.EPOCH,
            Instant.MIN,
            Instant.MAX,
            Instant.parse("0000-01-01T00:00:00Z"),
            Instant.parse("9999-12-31T23:59:59.999999999Z"),
            Instant.parse("2024-02-29T12:00:00.000001Z")
        }) {
            same(edge);
        }
    }

    private static void same(Instant moment) throws Exception {
        assertThat(JSON.writeValueAsString(moment)).isEqualTo('"' + moment.toString() + '"');
    }
}

package org.aftercare.kernel;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;

import static org.assertj.core.api.Assertions.assertThat;

@AftercareTest
class SqlTest {
    @Inject
    Sql sql;

    enum Colour {
        red
    }

    record Leg(int length) {}

    record Table(
            Instant madeAt,
            String name,
            boolean round,
            int seats,
            BigDecimal price,
            LocalDate soldOn,
            Colour colour,
            List<Leg> legs) {}

    @Test
    void columnsBecomeTheComponentsOfARecord() {
        Instant madeAt = Instant.parse("2026-03-02T01:00:00.123456Z");
        Table read = sql.one(Table.class, """
                        select $1::timestamptz as made_at, $2::text as name, true as round, 4 as seats,
                          12.50::numeric as price, null::date as sold_on, 'red' as colour, '[{"length": 70}]'::jsonb as legs
                        """, madeAt, "餐桌").await().atMost(Duration.ofSeconds(10));
        assertThat(read)
                .isEqualTo(new Table(
                        madeAt, "餐桌", true, 4, new BigDecimal("12.50"), null, Colour.red, List.of(new Leg(70))));
    }
}

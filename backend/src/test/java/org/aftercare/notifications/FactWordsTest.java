package org.aftercare.notifications;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.kernel.Bilingual;

import static org.assertj.core.api.Assertions.assertThat;

/** Facts as a wording says them, written as the application writes JSON. */
@AftercareTest
class FactWordsTest {
    @Inject
    ObjectMapper json;

    private String said(String language, Object fact) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("fact", fact);
        return new FactWords(FactWords.written(facts, json), "测试电器", ZoneId.of("Asia/Shanghai")).say(language, "fact");
    }

    @Test
    void momentsAreSaidByTheCompanysClockAndDaysAsPeopleWriteThem() {
        assertThat(said("zh", Instant.parse("2026-03-01T16:30:00Z"))).isEqualTo("2026-03-02 00:30");
        assertThat(said("zh", Instant.parse("2026-03-01T16:30:00.123456Z"))).isEqualTo("2026-03-02 00:30");
        assertThat(said("en", LocalDate.parse("2026-12-31"))).isEqualTo("31 December 2026");
        assertThat(said("zh", LocalDate.parse("2026-04-05"))).isEqualTo("2026年4月5日");
    }

    @Test
    void amountsKeepTheirTwoDecimals() {
        assertThat(said("zh", new BigDecimal("80.00"))).isEqualTo("80.00");
        assertThat(said("zh", new BigDecimal("10000.50"))).isEqualTo("10000.50");
        assertThat(said("zh", 7)).isEqualTo("7");
    }

    @Test
    void whatComesInBothLanguagesIsSaidInTheRightOne() {
        assertThat(said("zh", new Bilingual("到达客户现场", "Arrive at the customer's")))
                .isEqualTo("到达客户现场");
        assertThat(said("en", Map.of("zh", "到达", "en", "Arrive"))).isEqualTo("Arrive");
        assertThat(said("zh", List.of("一", "二"))).isEqualTo("一、二");
        assertThat(said("en", List.of("one", "two"))).isEqualTo("one, two");
    }

    @Test
    void whatIsNotKnownIsADashAndNoFactIsReadAsATemplate() {
        assertThat(said("zh", null)).isEqualTo("—");
        assertThat(said("zh", "")).isEqualTo("—");
        Wording filled = new Wording("{a}\n{b}", "{a} {b} {c d}").filled(field -> field.equals("a") ? "{b}" : "x$1");
        assertThat(filled).isEqualTo(new Wording("{b} x$1", "{b} x$1 {c d}"));
    }
}

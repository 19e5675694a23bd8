package org.aftercare.approvals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A signature is for the facts, not for how somebody wrote them. */
class FactsTest {
    private static Facts facts(String json) throws JsonProcessingException {
        return Facts.of(new ObjectMapper().readTree(json));
    }

    @Test
    void theSameFactsAreTheSameHoweverTheyAreWritten() throws JsonProcessingException {
        String hash = facts("{\"amount\": 120.00, \"reason\": \"老客户\", \"proposal\": null}")
                .hash();
        assertThat(facts("{\"reason\": \"老客户\", \"amount\": 120}").hash()).isEqualTo(hash);
        assertThat(facts("{\"reason\": \"老客户\", \"amount\": 1.2e2}").hash()).isEqualTo(hash);
    }

    @Test
    void otherFactsAreOthers() throws JsonProcessingException {
        String hash = facts("{\"amount\": 120, \"units\": 1}").hash();
        assertThat(facts("{\"amount\": 120.01, \"units\": 1}").hash()).isNotEqualTo(hash);
        assertThat(facts("{\"amount\": 120}").hash()).isNotEqualTo(hash);
        assertThat(facts("{\"amount\": \"120\", \"units\": 1}").hash()).isNotEqualTo(hash);
    }

    @Test
    void blankIsWhatHoldsNothing() throws JsonProcessingException {
        Facts facts = facts("{\"name\": \" \", \"list\": [], \"flag\": false, \"amount\": 0}");
        assertThat(facts.isBlank("name")).isTrue();
        assertThat(facts.isBlank("list")).isTrue();
        assertThat(facts.isBlank("other")).isTrue();
        assertThat(facts.isBlank("flag")).isFalse();
        assertThat(facts.isBlank("amount")).isFalse();
    }
}

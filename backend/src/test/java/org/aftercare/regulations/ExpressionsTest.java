package org.aftercare.regulations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

import org.aftercare.regulations.Expressions.Wanted;

import static org.assertj.core.api.Assertions.assertThat;

/** What a rule may say, and what is refused before it is kept. */
class ExpressionsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    record Registered(
            String areaKind,
            Integer quantity,
            BigDecimal fee,
            LocalDate endsOn,
            boolean keyAccount,
            List<String> fields) {}

    private static final Map<String, FieldType> EVENT = FieldType.of(Registered.class);
    private static final Scope SCOPE = Scope.event(
            EVENT,
            Scope.types(Map.of(
                    "suburb", new Parameter(Parameter.Type.working_hours, "郊区", "Suburb", 7),
                    "limit", new Parameter(Parameter.Type.money, "限额", "Limit", null))));

    private final Expressions expressions = new Expressions();

    private Object value(String text, Registered event) {
        JsonNode json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .valueToTree(event);
        Map<String, Object> params = new HashMap<>();
        params.put("suburb", 7.0);
        params.put("limit", dev.cel.common.values.NullValue.NULL_VALUE);
        return expressions.value(
                text,
                SCOPE,
                Map.of("event", FieldType.read(EVENT, json, SHANGHAI), "params", params, "at", Instant.EPOCH));
    }

    @Test
    void everyKindOfFieldIsSeen() {
        Registered event =
                new Registered("suburb", 31, new BigDecimal("10000.01"), LocalDate.of(2026, 8, 31), true, List.of("a"));
        assertThat(value("event.areaKind in ['downtown', 'suburb'] && event.keyAccount", event))
                .isEqualTo(true);
        assertThat(value("event.quantity / 10 + 1", event)).isEqualTo(4L);
        assertThat(value("event.fee > 10000", event)).isEqualTo(true);
        assertThat(value("event.endsOn", event)).isEqualTo(Instant.parse("2026-08-30T16:00:00Z"));
        assertThat(value("'a' in event.fields", event)).isEqualTo(true);
        assertThat(value("event.areaKind == 'suburb' ? params.suburb : 1.0", event))
                .isEqualTo(7.0);
    }

    @Test
    void aDayIsTheCompanysDay() {
        Scope later = Scope.later(EVENT, EVENT, Map.of());
        Map<String, Object> variables = new HashMap<>();
        variables.put("at", Instant.parse("2026-03-01T16:00:00Z"));
        variables.put("occurrence", "2026-03-02");
        variables.put("branch", null);
        variables.put("zone", "Asia/Shanghai");
        assertThat(expressions.holds("day(at) == occurrence", later, variables)).isTrue();
        assertThat(expressions.holds("branch == null", later, variables)).isTrue();
        assertThat(expressions.check("day(at) == 5", later, Wanted.condition)).isPresent();
        assertThat(expressions.value("17:00", later, variables)).isEqualTo("17:00");
        assertThat(expressions.check("occurrence == ''", SCOPE, Wanted.condition))
                .isPresent();
    }

    @Test
    void whatIsMissingGivesNothing() {
        Registered empty = new Registered(null, null, null, null, false, null);
        assertThat(value("event.quantity * 2", empty)).isNull();
        assertThat(value("params.limit", empty)).isNull();
        assertThat(value("event.areaKind == null", empty)).isEqualTo(true);
        assertThat(value("event.endsOn == null", empty)).isEqualTo(true);
        assertThat(expressions.holds("event.fee > 1.0", SCOPE, Map.of("event", Map.of())))
                .isFalse();
    }

    @Test
    void aMisspeltFieldIsRefusedWithItsPlaceAndTheNamesThatExist() {
        assertThat(expressions.check("event.quantity > 1 && event.areaKnd == 'x'", SCOPE, Wanted.condition))
                .hasValueSatisfying(mistake -> {
                    assertThat(mistake.line()).isEqualTo(1);
                    assertThat(mistake.column()).isEqualTo(28);
                    assertThat(mistake.message()).contains("areaKnd");
                    assertThat(mistake.known()).contains("areaKind", "quantity");
                });
        assertThat(expressions.check("evnt.areaKind == 'x'", SCOPE, Wanted.condition))
                .hasValueSatisfying(mistake -> assertThat(mistake.known()).contains("event", "params", "at"));
    }

    @Test
    void whatGivesTheWrongKindOfValueIsRefused() {
        assertThat(expressions.check("event.quantity", SCOPE, Wanted.condition)).isPresent();
        assertThat(expressions.check("event.areaKind + 1", SCOPE, Wanted.amount))
                .isPresent();
        assertThat(expressions.check("params.suburb", SCOPE, Wanted.amount)).isEmpty();
        assertThat(expressions.check("event.endsOn", SCOPE, Wanted.moment)).isEmpty();
        assertThat(expressions.check("at", SCOPE, Wanted.moment)).isEmpty();
        assertThat(expressions.check("event.areaKind == 'x' &&", SCOPE, Wanted.condition))
                .isPresent();
    }
}

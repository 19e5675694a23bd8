package org.aftercare.obligations;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.aftercare.Clause;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Rule;

import static org.aftercare.obligations.Shipped.at;
import static org.aftercare.obligations.Shipped.due;
import static org.aftercare.obligations.Shipped.opens;
import static org.aftercare.obligations.Shipped.rule;
import static org.aftercare.obligations.Shipped.written;
import static org.assertj.core.api.Assertions.assertThat;

/** One table for each due shape: the rule as it ships, what happens, and the moment worked out by hand, in Shanghai. */
class DueShapesTest {
    private static final Map<String, Object> NOTHING = Map.of();

    private static Instant moment(DueReason reason) {
        return reason == null ? null : reason.due();
    }

    /** At once, no figure: until the company sets one nothing is late. */
    @Test
    @Clause("1.5a")
    void promptlyIsNeverLateUntilTheCompanySaysHowSoon() {
        assertThat(due(rule("1.5a", "hand_in", NOTHING), at("2026-03-06T16:30"), NOTHING))
                .isNull();
        assertThat(due(rule("11.2.11.6", "after_rain", NOTHING), at("2026-03-06T16:30"), NOTHING))
                .isNull();
        assertThat(moment(due(rule("11.2.11.6", "after_rain", Map.of("limit", 4)), at("2026-03-06T16:30"), NOTHING)))
                .as("after each rain, once the limit is set")
                .isEqualTo(at("2026-03-09T11:30"));
    }

    @ParameterizedTest
    @Clause("1.14")
    @CsvSource({
        "downtown, 2026-03-06T16:30, 2026-03-09T15:00",
        "suburb,   2026-03-06T16:30, 2026-03-09T16:00",
        "downtown, 2026-03-02T09:00, 2026-03-02T16:30",
        "suburb,   2026-03-02T09:00, 2026-03-02T17:30",
        "suburb,   2026-03-07T11:00, 2026-03-09T17:00",
        // Qingming: Saturday to Monday are days off.
        "downtown, 2026-04-03T16:30, 2026-04-07T15:00",
        // National Day from Thursday on; on the Saturday after it they work.
        "suburb,   2026-09-30T16:30, 2026-10-08T16:00",
        "downtown, 2026-10-09T16:30, 2026-10-10T15:00",
        // A leap day is a Tuesday like others.
        "downtown, 2028-02-28T17:00, 2028-02-29T15:30"
    })
    void officeHoursByServiceArea(String area, String called, String expected) {
        assertThat(moment(due(
                        rule("1.14", "arrival", NOTHING),
                        at(called),
                        Map.of("areaKind", area, "openedAt", at(called), "fields", java.util.List.of()))))
                .isEqualTo(at(expected));
    }

    @ParameterizedTest
    @Clause("7.4.2.5a")
    @CsvSource({
        "ring_1,   2026-03-07T22:30, 2026-03-08T00:30",
        "ring_2,   2026-03-07T22:30, 2026-03-08T01:30",
        "ring_3,   2026-03-07T22:30, 2026-03-08T02:30",
        "adjacent, 2026-03-07T22:30, 2026-03-08T04:30",
        "ring_1,   2026-10-01T03:00, 2026-10-01T05:00",
        "adjacent, 2028-02-28T22:00, 2028-02-29T04:00"
    })
    void clockHoursByRingRoundTheClock(String ring, String called, String expected) {
        assertThat(moment(due(
                        rule("7.4.2.5a", "arrival", NOTHING),
                        at(called),
                        Map.of("areaKind", ring, "openedAt", at(called), "fields", java.util.List.of()))))
                .isEqualTo(at(expected));
    }

    @Test
    @Clause("7.4.2.5b")
    void clockHoursAsTheContractSays() {
        assertThat(moment(due(
                        written(
                                "7.4.2.5b",
                                "{}",
                                "{kind: obligation, key: a, opens: {on: event}, subject: ticket,"
                                        + " due: {shape: clock_hours, from: at, amount: event.contractArrivalHours}}"),
                        at("2026-12-31T20:00"),
                        Map.of("contractArrivalHours", 10))))
                .isEqualTo(at("2027-01-01T06:00"));
    }

    @ParameterizedTest
    @Clause({"1.13", "1.18a"})
    @CsvSource({
        "1.5b,  invoice,  2026-03-02T16:30, 2026-03-02T23:59:59",
        "1.5b,  invoice,  2026-12-31T23:30, 2026-12-31T23:59:59",
        "1.18a, release,  2026-02-28T10:00, 2026-03-01T23:59:59",
        "1.18a, release,  2028-02-28T10:00, 2028-02-29T23:59:59",
        "1.18a, release,  2026-09-30T10:00, 2026-10-01T23:59:59",
        "1.13,  dispatch, 2026-03-02T16:30, 2026-03-03T23:59:59",
        "1.13,  dispatch, 2026-03-06T16:30, 2026-03-09T23:59:59",
        "1.13,  dispatch, 2026-09-30T16:30, 2026-10-08T23:59:59",
        "1.13,  dispatch, 2026-10-09T16:30, 2026-10-10T23:59:59"
    })
    void theSameDayTheNextDayTheNextWorkingDay(String ref, String key, String happened, String expected) {
        assertThat(moment(due(rule(ref, key, NOTHING), at(happened), NOTHING))).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @Clause("6.9")
    @CsvSource({
        "6.9,        call_back, 2026-03-02T10:00, 2026-03-05T23:59:59",
        "6.9,        call_back, 2026-03-30T17:00, 2026-04-02T23:59:59",
        "6.9,        call_back, 2028-02-27T10:00, 2028-03-01T23:59:59",
        "6.9,        call_back, 2026-12-30T10:00, 2027-01-02T23:59:59",
        "11.2.10.1c, repair,    2026-02-20T10:00, 2026-03-06T23:59:59",
        "11.2.10.1c, repair,    2028-02-16T10:00, 2028-03-01T23:59:59"
    })
    void daysAndWeeksAfterAnEvent(String ref, String key, String happened, String expected) {
        assertThat(moment(due(rule(ref, key, NOTHING), at(happened), NOTHING))).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T10:00, 3, 2026-03-11T23:59:59",
        "2026-09-30T10:00, 2, 2026-10-09T23:59:59",
        "2026-10-09T10:00, 2, 2026-10-12T23:59:59"
    })
    void workingDaysPassOverHolidaysAndCountMakeUpDays(String happened, int days, String expected) {
        assertThat(moment(due(
                        written(
                                "12.4.26b",
                                "{days: {type: working_days, zh: 天, en: Days, default: " + days + "}}",
                                "{kind: obligation, key: a, opens: {on: event}, subject: order,"
                                        + " due: {shape: days, amount: params.days, working: true}}"),
                        at(happened),
                        NOTHING)))
                .isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T10:00, 2026-06-10T23:59:59",
        "2026-11-30T10:00, 2027-02-28T23:59:59",
        "2027-11-30T10:00, 2028-02-29T23:59:59"
    })
    void monthsAfterAnEventEndWithTheShorterMonth(String handedOver, String expected) {
        assertThat(moment(due(
                        written(
                                "2.2.10a",
                                "{months: {type: months, zh: 月, en: Months, default: 3}}",
                                "{kind: obligation, key: a, opens: {on: event}, subject: home,"
                                        + " due: {shape: months, from: at, amount: params.months}}"),
                        at(handedOver),
                        NOTHING)))
                .isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1,  2026-03-03T23:59:59",
        "10, 2026-03-03T23:59:59",
        "11, 2026-03-04T23:59:59",
        "30, 2026-03-05T23:59:59",
        "31, 2026-03-06T23:59:59"
    })
    void daysByQuantityOneForEachTenBegun(int machines, String expected) {
        assertThat(moment(
                        due(rule("6.8", "turnaround", NOTHING), at("2026-03-02T10:00"), Map.of("quantity", machines))))
                .isEqualTo(at(expected));
    }

    @ParameterizedTest
    @Clause("1.15a")
    @CsvSource({
        "2026-08-31T00:00, 2026-07-31T23:59:59",
        "2026-07-15T00:00, 2026-06-15T23:59:59",
        "2027-03-31T00:00, 2027-02-28T23:59:59",
        "2028-03-31T00:00, 2028-02-29T23:59:59",
        "2027-01-31T00:00, 2026-12-31T23:59:59"
    })
    void aMonthBeforeADate(String endsOn, String expected) {
        assertThat(moment(due(rule("1.15a", "notice", NOTHING), at("2026-01-05T10:00"), Map.of("endsOn", at(endsOn)))))
                .isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "进口调压器, 2020-02-29T00:00, 2028-02-29T23:59:59",
        "国产调压器, 2020-02-29T00:00, 2025-02-28T23:59:59",
        "国产调压器, 2022-07-01T00:00, 2027-07-01T23:59:59"
    })
    void yearsInOperationByKindOfEquipment(String category, String accepted, String expected) {
        assertThat(moment(due(
                        rule("11.2.10.4", "major_overhaul", NOTHING),
                        at("2026-03-02T10:00"),
                        Map.of("category", category, "acceptedOn", at(accepted)))))
                .isEqualTo(at(expected));
    }

    @Test
    @Clause("7.4.2.5a")
    void anotherAreaIsNotItsMatter() {
        Bound<Rule> rings = rule("7.4.2.5a", "arrival", NOTHING);
        Map<String, Object> call =
                Map.of("areaKind", "suburb", "openedAt", at("2026-03-02T10:00"), "fields", java.util.List.of());
        assertThat(opens(rings, "ticket.registered", at("2026-03-02T10:00"), call))
                .isFalse();
        assertThat(opens(rule("1.14", "arrival", NOTHING), "ticket.registered", at("2026-03-02T10:00"), call))
                .isTrue();
    }

    /** It lasts: nothing is due, until something breaks it. */
    @Test
    void whileSomethingLastsNothingIsDue() {
        assertThat(due(rule("11.5.20a", "reachable", NOTHING), at("2026-03-02T10:00"), NOTHING))
                .isNull();
    }
}

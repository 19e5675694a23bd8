package org.aftercare.obligations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.aftercare.Clause;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Rule;

import static org.aftercare.obligations.Shipped.at;
import static org.aftercare.obligations.Shipped.comes;
import static org.aftercare.obligations.Shipped.rule;
import static org.aftercare.obligations.Shipped.written;
import static org.assertj.core.api.Assertions.assertThat;

/** One table for each way a duty comes again: which one it is, from when it is seen, when it is due; by hand. */
class CyclesTest {
    private static final Map<String, Object> NOTHING = Map.of();

    private static Rhythm.Opening on(Bound<Rule> rule, String moment) {
        return comes(rule, at(moment), at(moment), 0);
    }

    private static Map<String, Instant> dues(Rhythm.Opening opening) {
        Map<String, Instant> dues = new TreeMap<>();
        opening.occurrences().forEach(one -> dues.put(one.key(), one.due()));
        return dues;
    }

    @Test
    void eachDayInAWindow() {
        Rhythm.Opening opening = on(rule("11.2.6a", "daily_log", NOTHING), "2026-11-23T00:00");
        assertThat(dues(opening)).containsOnly(Map.entry("2026-11-23", at("2026-11-23T09:00")));
        assertThat(opening.occurrences().get(0).visibleFrom()).isEqualTo(at("2026-11-23T08:30"));
        assertThat(opening.next()).isEqualTo(at("2026-11-24T00:00"));
        assertThat(dues(on(rule("11.2.6a", "daily_log", NOTHING), "2026-11-23T10:00")))
                .as("begun after the window: the next day is the first")
                .isEmpty();
    }

    /** Due 14 days after the last patrol, whenever that was. */
    @ParameterizedTest
    @Clause("11.2.7a")
    @CsvSource({
        "2026-03-02T15:00, 0, 1, 2026-03-16T23:59:59",
        "2026-02-20T09:00, 4, 5, 2026-03-06T23:59:59",
        "2028-02-16T09:00, 1, 2, 2028-03-01T23:59:59"
    })
    void everyTwoWeeksFromTheLastTime(String patrolled, int before, String key, String expected) {
        Rhythm.Opening opening = comes(rule("11.2.7a", "patrol", NOTHING), at(patrolled), at(patrolled), before);
        assertThat(dues(opening)).containsOnly(Map.entry(key, at(expected)));
        assertThat(opening.next()).as("the next one when this is done").isNull();
    }

    @Test
    void everyHalfYearToAYear() {
        Occurrence form = on(rule("7.4.4.3", "opinion_form", NOTHING), "2026-08-31T10:00")
                .occurrences()
                .get(0);
        assertThat(form.visibleFrom()).isEqualTo(at("2027-02-28T00:00"));
        assertThat(form.due()).isEqualTo(at("2027-08-31T23:59:59"));
    }

    @Test
    void everyThreeYears() {
        assertThat(dues(on(rule("11.2.12c", "survey", NOTHING), "2024-02-29T10:00")))
                .containsOnly(Map.entry("1", at("2027-02-28T23:59:59")));
    }

    /** By day 5, 17:00, about the month before. */
    @ParameterizedTest
    @Clause("5.2.4b")
    @CsvSource({
        "2026-11-01T00:00, 2026-10, 2026-11-05T17:00, 2026-12-01T00:00",
        "2026-01-01T00:00, 2025-12, 2026-01-05T17:00, 2026-02-01T00:00",
        "2028-02-01T00:00, 2028-01, 2028-02-05T17:00, 2028-03-01T00:00"
    })
    void byADayAndHourOfEachMonth(String begins, String about, String due, String next) {
        Rhythm.Opening opening = on(rule("5.2.4b", "rate", NOTHING), begins);
        assertThat(dues(opening)).containsOnly(Map.entry(about, at(due)));
        assertThat(opening.next()).isEqualTo(at(next));
    }

    @Test
    @Clause("5.2.4b")
    void adoptedAfterThatDayOnlyTheNextMonthIsOwed() {
        assertThat(on(rule("5.2.4b", "rate", NOTHING), "2026-11-23T14:00").occurrences())
                .isEmpty();
    }

    @ParameterizedTest
    @Clause("5.2.4b")
    @CsvSource({"2026-02-01T00:00, 2026-02-28T17:00", "2028-02-01T00:00, 2028-02-29T17:00"})
    void aDayTheMonthDoesNotHaveIsItsLast(String begins, String due) {
        assertThat(dues(on(rule("5.2.4b", "rate", Map.of("day", 31)), begins)).values())
                .containsOnly(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "weekly,      2026-11-23T00:00, 2026-W48, 2026-11-29T23:59:59, 2026-11-30T00:00",
        "weekly,      2026-12-31T12:00, 2026-W53, 2027-01-03T23:59:59, 2027-01-04T00:00",
        "monthly,     2028-02-29T09:00, 2028-02,  2028-02-29T23:59:59, 2028-03-01T00:00",
        "quarterly,   2026-11-23T00:00, 2026-Q4,  2026-12-31T23:59:59, 2027-01-01T00:00",
        "half_yearly, 2026-06-30T09:00, 2026-H1,  2026-06-30T23:59:59, 2026-07-01T00:00",
        "yearly,      2026-11-23T00:00, 2026,     2026-12-31T23:59:59, 2027-01-01T00:00"
    })
    void calendarPeriodsAreDueAtTheirEnd(String shape, String at, String key, String due, String next) {
        Bound<Rule> rule =
                written("x", "{}", "{kind: recurring, key: a, each: company, cycle: {shape: " + shape + "}}");
        assertThat(dues(on(rule, at))).containsOnly(Map.entry(key, at(due)));
        assertThat(on(rule, at).next()).isEqualTo(at(next));
    }

    /** The day is a figure the text does not give: until it is set the report is listed, and never late. */
    @Test
    void anUnsetDayIsNoDeadline() {
        Bound<Rule> report = rule("7.4.1.5", "report", NOTHING);
        assertThat(on(report, "2027-01-01T00:00").occurrences())
                .singleElement()
                .matches(one -> one.key().equals("2026-Q4") && one.due() == null);
        assertThat(dues(on(rule("7.4.1.5", "report", Map.of("day", 10)), "2027-01-01T00:00")))
                .containsOnly(Map.entry("2026-Q4", at("2027-01-10T23:59:59")));
    }

    @Test
    void eachTwoWeeksFollowOneAnother() {
        Bound<Rule> rule = written(
                "x", "{}", "{kind: recurring, key: a, each: company, cycle: {shape: weekly, every: 2, day: 5}}");
        Rhythm.Opening first = on(rule, "2026-11-25T09:00");
        Instant next = first.next();
        Rhythm.Opening second = comes(rule, next, next, 0);
        assertThat(second.occurrences().get(0).due())
                .isEqualTo(first.occurrences().get(0).due().plus(java.time.Duration.ofDays(14)));
    }

    /** A second overhaul in spring does not count for autumn. */
    @Test
    @Clause("11.2.9a")
    void twiceAYearInSpringAndAutumn() {
        Bound<Rule> overhaul = rule("11.2.9a", "overhaul", NOTHING);
        assertThat(dues(on(overhaul, "2026-03-01T00:00")))
                .containsOnly(Map.entry("2026-spring", at("2026-05-31T23:59:59")));
        assertThat(on(overhaul, "2026-03-01T00:00").next()).isEqualTo(at("2026-09-01T00:00"));
        assertThat(dues(on(overhaul, "2026-09-01T00:00")))
                .containsOnly(Map.entry("2026-autumn", at("2026-11-30T23:59:59")));
        assertThat(on(overhaul, "2026-09-01T00:00").next()).isEqualTo(at("2027-03-01T00:00"));
        assertThat(dues(on(overhaul, "2026-07-01T00:00"))).isEmpty();
    }

    @Test
    void aSeasonAcrossNewYear() {
        Bound<Rule> rule = written(
                "x",
                "{}",
                "{kind: recurring, key: a, each: company,"
                        + " cycle: {shape: seasons, seasons: {winter: [\"'11-15'\", \"'02-29'\"]}}}");
        assertThat(dues(on(rule, "2027-12-01T00:00")))
                .containsOnly(Map.entry("2027-winter", at("2028-02-29T23:59:59")));
        assertThat(dues(on(rule, "2027-01-10T00:00")))
                .containsOnly(Map.entry("2026-winter", at("2027-02-28T23:59:59")));
    }

    @Test
    void nTimesAYear() {
        Bound<Rule> rule = written(
                "x",
                "{n: {type: count, zh: 次, en: Times, default: 3}}",
                "{kind: recurring, key: a, each: company, cycle: {shape: times, per: yearly, amount: params.n}}");
        assertThat(dues(on(rule, "2026-01-01T00:00")))
                .containsOnlyKeys("2026-1", "2026-2", "2026-3")
                .containsValue(at("2026-12-31T23:59:59"));
    }

    @Test
    void beforeEachHoliday() {
        Bound<Rule> forward = rule("16.7b", "forward", NOTHING);
        assertThat(dues(on(forward, "2026-09-27T00:00"))).isEmpty();
        assertThat(dues(on(forward, "2026-09-28T00:00")))
                .containsOnly(Map.entry("holiday-2026-10-01", at("2026-10-01T00:00")));
        assertThat(dues(on(forward, "2026-10-01T00:00")))
                .as("begun: the next one")
                .isEmpty();
        assertThat(dues(on(forward, "2026-04-03T09:00")))
                .containsOnly(Map.entry("holiday-2026-04-04", at("2026-04-04T00:00")));
    }

    /** Chased until the result is known, at the interval the company sets; until then it is listed by age. */
    @Test
    void untilItIsFullyDone() {
        Occurrence unset = on(rule("12.3.10b", "follow_up", NOTHING), "2026-03-02T10:00")
                .occurrences()
                .get(0);
        assertThat(unset.due()).isNull();
        assertThat(dues(comes(
                        rule("12.3.10b", "follow_up", Map.of("interval", 3)),
                        at("2026-03-05T16:00"),
                        at("2026-03-05T16:00"),
                        1)))
                .containsOnly(Map.entry("2", at("2026-03-08T23:59:59")));
        assertThat(List.of(unset.key())).containsExactly("1");
    }
}

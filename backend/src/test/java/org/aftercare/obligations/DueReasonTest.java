package org.aftercare.obligations;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.aftercare.Clause;
import org.aftercare.kernel.Words;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Rule;

import static org.aftercare.obligations.Shipped.at;
import static org.aftercare.obligations.Shipped.rule;
import static org.assertj.core.api.Assertions.assertThat;

/** A deadline says why it is when it is, in both languages. */
class DueReasonTest {
    private static final Map<String, Object> NOTHING = Map.of();
    private final Words words = new Words();

    private void says(DueReason reason, String zh, String en) {
        assertThat(reason.words(words, "zh")).isEqualTo(zh);
        assertThat(reason.words(words, "en")).isEqualTo(en);
    }

    private static DueReason call(String areaKind, String called) {
        Bound<Rule> rule = rule(areaKind.startsWith("ring") ? "7.4.2.5a" : "1.14", "arrival", NOTHING);
        return Shipped.due(rule, at(called), Map.of("areaKind", areaKind, "openedAt", at(called), "fields", List.of()));
    }

    @Test
    @Clause("1.14")
    void namesTheSpanTheAreaTheMomentsAndWhatDoesNotCount() {
        says(
                call("downtown", "2026-03-06T16:30"),
                "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                "6 office hours, Downtown: Fri 16:30 → Mon 15:00; lunch and the weekend excluded");
        says(
                call("suburb", "2026-09-30T16:30"),
                "7 个工作小时，郊区：9月30日 周三 16:30 → 10月8日 周四 16:00，午休和国庆节不计",
                "7 office hours, Suburb: Wed 30 Sep 16:30 → Thu 8 Oct 16:00; lunch and 国庆节 excluded");
        says(
                call("downtown", "2026-10-09T16:30"),
                "6 个工作小时，市区：周五 16:30 → 周六 15:00，午休不计",
                "6 office hours, Downtown: Fri 16:30 → Sat 15:00; lunch excluded");
    }

    @Test
    @Clause("7.4.2.5a")
    void roundTheClockCountsEveryMinute() {
        says(
                call("ring_1", "2026-03-07T22:30"),
                "2 小时，一环路以内：周六 22:30 → 周日 00:30",
                "2 hours, Within ring 1: Sat 22:30 → Sun 00:30");
    }

    @Test
    void officeMinutesForATrial() {
        says(
                DueReason.officeMinutes(Shipped.OFFICE, 90, at("2026-04-03T16:30")),
                "1 个工作小时 30 分：周五 16:30 → 周二 09:00，清明节不计",
                "1 h 30 min of office hours: Fri 16:30 → Tue 09:00; 清明节 excluded");
        says(
                DueReason.officeMinutes(Shipped.OFFICE, 45, at("2026-03-06T09:00")),
                "45 个工作分钟：周五 09:00 → 周五 09:45",
                "45 office minutes: Fri 09:00 → Fri 09:45");
    }

    @Test
    @Clause({"6.9", "1.13", "1.15a"})
    void wholeDaysAreNamedWithoutATime() {
        Instant monday = at("2026-03-02T10:00");
        says(
                Shipped.due(rule("6.9", "call_back", NOTHING), monday, NOTHING),
                "3 天：周一 10:00 → 周四",
                "3 days: Mon 10:00 → Thu");
        says(
                Shipped.due(rule("1.13", "dispatch", NOTHING), at("2026-03-06T16:30"), NOTHING),
                "下一个工作日：周五 16:30 → 周一，周末不计",
                "the next working day: Fri 16:30 → Mon; the weekend excluded");
        says(
                Shipped.due(rule("1.15a", "notice", NOTHING), monday, Map.of("endsOn", at("2026-08-31T00:00"))),
                "提前 1 个月：8月31日 周一 → 7月31日 周五",
                "1 month before: Mon 31 Aug → Fri 31 Jul");
        says(
                Shipped.due(rule("6.8", "turnaround", NOTHING), monday, Map.of("quantity", 31)),
                "31 件，每天 10 件，4 天：周一 10:00 → 周五",
                "31 pieces at 10 a day, 4 days: Mon 10:00 → Fri");
    }

    @Test
    @Clause({"5.2.4b", "11.2.7a", "11.2.9a"})
    void whatComesAgainSaysWhichTimeItIs() {
        says(
                Shipped.comes(rule("5.2.4b", "rate", NOTHING), at("2026-11-01T00:00"), null, 0)
                        .occurrences()
                        .get(0)
                        .reason(),
                "每月，2026-10：截至 11月5日 周四 17:00",
                "every month, 2026-10: by Thu 5 Nov 17:00");
        says(
                Shipped.comes(rule("11.2.7a", "patrol", NOTHING), at("2026-03-02T15:00"), at("2026-03-02T15:00"), 0)
                        .occurrences()
                        .get(0)
                        .reason(),
                "每隔 2 周：截至 3月16日 周一",
                "every 2 weeks: by Mon 16 Mar");
        says(
                Shipped.comes(rule("16.7b", "forward", NOTHING), at("2026-09-28T00:00"), null, 0)
                        .occurrences()
                        .get(0)
                        .reason(),
                "国庆节之前：截至 10月1日 周四 00:00",
                "before 国庆节: by Thu 1 Oct 00:00");
    }
}

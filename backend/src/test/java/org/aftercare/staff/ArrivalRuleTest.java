package org.aftercare.staff;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.aftercare.kernel.Words;
import org.aftercare.staff.OfficeHours.OddDay;

import static java.util.List.of;
import static org.aftercare.staff.OfficeHoursTest.FRIDAY;
import static org.aftercare.staff.OfficeHoursTest.MONDAY;
import static org.aftercare.staff.OfficeHoursTest.SATURDAY;
import static org.aftercare.staff.OfficeHoursTest.SHANGHAI;
import static org.aftercare.staff.OfficeHoursTest.USUAL;
import static org.aftercare.staff.OfficeHoursTest.at;
import static org.aftercare.staff.OfficeHoursTest.usual;
import static org.assertj.core.api.Assertions.assertThat;

/** A deadline says why it is when it is, in both languages. */
class ArrivalRuleTest {
    final Words words = new Words();

    @Test
    void namesTheSpanTheKindTheMomentsAndWhatDoesNotCount() {
        ArrivalRule rule = ArrivalRule.officeHours(usual(Map.of()), 360, "市区", "Downtown", at(FRIDAY, "16:30"));
        assertThat(rule.words(words, "zh")).isEqualTo("6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计");
        assertThat(rule.words(words, "en"))
                .isEqualTo("6 office hours, Downtown: Fri 16:30 → Mon 15:00; lunch and the weekend excluded");
    }

    @Test
    void aWorkingSaturdayIsNoWeekend() {
        OfficeHours hours = usual(Map.of(SATURDAY, new OddDay("调休", USUAL)));
        assertThat(ArrivalRule.officeHours(hours, 360, "市区", "Downtown", at(FRIDAY, "16:30"))
                        .words(words, "zh"))
                .isEqualTo("6 个工作小时，市区：周五 16:30 → 周六 15:00，午休不计");
    }

    @Test
    void aHolidayIsNamed() {
        OfficeHours hours = usual(Map.of(MONDAY, new OddDay("清明节", of())));
        assertThat(ArrivalRule.officeHours(hours, 90, null, null, at(FRIDAY, "16:30"))
                        .words(words, "zh"))
                .isEqualTo("1 个工作小时 30 分：周五 16:30 → 周二 09:00，周末和清明节不计");
    }

    @Test
    void withinOneShiftThereIsNothingToExplain() {
        assertThat(ArrivalRule.officeHours(usual(Map.of()), 45, "郊区", "Suburb", at(FRIDAY, "09:00"))
                        .words(words, "en"))
                .isEqualTo("45 office minutes, Suburb: Fri 09:00 → Fri 09:45");
    }

    @Test
    void farMomentsCarryTheirDate() {
        assertThat(ArrivalRule.officeHours(usual(Map.of()), 4500, null, null, at(FRIDAY, "08:30"))
                        .words(words, "zh"))
                .isEqualTo("75 个工作小时：3月6日 周五 08:30 → 3月19日 周四 17:30，午休和周末不计");
    }

    @Test
    void roundTheClockCountsEveryMinute() {
        assertThat(ArrivalRule.roundTheClock(SHANGHAI, 1440, "一环路内", "Inside ring 1", at(SATURDAY, "16:30"))
                        .words(words, "zh"))
                .isEqualTo("24 小时，一环路内：周六 16:30 → 周日 16:30");
    }
}

package org.aftercare.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.staff.ArrivalDeadlines.ArrivalDeadline;

import static org.aftercare.staff.OfficeHoursTest.FRIDAY;
import static org.aftercare.staff.OfficeHoursTest.MONDAY;
import static org.aftercare.staff.OfficeHoursTest.SATURDAY;
import static org.aftercare.staff.OfficeHoursTest.at;
import static org.assertj.core.api.Assertions.assertThat;

/** The promise of the area's kind, by the branch's calendar. */
@AftercareTest
class ArrivalDeadlinesTest {
    static final Instant CALLED = at(FRIDAY, "16:30");

    @Inject
    ArrivalDeadlines deadlines;

    @Test
    void downtownIsSixAndASuburbSevenOfficeHours() throws Throwable {
        assertThat(in(TestCompany.DOWNTOWN).arriveBy()).isEqualTo(at(MONDAY, "15:00"));
        assertThat(in(TestCompany.SUBURB).arriveBy()).isEqualTo(at(MONDAY, "16:00"));
    }

    @Test
    void aNewlyMarkedDayCountsAtOnce() throws Throwable {
        assertThat(in(TestCompany.DOWNTOWN).arriveBy()).isEqualTo(at(MONDAY, "15:00"));
        FreshCompany.execute("""
                with marked as (insert into calendar_day (id, calendar_id, day, kind, name)
                  values (gen_random_uuid(), '%s', '%s', 'workday', '调休') returning id)
                insert into calendar_day_shift select id, starts::time, ends::time
                  from marked, (values ('08:30', '12:00'), ('13:30', '17:30')) shift(starts, ends);
                update working_calendar set version = version + 1""".formatted(TestCompany.CALENDAR, SATURDAY));
        assertThat(in(TestCompany.DOWNTOWN).arriveBy()).isEqualTo(at(SATURDAY, "15:00"));
    }

    @Test
    void roundTheClockRunsThroughTheNight() throws Throwable {
        FreshCompany.execute("""
                insert into area_kind values ('night', '夜间', 'Night', 1440, 'round_the_clock', false, 9)
                  on conflict do nothing""");
        assertThat(in(areaOf("night")).arriveBy()).isEqualTo(CALLED.plus(Duration.ofDays(1)));
    }

    @Test
    void whereNothingIsPromisedNothingIsLate() throws Throwable {
        assertThat(in(areaOf("remote"))).isEqualTo(ArrivalDeadline.NONE);
        assertThat(in(null)).isEqualTo(ArrivalDeadline.NONE);
    }

    private ArrivalDeadline in(UUID area) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(
                () -> Panache.withSession(() -> deadlines.of(TestCompany.BEIJING, area, CALLED)));
    }

    private static UUID areaOf(String kind) throws Exception {
        UUID area = UUID.randomUUID();
        FreshCompany.execute("insert into service_area values ('%s', '%s', '%s', '%s')"
                .formatted(area, "某区", kind, TestCompany.BEIJING));
        return area;
    }
}

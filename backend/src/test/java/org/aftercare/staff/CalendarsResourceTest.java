package org.aftercare.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@AftercareTest
class CalendarsResourceTest {
    static final String CALENDAR = "/calendars/" + TestCompany.CALENDAR;
    /** Friday 2026-03-06 16:30 in Shanghai. */
    static final String DUE = CALENDAR + "/due?from=2026-03-06T08:30:00Z&minutes=360";

    @Inject
    TimeMachine time;

    @Test
    void sixHoursFromFridayHalfPastFourAreDueOnMondayAtThree() {
        as("clerk.bj")
                .get(DUE)
                .then()
                .statusCode(200)
                .body("due", equalTo("2026-03-09T07:00:00Z"))
                .body("words", equalTo("6 office hours: Fri 16:30 → Mon 15:00; lunch and the weekend excluded"));
    }

    @Test
    void withAMakeUpSaturdayTheyAreDueOnSaturdayAtThree() {
        as("administrator.bj")
                .body(Map.of("kind", "workday", "name", "调休"))
                .put(CALENDAR + "/days/2026-03-07")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("days[0].shifts.from", contains("08:30", "13:30"));
        as("clerk.bj").get(DUE).then().body("due", equalTo("2026-03-07T07:00:00Z"));
        as("administrator.bj")
                .delete(CALENDAR + "/days/2026-03-07")
                .then()
                .statusCode(200)
                .body("days", hasSize(0));
        as("clerk.bj").get(DUE).then().body("due", equalTo("2026-03-09T07:00:00Z"));
    }

    @Test
    void aDayMarkedTwiceIsMarkedAnew() {
        for (String kind : List.of("workday", "holiday")) {
            as("administrator.bj")
                    .body(Map.of("kind", kind, "name", kind))
                    .put(CALENDAR + "/days/2026-03-07")
                    .then()
                    .statusCode(200)
                    .body("days", hasSize(1))
                    .body("days[0].kind", equalTo(kind));
        }
        as("administrator.bj")
                .get("/timeline?subject=calendar:" + TestCompany.CALENDAR)
                .then()
                .body("items.kind", contains("calendar.day_marked", "calendar.day_marked"));
    }

    @Test
    void theHolidaysOfAYearComeWithTheirMakeUpDaysAndLeaveMarkedDaysAlone() {
        as("administrator.bj")
                .body(Map.of("kind", "workday", "name", "值班"))
                .put(CALENDAR + "/days/2026-01-01")
                .then()
                .statusCode(200);
        as("administrator.bj")
                .body(Map.of("year", 2026))
                .post(CALENDAR + "/holidays")
                .then()
                .statusCode(200)
                .body("added", greaterThan(20));
        as("clerk.bj")
                .get(CALENDAR)
                .then()
                .body("days.find { it.date == '2026-01-01' }.name", equalTo("值班"))
                .body("days.find { it.date == '2026-10-01' }.kind", equalTo("holiday"))
                .body("days.kind", hasItem("workday"));
        as("administrator.bj")
                .body(Map.of("year", 2026))
                .post(CALENDAR + "/holidays")
                .then()
                .body("added", equalTo(0));
    }

    @Test
    void aYearNobodyAnnouncedIsMarkedByHand() {
        as("administrator.bj")
                .body(Map.of("year", 2099))
                .post(CALENDAR + "/holidays")
                .then()
                .statusCode(409)
                .body("code", equalTo("holidays-not-known"));
    }

    @Test
    void fromNovemberNextYearsHolidaysAreMissed() {
        time.stopAt(Instant.parse("2026-10-31T15:59:00Z"));
        as("clerk.bj").get(CALENDAR).then().body("missingNextYear", equalTo(false));
        time.stopAt(Instant.parse("2026-10-31T16:00:00Z"));
        as("clerk.bj").get("/calendars").then().body("[0].missingNextYear", equalTo(true));
        as("administrator.bj")
                .body(Map.of("kind", "holiday", "name", "元旦"))
                .put(CALENDAR + "/days/2027-01-01")
                .then()
                .body("missingNextYear", equalTo(false));
    }

    @Test
    void shiftsGoForwardAndDoNotOverlap() {
        Map<String, Object> morning = Map.of("weekday", 1, "from", "08:00", "to", "12:00");
        as("administrator.bj")
                .body(Map.of(
                        "name", "早班", "shifts", List.of(morning, Map.of("weekday", 1, "from", "11:00", "to", "10:00"))))
                .post("/calendars")
                .then()
                .statusCode(400)
                .body("errors.field", contains("shifts[1].to", "shifts[1].from"));
        as("administrator.bj")
                .body(Map.of(
                        "name", "早班", "shifts", List.of(morning, Map.of("weekday", 8, "from", "11:00", "to", "12:00"))))
                .post("/calendars")
                .then()
                .statusCode(400)
                .body("field", equalTo("shifts[1].weekday"));
        as("administrator.bj")
                .body(Map.of("name", "早班", "shifts", List.of()))
                .post("/calendars")
                .then()
                .statusCode(400);
        as("administrator.bj")
                .body(Map.of("name", "早班", "shifts", List.of(morning)))
                .post("/calendars")
                .then()
                .statusCode(201)
                .body("shifts[0].weekday", equalTo(1));
    }

    @Test
    void newShiftsCountAtOnceAndAStaleVersionIsRefused() {
        Map<String, Object> form =
                Map.of("name", "标准", "shifts", List.of(Map.of("weekday", 6, "from", "08:00", "to", "18:00")));
        as("clerk.bj").get(DUE).then().statusCode(200);
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(form)
                .put(CALENDAR)
                .then()
                .statusCode(200);
        as("clerk.bj").get(DUE).then().body("due", equalTo("2026-03-07T06:00:00Z"));
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(form)
                .put(CALENDAR)
                .then()
                .statusCode(409)
                .body("entity.shifts", hasSize(1));
    }

    @Test
    void onlyAnAdministratorKeepsThem() {
        as("branch_manager.bj")
                .body(Map.of("kind", "holiday", "name", "休"))
                .put(CALENDAR + "/days/2026-03-07")
                .then()
                .statusCode(403);
    }

    @Test
    void whatDoesNotReadIsRefused() {
        as("administrator.bj")
                .body(Map.of("kind", "holiday", "name", "休"))
                .put(CALENDAR + "/days/2026-02-30")
                .then()
                .statusCode(404);
        as("clerk.bj").get(CALENDAR + "/due?minutes=360").then().statusCode(400);
        as("clerk.bj")
                .get(CALENDAR + "/due?from=2026-03-06T08:30:00Z&minutes=-1")
                .then()
                .statusCode(400);
    }
}

package org.aftercare.obligations;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** A day becomes a holiday after a call came: the deadline moves, and the call's page says so. */
@AftercareTest
class CalendarMovesTest {
    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause("1.14")
    void aChangedCalendarMovesWhatIsDueAndSaysSo() throws Exception {
        String ticket = Calls.registered();
        as("administrator.bj")
                .body(Map.of(
                        "name",
                        "只上半天",
                        "shifts",
                        java.util.stream.IntStream.rangeClosed(1, 5)
                                .mapToObj(day -> Map.of("weekday", day, "from", "08:30", "to", "12:00"))
                                .toList()))
                .header("If-Match", "\"0\"")
                .put("/calendars/" + TestCompany.CALENDAR)
                .then()
                .statusCode(200);
        as("clerk.bj")
                .get("/tickets/" + ticket)
                .then()
                .body("arriveBy", equalTo("2026-03-03T03:30:00Z"))
                .body("arriveByWords", containsString("Tue 11:30"));
        as("clerk.bj")
                .get("/timeline?subject=ticket:" + ticket)
                .then()
                .body(
                        "items.find { it.kind == 'obligation.due_changed' && it.payload.article == '1.14' }.payload.from",
                        equalTo("2026-03-02T08:30:00Z"))
                .body(
                        "items.find { it.kind == 'obligation.due_changed' && it.payload.article == '1.14' }.payload.to",
                        equalTo("2026-03-03T03:30:00Z"));
        as("administrator.bj")
                .body(Map.of("kind", "holiday", "name", "厂庆"))
                .put("/calendars/" + TestCompany.CALENDAR + "/days/2026-03-03")
                .then()
                .statusCode(200);
        as("clerk.bj")
                .get("/tickets/" + ticket)
                .then()
                .body("arriveBy", equalTo("2026-03-04T03:30:00Z"))
                .body("arriveByWords", containsString("厂庆"));
        assertThat(Owed.rows("""
                select o.due_at from obligation o join article a on a.id = o.article_id
                where a.ref = '1.13' and subject_id = '%s'""".formatted(ticket)))
                .as("the next working day is Wednesday now")
                .containsExactly("2026-03-04T15:59:59Z");
    }
}

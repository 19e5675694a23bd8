package org.aftercare.obligations;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** The promise of 1.14 and 7.4.2.5 from the call to the door, from Monday 09:00 on. */
@AftercareTest
class ArrivalTest {
    private static final String ARRIVALS =
            "select o.status, o.due_at, o.missed_at from obligation o where o.clock = 'arrival' and subject_id = '%s' order by opened_at, id";

    @Inject
    TimeMachine time;

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    private static String dueOf(String ticket) {
        return as("clerk.bj")
                .get("/tickets/" + ticket)
                .then()
                .statusCode(200)
                .extract()
                .path("arriveBy");
    }

    @Test
    @Clause("1.14")
    void sixOfficeHoursDowntownSevenInASuburbAndTheReasonIsTold() {
        String downtown = Calls.registered();
        as("clerk.bj")
                .get("/tickets/" + downtown)
                .then()
                .body("arriveBy", equalTo("2026-03-02T08:30:00Z"))
                .body("arriveByWords", equalTo("6 office hours, Downtown: Mon 09:00 → Mon 16:30; lunch excluded"));
        assertThat(dueOf(Calls.registered("areaId", TestCompany.SUBURB, "siteId", null)))
                .isEqualTo("2026-03-02T09:30:00Z");
    }

    @Test
    @Clause("1.14")
    void aNewFigureIsForCallsToComeTheOldOneStaysForThoseThatCame() throws Exception {
        String before = Calls.registered("areaId", TestCompany.SUBURB, "siteId", null);
        suburb(4);
        String after = Calls.registered("areaId", TestCompany.SUBURB, "siteId", null);
        assertThat(dueOf(before)).isEqualTo("2026-03-02T09:30:00Z");
        assertThat(dueOf(after)).isEqualTo("2026-03-02T06:30:00Z");
        as("clerk.bj").get("/tickets/" + after).then().body("arriveByWords", containsString("4 office hours, Suburb"));
        Jobs.dispatch(before).statusCode(200);
        Jobs.arrived(before);
        assertThat(Owed.rows(ARRIVALS.formatted(before)))
                .as("met under the version it was opened under")
                .containsExactly("met 2026-03-02T09:30:00Z -");
    }

    @Test
    @Clause("1.14")
    void aCallMovedToAnotherAreaHasThatAreasTimeFromTheCallOn() throws Exception {
        String ticket = Calls.registered();
        time.forward(Duration.ofHours(2));
        Map<String, Object> form = new HashMap<>(Calls.call("areaId", TestCompany.SUBURB, "siteId", null));
        for (String fixed : new String[] {"channel", "customerId", "name"}) {
            form.remove(fixed);
        }
        as("clerk.bj")
                .header(
                        "If-Match",
                        "\"" + as("clerk.bj").get("/tickets/" + ticket).path("version") + "\"")
                .body(form)
                .put("/tickets/" + ticket)
                .then()
                .statusCode(200)
                .body("arriveBy", equalTo("2026-03-02T09:30:00Z"));
        assertThat(Owed.rows(ARRIVALS.formatted(ticket)))
                .containsExactly("cancelled 2026-03-02T08:30:00Z -", "open 2026-03-02T09:30:00Z -");
    }

    /** The warning comes before, the breach is stamped with the time it was due. */
    @Test
    @Clause("1.14")
    void anHourBeforeTheOwnerIsWarnedAndThenTheBreachIsStamped() throws Throwable {
        String ticket = Calls.registered();
        String late = Calls.registered("fault", "漏水");
        Jobs.dispatch(ticket).statusCode(200);
        time.forward(Duration.ofMinutes(391));
        Owed.tick();
        assertThat(steps(ticket)).containsExactly("obligation.reminded");
        Owed.tick();
        assertThat(steps(ticket)).as("once").containsExactly("obligation.reminded");
        Jobs.arrived(ticket);
        time.forward(Duration.ofMinutes(60));
        Owed.tick();
        Owed.tick();
        assertThat(steps(ticket)).containsExactly("obligation.reminded");
        assertThat(steps(late))
                .containsExactlyInAnyOrder("obligation.reminded", "obligation.missed", "obligation.escalated");
        assertThat(Owed.rows(ARRIVALS.formatted(late)))
                .containsExactly("missed 2026-03-02T08:30:00Z 2026-03-02T08:30:00Z");
    }

    @Test
    @Clause("1.14")
    void anArrivalAfterTheDeadlineIsABreachEvenBeforeTheTickCame() throws Throwable {
        String ticket = Calls.registered();
        Jobs.dispatch(ticket).statusCode(200);
        time.forward(Duration.ofHours(8));
        Jobs.arrived(ticket);
        assertThat(Owed.rows(ARRIVALS.formatted(ticket)))
                .containsExactly("missed 2026-03-02T08:30:00Z 2026-03-02T08:30:00Z");
        Owed.tick();
        assertThat(steps(ticket)).as("told once, no reminder any more").containsExactly("obligation.missed");
        as("clerk.bj").get("/tickets/" + ticket).then().body("arrivalLate", equalTo(true));
    }

    @Test
    @Clause("7.4.2.5a")
    void insideTheRingsTheClockRunsRoundTheClock() throws Exception {
        Adopted.regulation("security-systems-maintenance");
        String[] expected = {"03:00", "04:00", "05:00", "07:00"};
        String[] rings = {"ring_1", "ring_2", "ring_3", "adjacent"};
        for (int i = 0; i < rings.length; i++) {
            UUID area = UUID.randomUUID();
            FreshCompany.execute("insert into service_area values ('%s', '%s', '%s', '%s')"
                    .formatted(area, rings[i], rings[i], TestCompany.BEIJING));
            assertThat(dueOf(Calls.registered("areaId", area, "siteId", null)))
                    .as(rings[i])
                    .isEqualTo("2026-03-02T" + expected[i] + ":00Z");
        }
    }

    @Test
    void withoutAnAdoptedRegulationNothingIsLate() throws Exception {
        Adopted.nothing();
        as("clerk.bj")
                .get("/tickets/" + Calls.registered())
                .then()
                .body("arriveBy", nullValue())
                .body("arriveByWords", nullValue());
    }

    private static void suburb(int hours) {
        String article = as("general_manager.bj")
                .get("/regulations")
                .path("find { it.code == 'appliance-repair' }.articles.find { it.ref == '1.14' }.id");
        as("general_manager.bj")
                .header("If-Match", "\"1\"")
                .body(Map.of("values", Map.of("suburb", hours), "reason", "试行"))
                .put("/articles/" + article + "/figures")
                .then()
                .statusCode(200);
    }

    private static List<String> steps(String ticket) throws Exception {
        return Owed.rows("""
                select j.kind from journal j join journal_subject s using (seq) where s.subject_id = '%s'
                  and j.kind like 'obligation.%%' and j.payload ->> 'article' = '1.14' order by j.seq
                """.formatted(ticket));
    }
}

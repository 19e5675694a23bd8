package org.aftercare.tickets.week;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Everybody's jobs and hours of a week. It is Monday 2026-03-02, 09:00. */
@AftercareTest
class WeekLoadTest {
    @BeforeEach
    void theRules() throws Exception {
        Adopted.regulation("device-service-team");
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause("16.10b")
    void whoHasNothingAndWhatNobodyHasStandOutAndTheWeekIsLookedAt() throws Throwable {
        Owed.tick();
        assertThat(Depository.duties("16.10b", "week")).containsExactly("open");
        Jobs.dispatched();
        String waiting = Calls.registered("fault", "漏水");
        as("supervisor.bj")
                .get("/week-loads")
                .then()
                .statusCode(200)
                .body("week", equalTo("2026-03-02"))
                .body("unassigned.id", contains(waiting))
                .body("people.person.name", contains("technician2 BJ", "technician BJ"))
                .body("people.jobs", contains(0, 1))
                .body("people[1].days", hasSize(7))
                .body("people[1].days[0].jobs", equalTo(1))
                .body("allowedActions", contains("reviewWeek"));
        as("clerk.bj")
                .body(Map.of("week", "2026-03-04"))
                .post("/week-loads/reviews")
                .then()
                .statusCode(403);
        as("supervisor.bj")
                .body(Map.of("week", "2026-03-04", "note", "周四两单转给技术员乙"))
                .post("/week-loads/reviews")
                .then()
                .statusCode(200)
                .body("reviewedBy.name", equalTo("supervisor BJ"));
        assertThat(Depository.duties("16.10b", "week")).containsExactly("met");
        as("supervisor.tj").get("/week-loads").then().body("unassigned", empty());
        as("supervisor.tj")
                .get("/week-loads?branch=" + TestCompany.BEIJING)
                .then()
                .statusCode(404);
    }
}

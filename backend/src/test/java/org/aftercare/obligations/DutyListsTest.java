package org.aftercare.obligations;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.aftercare.obligations.DutiesOf.article;
import static org.aftercare.obligations.DutiesOf.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What is owed as lists show it, with the time that is left. It is Monday 2026-03-02, 09:00. */
@AftercareTest
class DutyListsTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause("1.14")
    void theTimeLeftIsCountedInWorkingTime() {
        String ticket = Calls.registered();
        time.forward(Duration.ofMinutes(60));
        of("1.14", "ticket:" + ticket)
                .body("items[0].left.minutes", equalTo(300))
                .body("items[0].left.officeHours", equalTo(true))
                .body("items[0].left.stretches.from", contains("2026-03-02T02:00:00Z", "2026-03-02T05:30:00Z"))
                .body("items[0].left.stretches.to", contains("2026-03-02T04:00:00Z", "2026-03-02T08:30:00Z"));
        as("clerk.bj").get("/tickets").then().body("items[0].left.minutes", equalTo(300));
        as("clerk.bj").get("/tickets/" + ticket).then().body("left.minutes", equalTo(300));
        as("supervisor.bj").get("/dispatch-board").then().body("undispatched[0].left.minutes", equalTo(300));
        time.forward(Duration.ofHours(7));
        as("clerk.bj")
                .get("/tickets")
                .then()
                .body("items[0].left.minutes", equalTo(-30))
                .body("items[0].left.stretches", equalTo(java.util.List.of()));
    }

    @Test
    void dutiesAreListedByPageAndAsASpreadsheet() {
        for (int i = 0; i < 3; i++) {
            Calls.registered();
            time.forward(Duration.ofMinutes(1));
        }
        String article = article("1.14");
        String list = "/obligations?status=open&limit=2&article=" + article;
        String next = as("supervisor.bj")
                .get(list)
                .then()
                .statusCode(200)
                .body("items.subject.label", contains("BJ260302-001", "BJ260302-002"))
                .extract()
                .path("next");
        as("supervisor.bj")
                .get(list + "&after=" + next)
                .then()
                .body("items.subject.label", contains("BJ260302-003"))
                .body("next", nullValue());
        as("supervisor.tj").get(list).then().body("items.size()", equalTo(0));
        as("supervisor.bj").get("/obligations?late=true").then().body("items.size()", equalTo(0));
        as("supervisor.bj").get("/obligations?status=lost").then().statusCode(400);
        as("supervisor.bj").get("/obligations?subject=lost").then().statusCode(400);
        as("supervisor.bj").get("/obligations?owner=lost").then().statusCode(400);
        as("supervisor.bj").get("/obligations?after=lost").then().statusCode(400);
        assertThat(as("supervisor.bj", "zh-CN")
                        .get("/obligations.csv?status=open")
                        .asString())
                .contains("到达客户现场", "BJ260302-001", "服务主任");
    }
}

package org.aftercare.obligations;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.complaints.rate.PreparingRates;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.aftercare.obligations.DutiesOf.of;
import static org.aftercare.obligations.DutiesOf.one;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Clauses as duties that people see: opened, met or missed. It is Monday 2026-03-02, 09:00. */
@AftercareTest
class ClausesOwedTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause("1.13")
    void aCallNotDispatchedIsOwedUntilTheEndOfTheNextWorkingDay() throws Throwable {
        String ticket = Calls.registered();
        String other = Calls.registered("fault", "漏水");
        of("1.13", "ticket:" + ticket)
                .body("items.status", contains("open"))
                .body("items[0].dueAt", equalTo("2026-03-03T15:59:59Z"))
                .body("items[0].dueWords", equalTo("the next working day: Mon 09:00 → Tue"))
                .body("items[0].article.ref", equalTo("1.13"))
                .body("items[0].subject.label", equalTo("BJ260302-001"))
                .body("items[0].owner.role", equalTo("supervisor"));
        Jobs.dispatch(ticket).statusCode(200);
        of("1.13", "ticket:" + ticket).body("items.status", contains("met"));
        time.forward(Duration.ofHours(40));
        Owed.tick();
        of("1.13", "ticket:" + other)
                .body("items.status", contains("missed"))
                .body("items[0].missedAt", equalTo("2026-03-03T15:59:59Z"))
                .body("items[0].settledAt", nullValue());
        as("supervisor.bj").get("/my-duties").then().body("overdue.subject.label", hasItem("BJ260302-002"));
        as("supervisor.tj").get("/my-duties").then().body("overdue.subject.label", not(hasItem("BJ260302-002")));
    }

    @Test
    @Clause("1.18a")
    void theDaysRegisterIsOwedOnceADayAndMetByItsRelease() throws Throwable {
        Calls.registered();
        Calls.registered("fault", "漏水");
        String branch = "branch:" + TestCompany.BEIJING;
        of("1.18a", branch)
                .body("items.status", contains("open"))
                .body("items[0].dueAt", equalTo("2026-03-03T15:59:59Z"))
                .body("items[0].subject.label", equalTo("北京服务中心"));
        time.forward(Duration.ofDays(1));
        Calls.registered();
        as("clerk.bj")
                .body(Map.of("day", "2026-03-02"))
                .post("/register-releases")
                .then()
                .statusCode(200);
        of("1.18a", branch).body("items.status", contains("open", "met"));
        time.forward(Duration.ofDays(2));
        Owed.tick();
        of("1.18a", branch).body("items.status", contains("missed", "met"));
    }

    @Test
    @Clause("6.9")
    void aCustomerIsCalledBackWithinThreeDaysOfHavingTheMachineBackHoweverLateTheVoucherIsFiled() throws Exception {
        Adopted.regulation("device-repair-shop");
        String ticket = Jobs.done();
        of("6.9", "ticket:" + ticket).body("items[0].dueAt", equalTo("2026-03-05T15:59:59Z"));
        time.forward(Duration.ofDays(2));
        as("clerk.bj").post("/tickets/" + ticket + "/closure").then().statusCode(200);
        of("6.9", "ticket:" + ticket)
                .body("items.status", contains("open"))
                .body("items[0].dueAt", equalTo("2026-03-05T15:59:59Z"));
        callBack(ticket, false);
        of("6.9", "ticket:" + ticket).body("items.status", contains("open"));
        callBack(ticket, true);
        of("6.9", "ticket:" + ticket)
                .body("items.status", contains("met"))
                .body("items[0].settledBy.name", equalTo("clerk BJ"));
    }

    private static void callBack(String ticket, boolean reached) {
        as("clerk.bj")
                .body(Map.of("reached", reached, "note", "正常"))
                .post("/tickets/" + ticket + "/call-backs")
                .then()
                .statusCode(201);
    }

    /** Released before day 5, 17:00; the next month's comes by itself. */
    @Test
    @Clause("5.2.4b")
    void lastMonthsComplaintRateIsReleasedByItsOwner() throws Throwable {
        Adopted.regulation("complaint-handling");
        Owed.tick();
        String company = "company:00000000-0000-7000-8000-00000000c0de";
        String id = one("5.2.4b", company);
        as("service_department.bj")
                .get("/obligations/" + id)
                .then()
                .body("dueAt", equalTo("2026-03-05T09:00:00Z"))
                .body("dueWords", containsString("2026-02"))
                .body("allowedActions", hasItems("waiveObligation", "handOver"));
        VertxContextSupport.subscribeAndAwait(
                () -> Arc.container().instance(PreparingRates.class).get().run());
        as("clerk.bj")
                .body(Map.of("note", "x"))
                .post("/complaint-rates/2026-02/release")
                .then()
                .statusCode(403);
        as("service_department.tj")
                .body(Map.of("note", "2 月没有投诉"))
                .post("/complaint-rates/2026-02/release")
                .then()
                .statusCode(200);
        as("service_department.tj").get("/obligations/" + id).then().body("status", equalTo("met"));
        time.forward(Duration.ofDays(36));
        Owed.tick();
        of("5.2.4b", company)
                .body("items.status", contains("missed", "met"))
                .body("items[0].missedAt", equalTo("2026-04-05T09:00:00Z"));
    }

    /** A fortnight after each patrol; one that was late starts the next fortnight when it was done. */
    @Test
    @Clause({"11.2.7a", "11.2.9a"})
    void aStationIsPatrolledEveryFortnightAndOverhauledTwiceAYear() throws Throwable {
        Adopted.regulation("gas-network-service");
        FreshCompany.execute("""
                insert into product_model (id, code, name, category, brand, warranty_months, warranty_starts, standard_minutes)
                values ('00000000-0000-7000-8000-0000000000e9', 'RX-100', '区域调压柜', '调压站', '春晖', 12, 'bought', 60)
                """);
        String station = as("clerk.bj")
                .body(Map.of("modelId", "00000000-0000-7000-8000-0000000000e9", "serial", "ST-1"))
                .post("/customers/" + Calls.CUSTOMER + "/equipment")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Owed.tick();
        of("11.2.9a", "equipment:" + station)
                .body("items.dueAt", contains("2026-05-31T15:59:59Z"))
                .body("items[0].dueWords", containsString("2026-spring"));
        of("11.2.7a", "equipment:" + station)
                .body("items.dueAt", contains("2026-03-16T15:59:59Z"))
                .body("items[0].subject.label", equalTo("ST-1"));
        time.forward(Duration.ofDays(10));
        as("technician.bj")
                .body(Map.of("note", "八项正常"))
                .post("/obligations/" + one("11.2.7a", "equipment:" + station) + "/report")
                .then()
                .statusCode(200);
        Owed.tick();
        of("11.2.7a", "equipment:" + station)
                .body("items.status", contains("open", "met"))
                .body("items[0].dueAt", equalTo("2026-03-26T15:59:59Z"));
        time.forward(Duration.ofDays(16));
        Owed.tick();
        Owed.tick();
        of("11.2.7a", "equipment:" + station).body("items.status", contains("open", "missed", "met"));
        String missed = of("11.2.7a", "equipment:" + station).extract().path("items[1].id");
        as("technician.bj")
                .body(Map.of("note", "迟到的巡检"))
                .post("/obligations/" + missed + "/report")
                .then()
                .statusCode(200)
                .body("status", equalTo("missed"))
                .body("settledAt", equalTo("2026-03-28T01:00:00Z"));
        of("11.2.7a", "equipment:" + station)
                .body("items[0].status", equalTo("open"))
                .body("items[0].dueAt", equalTo("2026-04-11T15:59:59Z"));
    }
}

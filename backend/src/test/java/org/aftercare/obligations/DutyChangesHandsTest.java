package org.aftercare.obligations;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.aftercare.obligations.DutiesOf.of;
import static org.aftercare.obligations.DutiesOf.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** A duty is let off, handed over, and goes with the dispatch. It is Monday 2026-03-02, 09:00. */
@AftercareTest
class DutyChangesHandsTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    void whoLetsADutyOffSaysWhyAndIsNamed() throws Throwable {
        String ticket = Calls.registered();
        String late = Calls.registered("fault", "漏水");
        String id = one("1.14", "ticket:" + ticket);
        Map<String, String> why = Map.of("reason", "客户要求改到下周");
        as("clerk.bj").body(why).post("/obligations/" + id + "/waiver").then().statusCode(403);
        as("supervisor.tj")
                .body(why)
                .post("/obligations/" + id + "/waiver")
                .then()
                .statusCode(404);
        as("supervisor.bj")
                .body(Map.of("reason", " "))
                .post("/obligations/" + id + "/waiver")
                .then()
                .statusCode(400);
        as("supervisor.bj")
                .header("If-Match", "\"7\"")
                .body(why)
                .post("/obligations/" + id + "/waiver")
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-version"));
        as("supervisor.bj")
                .header("If-Match", "\"0\"")
                .body(why)
                .post("/obligations/" + id + "/waiver")
                .then()
                .statusCode(200)
                .body("status", equalTo("waived"))
                .body("settledBy.name", equalTo("supervisor BJ"))
                .body("note", equalTo("客户要求改到下周"))
                .body("allowedActions", equalTo(java.util.List.of()));
        as("clerk.bj")
                .get("/timeline?subject=ticket:" + ticket)
                .then()
                .body("items.kind", hasItem("obligation.waived"));
        time.forward(Duration.ofHours(8));
        as("supervisor.bj")
                .body(why)
                .post("/obligations/" + one("1.14", "ticket:" + late) + "/waiver")
                .then()
                .statusCode(409)
                .body("code", equalTo("missed-stays-missed"));
        Owed.tick();
        assertThat(Owed.count("obligation where status = 'waived' and missed_at is not null"))
                .isZero();
    }

    @Test
    void aDutyIsHandedToSomebodyOfTheBranch() {
        String id = one("1.14", "ticket:" + Calls.registered());
        as("supervisor.bj")
                .body(Map.of("personId", TestCompany.idOf("technician.tj")))
                .post("/obligations/" + id + "/owner")
                .then()
                .statusCode(400)
                .body("errors.field", contains("personId"));
        as("supervisor.bj")
                .body(Map.of("personId", TestCompany.idOf("technician2.bj")))
                .post("/obligations/" + id + "/owner")
                .then()
                .statusCode(200)
                .body("owner.person.name", equalTo("technician2 BJ"));
        as("technician2.bj")
                .get("/my-duties")
                .then()
                .body("today.id", contains(id))
                .body("counts.today", equalTo(1));
        as("technician2.bj").get("/obligations?owner=me&status=open").then().body("items.id", contains(id));
    }

    @Test
    @Clause("1.14")
    void withTheDispatchTheArrivalIsTheTechniciansAndComesBackWhenItIsWithdrawn() {
        String ticket = Calls.registered();
        Jobs.dispatch(ticket).statusCode(200);
        of("1.14", "ticket:" + ticket)
                .body("items[0].owner.person.name", equalTo("technician BJ"))
                .body("items[0].owner.role", equalTo("supervisor"));
        as("supervisor.bj").delete("/tickets/" + ticket + "/dispatch").then().statusCode(200);
        of("1.14", "ticket:" + ticket).body("items[0].owner.person", nullValue());
    }
}

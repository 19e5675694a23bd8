package org.aftercare.tickets;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** On-site engineering service (regulation 3): what is bigger than one visit. */
@AftercareTest
class OnsiteEscalationTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void anEngineeringCompany() throws Exception {
        OnSite.anEngineeringCompany();
    }

    @Test
    @Clause("3.1.6a")
    void whatIsBiggerIsReportedAndWaitsAtTheDepartmentInCharge() {
        String ticket = OnSite.onSite();
        OnSite.escalate(ticket, false).statusCode(200).body("escalation.cannotSolve", equalTo(false));
        OnSite.escalate(ticket, false).statusCode(409).body("code", equalTo("escalated-already"));
        as("branch_manager.bj").get("/notices").then().body("items.kind", hasItem("ticket.escalated"));
        String escalation = as("branch_manager.bj")
                .get("/escalations?open=true")
                .then()
                .body("items[0].takenAt", nullValue())
                .extract()
                .path("items[0].id");
        as("branch_manager.bj")
                .post("/escalations/" + escalation + "/taking")
                .then()
                .statusCode(200)
                .body("takenBy", notNullValue());
        as("branch_manager.bj")
                .post("/escalations/" + escalation + "/taking")
                .then()
                .statusCode(409);
        as("branch_manager.bj")
                .get("/timeline?subject=ticket:" + ticket)
                .then()
                .body("items.kind", hasItems("ticket.escalated", "ticket.escalation_taken"));
    }

    @Test
    @Clause("3.1.6b")
    void anEscalatedRequestClosesOnlyWithAConfirmedPlan() {
        String ticket = OnSite.onSite();
        OnSite.escalate(ticket, false).statusCode(200);
        OnSite.found(OnSite.visit(ticket), Map.of("siteContact", "李工", "sitePhone", "13800000000", "solution", "换电容"));
        OnSite.ended(ticket).statusCode(200);
        as("clerk.bj")
                .post("/tickets/" + ticket + "/closure")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-missing"))
                .body("article", equalTo("3.1.6b"));
        String escalation =
                as("branch_manager.bj").get("/escalations?ticket=" + ticket).path("items[0].id");
        as("technician.bj")
                .body(Map.of("plan", "x"))
                .put("/escalations/" + escalation + "/plan")
                .then()
                .statusCode(403);
        as("branch_manager.bj")
                .post("/escalations/" + escalation + "/clearing")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-missing"))
                .body("article", equalTo("3.1.6b"));
        plan(escalation).body("plan", equalTo("由厂家更换主机")).body("plannedBy", notNullValue());
        as("clerk.bj").post("/tickets/" + ticket + "/closure").then().statusCode(200);
    }

    /** The article came into force after it was cleared: nothing is a dead end. */
    @Test
    @Clause("3.1.6b")
    void thePlanOfWhatWasClearedWithoutOneIsStillConfirmed() throws Exception {
        String ticket = OnSite.onSite();
        OnSite.escalate(ticket, false).statusCode(200);
        OnSite.found(OnSite.visit(ticket), Map.of("siteContact", "李工", "sitePhone", "13800000000", "solution", "换电容"));
        OnSite.ended(ticket).statusCode(200);
        String escalation =
                as("branch_manager.bj").get("/escalations?ticket=" + ticket).path("items[0].id");
        Adopted.retire("3.1.6b");
        as("branch_manager.bj")
                .post("/escalations/" + escalation + "/clearing")
                .then()
                .statusCode(200);
        Adopted.reinstate("3.1.6b");
        as("clerk.bj").post("/tickets/" + ticket + "/closure").then().statusCode(409);
        plan(escalation).body("clearedAt", notNullValue());
        as("branch_manager.bj")
                .body(Map.of("plan", "另一个"))
                .put("/escalations/" + escalation + "/plan")
                .then()
                .statusCode(409);
        as("clerk.bj").post("/tickets/" + ticket + "/closure").then().statusCode(200);
    }

    @Test
    @Clause("3.2.5")
    void theDepartmentsChosenAreToldAtOnceAndNoOthers() {
        String ticket = OnSite.onSite();
        OnSite.escalate(ticket, true).statusCode(200);
        for (String told : List.of("branch_manager.bj", "service_department.bj", "technical.bj", "quality.bj")) {
            as(told).get("/notices").then().body("items.kind", hasItem("ticket.escalated"));
        }
        as("production.bj").get("/notices").then().body("items.kind", not(hasItem("ticket.escalated")));
        as("branch_manager.bj")
                .get("/escalations?ticket=" + ticket)
                .then()
                .body("items[0].departments", contains("technical", "quality"));
        as("technician.bj")
                .body(Map.of("description", "x", "cannotSolve", true, "departments", List.of("技术部")))
                .post("/tickets/" + ticket + "/escalations")
                .then()
                .statusCode(400);
    }

    @Test
    @Clause("3.2.5")
    void whoFoundTheFaultDoesNotLeaveItAsIfNobodyHadBeenHome() {
        String ticket = OnSite.onSite();
        String visit = OnSite.visit(ticket);
        as("technician.bj").get("/tickets/" + ticket).then().body("refusedActions", not(hasKey("endVisit.not_home")));
        OnSite.found(visit, Map.of("siteContact", "李工", "sitePhone", "13800000000"));
        Jobs.end(visit, "not_home", "没人").statusCode(409).body("code", equalTo("somebody-was-met"));
        as("technician.bj").get("/tickets/" + ticket).then().body("refusedActions", hasKey("endVisit.not_home"));
        OnSite.escalate(ticket, true).statusCode(200);
        Jobs.end(visit, "come_back", "修不了").statusCode(200);
    }

    private static ValidatableResponse plan(String escalation) {
        return as("branch_manager.bj")
                .body(Map.of("plan", "由厂家更换主机"))
                .put("/escalations/" + escalation + "/plan")
                .then()
                .statusCode(200);
    }

    @Test
    @Clause("3.2.5")
    void nobodyLeavesAnOpenFaultUnreported() {
        String ticket = OnSite.onSite();
        OnSite.found(OnSite.visit(ticket), Map.of());
        Jobs.end(OnSite.visit(ticket), "come_back", "修不了")
                .statusCode(409)
                .body("code", equalTo("escalation-missing"))
                .body("article", equalTo("3.2.5"));
        OnSite.escalate(ticket, true).statusCode(200);
        Jobs.end(OnSite.visit(ticket), "come_back", "修不了").statusCode(200);
        time.forward(Duration.ofHours(3));
        String escalation = as("branch_manager.bj")
                .get("/escalations?open=true")
                .then()
                .body("items[0].hours", equalTo(3))
                .extract()
                .path("items[0].id");
        plan(escalation);
        as("branch_manager.bj")
                .post("/escalations/" + escalation + "/clearing")
                .then()
                .statusCode(200);
        as("branch_manager.bj").get("/escalations?open=true").then().body("items", empty());
        as("branch_manager.bj")
                .post("/escalations/" + escalation + "/clearing")
                .then()
                .statusCode(409);
    }
}

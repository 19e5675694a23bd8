package org.aftercare.tickets;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

/** On-site engineering service (regulation 3): a request is granted, given to somebody who can, and answered in time. */
@AftercareTest
class OnsiteServiceTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void anEngineeringCompany() throws Exception {
        OnSite.anEngineeringCompany();
    }

    @Test
    @Clause("3.1.1")
    void aRequestHasItsCustomerItsProblemAndANumber() {
        Calls.register().statusCode(201).body("number", notNullValue()).body("openedAt", notNullValue());
        Calls.register("fault", null).statusCode(400);
        Calls.register("name", null).statusCode(400);
    }

    @Test
    @Clause("3.1.2")
    void whatIsNoFaultIsGrantedBeforeAnybodyIsSent() {
        String ticket = Calls.registered("request", "other");
        Jobs.dispatch(ticket)
                .statusCode(409)
                .body("code", equalTo("approval-required"))
                .body("article", equalTo("3.1.2"));
        String approval = as("supervisor.bj")
                .get("/approvals")
                .then()
                .body("items.subject.id", contains(ticket))
                .body("items[0].action", equalTo("ticket.grant"))
                .body("items[0].askedAt", equalTo("2026-03-02T01:00:00Z"))
                .extract()
                .path("items[0].id");
        as("supervisor.bj")
                .body(Map.of())
                .post("/approvals/" + approval + "/signature")
                .then()
                .statusCode(200);
        Jobs.dispatch(ticket).statusCode(200);
    }

    @Test
    @Clause("3.1.2")
    void forAFaultTheSendingItselfIsTheGrant() {
        Jobs.dispatch(Calls.registered()).statusCode(200);
    }

    @Test
    @Clause("3.1.3")
    void grantedRequestsWithNobodyAssignedAreListed() {
        String ticket = Calls.registered();
        as("supervisor.bj")
                .get("/obligations?subject=ticket:" + ticket)
                .then()
                .body("items.article.ref", hasItem("3.1.3"));
        as("supervisor.bj").get("/tickets?status=registered").then().body("items.id", contains(ticket));
    }

    @Test
    @Clause("3.1.3")
    void whoLacksTheSkillIsSentOnlyWithAReasonThatIsKept() throws Exception {
        FreshCompany.execute("delete from person_skill");
        String ticket = Calls.registered();
        Jobs.dispatch(ticket)
                .statusCode(409)
                .body("code", equalTo("reason-to-send-unskilled"))
                .body("article", equalTo("3.1.3"))
                .body("field", equalTo("reason"));
        Jobs.dispatch(ticket, "reason", "会修的人都出去了").statusCode(200).body("dispatch.reason", equalTo("会修的人都出去了"));
    }

    @Test
    @Clause("3.1.4a")
    void eachAssignmentStandsInTheLedger() {
        String ticket = Jobs.dispatched();
        as("supervisor.bj")
                .get("/timeline?subject=ticket:" + ticket)
                .then()
                .body("items.find { it.kind == 'ticket.dispatched' }.payload.technician", equalTo("technician BJ"));
        as("technician2.bj")
                .body(Map.of())
                .post("/tickets/" + ticket + "/visits")
                .then()
                .statusCode(409);
    }

    @Test
    @Clause("3.2")
    void aRequestBelongsToTheCentreOfItsSite() {
        Calls.register("areaId", TestCompany.TIANJIN_DOWNTOWN).statusCode(400).body("field", equalTo("areaId"));
        as("clerk.tj").get("/tickets/" + Calls.registered()).then().statusCode(404);
    }

    @Test
    @Clause("3.2.2")
    void whoIsSentLeavesWithinTheMinutesSet() throws Throwable {
        Adopted.figures("onsite-engineering", "3.2.2", "{\"limit\": 30}");
        String ticket = Jobs.dispatched();
        time.forward(Duration.ofMinutes(31));
        Owed.tick();
        as("supervisor.bj").get("/obligations?late=true").then().body("items.article.ref", hasItem("3.2.2"));
        as("supervisor.bj").get("/notices").then().body("items.kind", hasItem("obligation.escalation"));
        OnSite.draw(ticket);
    }

    @Test
    @Clause("3.2.4a")
    void aFaultIsAnsweredWithinTheMinutesSetAndAnotherRequestIsNot() throws Throwable {
        Adopted.figures("onsite-engineering", "3.2.4a", "{\"assign\": 15, \"depart\": 45}");
        String fault = Calls.registered();
        String other = Calls.registered("request", "other");
        time.forward(Duration.ofMinutes(16));
        Owed.tick();
        as("supervisor.bj")
                .get("/obligations?late=true")
                .then()
                .body("items.findAll { it.article.ref == '3.2.4a' }.subject.id", contains(fault));
        as("supervisor.bj")
                .get("/obligations?subject=ticket:" + other)
                .then()
                .body("items.findAll { it.article.ref == '3.2.4a' }", empty());
    }

    @Test
    void whereNoRegulationSaysSoNothingOfThisIsAsked() throws Exception {
        Adopted.nothing();
        String ticket = Jobs.dispatched();
        OnSite.depart(ticket, Map.of()).statusCode(201);
    }
}

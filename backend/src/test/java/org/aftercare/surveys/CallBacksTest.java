package org.aftercare.surveys;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@AftercareTest
class CallBacksTest {
    @Inject
    TimeMachine time;

    private String ticket;

    @BeforeEach
    void aCall() throws Exception {
        Calls.aCustomerWithTwoItems();
        ticket = as("clerk.bj").body(Calls.call()).post("/tickets").path("id");
    }

    @Test
    void aTryInVainAndACallThatReachedThemAreBothKept() {
        call(Map.of("reached", false)).statusCode(201);
        call(Map.of("reached", true, "note", "修得很好")).statusCode(201).body("note", equalTo("修得很好"));
        as("clerk.bj").get("/call-backs?ticket=" + ticket).then().body("items.reached", contains(true, false));
        as("clerk.bj")
                .get("/timeline?subject=ticket:" + ticket)
                .then()
                .body("items.kind", hasItem("ticket.called_back"));
        as("clerk.tj").get("/call-backs").then().body("items", empty());
    }

    @Test
    void whoWasReachedSaidSomething() {
        call(Map.of("reached", true, "note", " ")).statusCode(400).body("errors.field", contains("note"));
    }

    @Test
    @Clause({"6.9", "5.1.1.3a"})
    void whoIsToBeCalledIsListedUntilTheyAreReachedAndLateOnesByPerson() throws Throwable {
        Adopted.regulation("device-repair-shop");
        String closed = Cards.closedCall("fault", "漏水");
        due("").body("[0].ticket.id", equalTo(closed))
                .body("[0].dueAt", equalTo("2026-03-05T15:59:59Z"))
                .body("[0].ownerRole", equalTo("clerk"))
                .body("[0].late", equalTo(false));
        due("?late=true").body("$", empty());
        time.forward(Duration.ofDays(4));
        Owed.tick();
        as("clerk.bj")
                .body(Map.of("reached", false, "works", true))
                .post("/tickets/" + closed + "/call-backs")
                .then()
                .statusCode(400);
        as("clerk.bj")
                .body(Map.of("reached", false))
                .post("/tickets/" + closed + "/call-backs")
                .then()
                .statusCode(201);
        due("?late=true").body("[0].attempts", equalTo(1)).body("[0].late", equalTo(true));
        as("clerk.bj")
                .body(Map.of(
                        "reached",
                        true,
                        "note",
                        "好了",
                        "works",
                        true,
                        "onTime",
                        false,
                        "satisfaction",
                        3,
                        "nextStep",
                        "nothing"))
                .post("/tickets/" + closed + "/call-backs")
                .then()
                .statusCode(201)
                .body("onTime", equalTo(false))
                .body("satisfaction", equalTo(3));
        due("").body("$", empty());
    }

    /** The voucher may lie on the desk for days: the customer has the machine. */
    @Test
    @Clause("6.9")
    void whoHasTheMachineBackIsCalledBeforeTheVoucherIsFiled() throws Exception {
        Adopted.regulation("device-repair-shop");
        String done = Jobs.done("fault", "漏水");
        due("").body("[0].ticket.id", equalTo(done))
                .body("[0].finishedAt", equalTo("2026-03-02T01:00:00Z"))
                .body("[0].dueAt", equalTo("2026-03-05T15:59:59Z"));
    }

    private static io.restassured.response.ValidatableResponse due(String filter) {
        return as("clerk.bj").get("/call-backs/due" + filter).then().statusCode(200);
    }

    @Test
    void sentTwiceItIsOneCall() {
        Map<String, Object> form = Map.of("id", Ids.next(), "reached", true, "note", "满意");
        call(form).statusCode(201);
        call(form).statusCode(200);
        as("clerk.bj").get("/call-backs?ticket=" + ticket).then().body("items.size()", equalTo(1));
    }

    private io.restassured.response.ValidatableResponse call(Map<String, Object> form) {
        return as("clerk.bj")
                .body(form)
                .post("/tickets/" + ticket + "/call-backs")
                .then();
    }
}

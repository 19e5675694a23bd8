package org.aftercare.surveys;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.kernel.Ids;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@AftercareTest
class CallBacksTest {
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

package org.aftercare.workshop;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** What a customer hands in at the counter at once. */
@AftercareTest
class BatchTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
        Adopted.regulation("device-repair-shop");
    }

    @ParameterizedTest
    @CsvSource({"1,2026-03-03", "10,2026-03-03", "11,2026-03-04", "30,2026-03-05", "31,2026-03-06"})
    @Clause("6.8")
    void aBatchIsDueByItsQuantity(int quantity, String lastDay) {
        Counter.handIn(Counter.call(), quantity)
                .statusCode(201)
                .body("quantity", equalTo(quantity))
                .body("left", equalTo(quantity))
                .body("items", hasSize(quantity))
                .body("dueAt", equalTo(lastDay + "T15:59:59Z"));
    }

    @Test
    @Clause("6.8")
    void aBatchWithOneLeftAfterItsDeadlineIsLateAndItIsTold() throws Throwable {
        String batch = Counter.handIn(Counter.call(), 2).extract().path("id");
        List<String> items = as("clerk.bj").get("/batches/" + batch).path("items.id");
        giveUp(items.get(0));
        as("clerk.bj").get("/batches/" + batch).then().body("done", equalTo(1)).body("left", equalTo(1));
        time.forward(Duration.ofDays(2));
        Owed.tick();
        as("clerk.bj").get("/batches?open=true").then().body("items[0].late", equalTo(true));
        as("supervisor.bj").get("/notices").then().body("items.kind", hasItem("obligation.escalation"));
        giveUp(items.get(1));
        as("clerk.bj").get("/batches/" + batch).then().body("left", equalTo(0)).body("finishedAt", notNullValue());
    }

    @Test
    @Clause("6.8")
    void whatIsFinishedInTimeIsNotLate() throws Throwable {
        String batch = Counter.handIn(Counter.call(), 1).extract().path("id");
        giveUp(as("clerk.bj").get("/batches/" + batch).path("items[0].id"));
        time.forward(Duration.ofDays(3));
        Owed.tick();
        as("clerk.bj").get("/batches/" + batch).then().body("late", equalTo(false));
    }

    @Test
    void handedInItIsSignedForReceiptedAndInTheRegisterAtOnce() {
        String ticket = Counter.call();
        String batch = Counter.handIn(ticket, 2)
                .statusCode(201)
                .body("items.status", contains("in_house", "in_house"))
                .body("items[0].receipt", notNullValue())
                .extract()
                .path("id");
        as("clerk.bj").get("/tickets/" + ticket).then().body("status", equalTo("to_take_in"));
        as("clerk.bj").get("/tickets/" + ticket + "/voucher").then().body("signatures.kind", contains("take_away"));
        Map<String, Object> again = Counter.form(ticket, 2);
        again.put("id", batch);
        as("clerk.bj").body(again).post("/tickets/" + ticket + "/items").then().body("id", equalTo(batch));
        as("clerk.bj").get("/items?ticket=" + ticket).then().body("items", hasSize(2));
        as("clerk.bj").get("/items?batch=" + batch).then().body("items.technician", contains(nullValue(), nullValue()));
    }

    @Test
    void whatIsOutAtTheCustomersIsNotHandedIn() {
        String ticket = Jobs.dispatched();
        Counter.handIn(ticket, 1).statusCode(409).body("code", equalTo("ticket-is-dispatched"));
        String counter = Counter.call();
        Map<String, Object> form = Counter.form(counter, 1);
        form.put("contentHash", "made up");
        as("clerk.bj")
                .body(form)
                .post("/tickets/" + counter + "/items")
                .then()
                .statusCode(409)
                .body("code", equalTo("content-changed"));
        as("clerk.bj")
                .body(Counter.form(counter, 100_000))
                .post("/tickets/" + counter + "/items")
                .then()
                .statusCode(400);
    }

    private static void giveUp(String item) {
        Benches.post("supervisor.bj", item, "/giving-up", Map.of("ending", "scrapped", "reason", "报废"))
                .statusCode(200);
    }
}

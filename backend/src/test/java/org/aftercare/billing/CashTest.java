package org.aftercare.billing;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** The test company's limit for a small fee is 200 (1.5a). */
@AftercareTest
class CashTest {
    @Inject
    TimeMachine time;

    private String ticket;
    private String visit;

    @BeforeEach
    void aJobAtTheDoor() throws Exception {
        Calls.aCustomerWithTwoItems();
        ticket = Jobs.dispatched();
        visit = Jobs.arrived(ticket);
        Jobs.found(visit);
    }

    @Test
    @Clause("1.5a")
    void aSmallFeeIsOwedByTheTechnicianUntilTheAccountantHasItAndThenItsInvoiceWaits() {
        Jobs.fee(ticket, 200).statusCode(200);
        String collection = collect(200).statusCode(201).extract().path("id");
        as("technician.bj")
                .get("/collections?state=open")
                .then()
                .body("items", hasSize(1))
                .body("items[0].amount", equalTo(200.00f));
        finish();
        as("accountant.bj").get("/invoices").then().body("items", empty());

        as("accountant.bj")
                .post("/collections/" + collection + "/confirmation")
                .then()
                .statusCode(200)
                .body("confirmedBy.name", equalTo("accountant BJ"));
        as("technician.bj").get("/collections?state=open").then().body("items", empty());
        String invoice = as("accountant.bj")
                .get("/invoices?state=waiting")
                .then()
                .body("items", hasSize(1))
                .body("items[0].number", nullValue())
                .extract()
                .path("items[0].id");

        as("accountant.bj")
                .body(Map.of())
                .post("/invoices/" + invoice + "/posting")
                .then()
                .statusCode(400)
                .body("field", equalTo("number"));
        as("accountant.bj")
                .body(Map.of("number", "FP-1"))
                .post("/invoices/" + invoice + "/posting")
                .then()
                .statusCode(200)
                .body("state", equalTo("posted"));
    }

    @Test
    @Clause("1.5a")
    void aFeeAboveTheLimitIsNotCollectedAtTheDoor() {
        Jobs.fee(ticket, 200.01).statusCode(200);
        collect(200.01).statusCode(409).body("code", equalTo("fee-not-small")).body("article", equalTo("1.5a"));
    }

    @Test
    @Clause("1.5a")
    void withoutALimitNothingIsSmall() throws Exception {
        Adopted.figures("appliance-repair", "1.5a", "{\"small\": null}");
        Jobs.fee(ticket, 1).statusCode(200);
        collect(1).statusCode(409).body("code", equalTo("fee-not-small"));
    }

    @Test
    void whatIsCollectedIsTheFeeAndIsCollectedOnce() {
        Jobs.fee(ticket, 80).statusCode(200);
        collect(79.99).statusCode(400).body("field", equalTo("amount")).body("detail", containsString("80"));
        collect(80).statusCode(201);
        collect(80).statusCode(409).body("code", equalTo("fee-collected"));
        Jobs.fee(ticket, 90).statusCode(409).body("code", equalTo("fee-collected"));
    }

    @Test
    void aLargeFeeIsInvoicedTheSameDayAndIsLateTheNext() {
        Jobs.fee(ticket, 350).statusCode(200);
        finish();
        String invoice = as("accountant.bj")
                .get("/invoices?state=requested")
                .then()
                .body("items", hasSize(1))
                .body("items[0].dueOn", equalTo("2026-03-02"))
                .body("items[0].late", equalTo(false))
                .extract()
                .path("items[0].id");
        time.forward(Duration.ofDays(1));
        as("accountant.bj")
                .get("/invoices?state=requested")
                .then()
                .body("items[0].late", equalTo(true))
                .body("items[0].technician.name", equalTo("technician BJ"));
        as("accountant.bj")
                .body(Map.of())
                .post("/invoices/" + invoice + "/posting")
                .then()
                .statusCode(409)
                .body("code", equalTo("invoice-not-issued"));
        as("accountant.bj")
                .body(Map.of("number", "FP-2"))
                .post("/invoices/" + invoice + "/issue")
                .then()
                .statusCode(200)
                .body("state", equalTo("waiting"));
    }

    @Test
    void onlyTheAccountantOfTheBranchConfirms() {
        Jobs.fee(ticket, 80).statusCode(200);
        String collection = collect(80).statusCode(201).extract().path("id");
        as("technician.bj")
                .post("/collections/" + collection + "/confirmation")
                .then()
                .statusCode(403);
        as("accountant.tj")
                .post("/collections/" + collection + "/confirmation")
                .then()
                .statusCode(404);
        as("accountant.tj").get("/collections").then().body("items", empty());
    }

    private ValidatableResponse collect(Object amount) {
        return as("technician.bj")
                .body(Map.of("amount", amount))
                .post("/tickets/" + ticket + "/collection")
                .then();
    }

    private void finish() {
        Jobs.sign(ticket, "completion", Jobs.contentHash(ticket)).statusCode(200);
        Jobs.end(visit, "fixed", null).statusCode(200);
    }
}

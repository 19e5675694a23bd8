package org.aftercare.tickets;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@AftercareTest
class ClosureTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause("1.4b")
    void theSignedVoucherComesBackTheEntryIsCancelledAndTheVoucherFiled() {
        String ticket = Jobs.done();
        as("clerk.bj").get("/tickets?status=done").then().body("items.id", contains(ticket));
        as("technician.bj").post("/tickets/" + ticket + "/closure").then().statusCode(403);
        time.forward(Duration.ofHours(1));
        as("clerk.bj")
                .post("/tickets/" + ticket + "/closure")
                .then()
                .statusCode(200)
                .body("status", equalTo("closed"))
                .body("closedAt", equalTo("2026-03-02T02:00:00Z"))
                .body("closedBy.name", equalTo("clerk BJ"));
        as("clerk.bj").get("/tickets?open=true").then().body("items", hasSize(0));
        as("clerk.bj")
                .get("/vouchers?customer=" + Calls.CUSTOMER)
                .then()
                .statusCode(200)
                .body("items[0].entries.ticketId", contains(ticket))
                .body("items[0].entries[0].workDone", equalTo("更换电容"))
                .body("items[0].entries[0].filedAt", equalTo("2026-03-02T02:00:00Z"));
    }

    @Test
    @Clause("1.4b")
    void anEntryWithoutASignedVoucherStaysOpen() {
        String ticket = Jobs.dispatched();
        String visit = Jobs.arrived(ticket);
        Jobs.found(visit);
        as("clerk.bj")
                .post("/tickets/" + ticket + "/closure")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-signed"))
                .body("article", equalTo("1.4b"));
        as("clerk.bj").get("/tickets?open=true").then().body("items.id", contains(ticket));
    }

    @Test
    void aCallIsCancelledWithAReasonAndTakenUpAgain() {
        String ticket = Jobs.dispatched();
        as("clerk.bj")
                .body(Map.of("reason", " "))
                .post("/tickets/" + ticket + "/cancellation")
                .then()
                .statusCode(400);
        as("clerk.bj")
                .body(Map.of("reason", "客户自己修好了"))
                .post("/tickets/" + ticket + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("cancelled"));
        as("technician.bj").get("/my-day").then().body("jobs", hasSize(0));
        as("clerk.bj")
                .body(Map.of("reason", "again"))
                .post("/tickets/" + ticket + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", equalTo("ticket-is-cancelled"));
        as("clerk.bj")
                .body(Map.of("reason", "又坏了"))
                .post("/tickets/" + ticket + "/reopening")
                .then()
                .statusCode(200)
                .body("status", equalTo("registered"));
        Jobs.dispatch(ticket).statusCode(200);
    }

    @Test
    void whatIsReopenedNeedsANewSignature() {
        String ticket = Jobs.done();
        as("clerk.bj")
                .body(Map.of("reason", "又不制冷"))
                .post("/tickets/" + ticket + "/reopening")
                .then()
                .statusCode(200);
        Jobs.dispatch(ticket).statusCode(200);
        String visit = Jobs.arrived(ticket);
        Jobs.end(visit, "fixed", null).statusCode(409).body("code", equalTo("findings-missing"));
        Jobs.found(visit);
        Jobs.end(visit, "fixed", null).statusCode(409).body("code", equalTo("signature-outdated"));
    }
}

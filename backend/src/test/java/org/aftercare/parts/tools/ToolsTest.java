package org.aftercare.parts.tools;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** A torque wrench of 680 yuan, and who has it. */
@AftercareTest
class ToolsTest {
    private static final List<List<Map<String, Object>>> STROKES =
            List.of(List.of(Map.of("x", 1, "y", 1), Map.of("x", 9, "y", 4)));

    @Inject
    TimeMachine time;

    private String wrench;

    @BeforeEach
    void aTool() throws SQLException {
        Depository.founded();
        Adopted.regulation("parts-warehouse");
        Adopted.regulation("auto-service-shop");
        Adopted.regulation("device-service-team");
        wrench = added("GJ-01", "NB-100");
    }

    @Test
    void theSameLoanSentTwiceIsOneLoan() {
        Map<String, Object> once = loan("technician.bj");
        once.put("id", UUID.randomUUID());
        for (int status : new int[] {201, 200}) {
            as("storekeeper.bj")
                    .body(once)
                    .post("/tools/" + wrench + "/loans")
                    .then()
                    .statusCode(status)
                    .body("state", equalTo("lent"));
        }
        as("storekeeper.bj").get("/tool-loans").then().body("items", hasSize(1));
    }

    @Test
    @Clause({"10.3.5a", "8.3.3"})
    void aLoanIsRegisteredAndAToolThatIsOutIsNotLentAgain() {
        as("storekeeper.bj")
                .body(loan(null))
                .post("/tools/" + wrench + "/loans")
                .then()
                .statusCode(400)
                .body("article", equalTo("10.3.5a"))
                .body("field", equalTo("borrower"));
        String unnamed = added("GJ-02", "");
        lend(unnamed, "technician.bj")
                .statusCode(400)
                .body("article", equalTo("10.3.5a"))
                .body("field", equalTo("model"));
        Map<String, Object> unsigned = loan("technician.bj");
        unsigned.put("strokes", List.of());
        as("storekeeper.bj")
                .body(unsigned)
                .post("/tools/" + wrench + "/loans")
                .then()
                .statusCode(400)
                .body("field", equalTo("strokes"));

        lend(wrench, "technician.bj")
                .statusCode(201)
                .body("state", equalTo("lent"))
                .body("holder.name", equalTo("technician BJ"))
                .body("loans[0].lentAt", notNullValue());
        lend(wrench, "technician2.bj").statusCode(409).body("code", equalTo("tool-out"));
        as("storekeeper.bj")
                .get("/scan/GJ-01")
                .then()
                .body("kind", equalTo("tool"))
                .body("id", equalTo(wrench));
        as("clerk.bj").get("/tools").then().statusCode(403);
        as("storekeeper.tj").get("/tools").then().body("items", hasSize(0));

        String loan = openLoan();
        as("storekeeper.bj")
                .body(Map.of("condition", "fine"))
                .post("/tool-loans/" + loan + "/return")
                .then()
                .statusCode(200)
                .body("returnedBy.name", equalTo("storekeeper BJ"));
        as("storekeeper.bj")
                .get("/tools/" + wrench)
                .then()
                .body("state", equalTo("in_store"))
                .body("holder", nullValue());
    }

    @Test
    @Clause({"10.3.5b", "8.3.3"})
    void whatIsStillOutWhenTheDayEndsIsMissedAndListedUnderTheBorrower() throws Throwable {
        lend(wrench, "technician.bj").statusCode(201);
        assertThat(Depository.duties("10.3.5b", "return")).containsExactly("open");
        time.forward(Duration.ofHours(10));
        Owed.tick();
        as("technician.bj").get("/notices").then().body("items", hasSize(1));
        time.forward(Duration.ofHours(8));
        Owed.tick();
        assertThat(Depository.duties("10.3.5b", "return")).containsExactly("missed");
        as("storekeeper.bj")
                .get("/tool-loans?state=late")
                .then()
                .body("items", hasSize(1))
                .body("items[0].borrower.name", equalTo("technician BJ"));
        as("technician2.bj").get("/tool-loans").then().body("items", hasSize(0));
        assertThat(as("storekeeper.bj").get("/notices").<List<String>>path("items.kind"))
                .contains("obligation.escalation");
    }

    @Test
    @Clause("10.3.5b")
    void whenTheJobIsOverTheBorrowerAndTheStorekeeperAreTold() throws Exception {
        Calls.aCustomerWithTwoItems();
        String ticket = Jobs.dispatched();
        String visit = Jobs.arrived(ticket);
        Map<String, Object> form = loan("technician.bj");
        form.put("workKind", "ticket");
        form.put("workId", ticket);
        as("storekeeper.bj")
                .body(form)
                .post("/tools/" + wrench + "/loans")
                .then()
                .statusCode(201);
        Jobs.found(visit);
        Jobs.fee(ticket, 80).statusCode(200);
        Jobs.sign(ticket, "completion", Jobs.contentHash(ticket)).statusCode(200);
        Jobs.end(visit, "fixed", null).statusCode(200);
        assertThat(as("storekeeper.bj").get("/notices").<List<String>>path("items.kind"))
                .contains("tool.still_out");
        assertThat(as("technician.bj").get("/notices").<List<String>>path("items.kind"))
                .contains("tool.still_out");
    }

    @Test
    @Clause("10.3.5c")
    void aLostToolIsPaidInFullOrReplacedByTheSameModel() {
        lend(wrench, "technician.bj").statusCode(201);
        String loan = openLoan();
        as("storekeeper.bj")
                .body(Map.of("note", "掉进河里"))
                .post("/tool-loans/" + loan + "/loss")
                .then()
                .statusCode(200)
                .body("owed", equalTo(680.00f));
        assertThat(Depository.duties("10.3.5c", "make_good")).containsExactly("open");
        assertThat(Depository.duties("10.3.5b", "return")).containsExactly("cancelled");
        settle(loan, Map.of("how", "paid", "amount", 600)).statusCode(400).body("field", equalTo("amount"));
        settle(loan, Map.of("how", "replaced", "code", "GJ-09", "model", "NB-50"))
                .statusCode(400)
                .body("field", equalTo("model"));
        as("storekeeper.bj").get("/tool-loans?state=owed").then().body("items", hasSize(1));
        settle(loan, Map.of("how", "replaced", "code", "GJ-09", "model", "NB-100"))
                .statusCode(200);
        assertThat(Depository.duties("10.3.5c", "make_good")).containsExactly("met");
        as("storekeeper.bj").get("/tools?q=GJ-09").then().body("items[0].state", equalTo("in_store"));
        as("storekeeper.bj").get("/tools/" + wrench).then().body("state", equalTo("lost"));
    }

    @Test
    @Clause("10.3.5c")
    void paidMeansTheFullPrice() {
        lend(wrench, "technician.bj").statusCode(201);
        String loan = openLoan();
        as("storekeeper.bj")
                .body(Map.of("note", "找不到了"))
                .post("/tool-loans/" + loan + "/loss")
                .then()
                .statusCode(200);
        settle(loan, Map.of("how", "paid", "amount", 680)).statusCode(200).body("settledHow", equalTo("paid"));
        settle(loan, Map.of("how", "paid", "amount", 680)).statusCode(409).body("code", equalTo("loan-settled"));
    }

    @Test
    @Clause("16.12")
    void aToolBoughtOnTheRoadIsPaidBackOnceItIsInTheStore() {
        String bought = as("technician.bj")
                .body(Map.of("what", "热风枪", "model", "HG-2", "price", 268, "boughtOn", "2026-03-01"))
                .post("/tool-purchases")
                .then()
                .statusCode(201)
                .body("state", equalTo("bought"))
                .extract()
                .path("id");
        as("accountant.bj")
                .post("/tool-purchases/" + bought + "/reimbursement")
                .then()
                .statusCode(409)
                .body("article", equalTo("16.12"))
                .body("code", equalTo("tool-not-booked-in"));
        as("supervisor.bj")
                .get("/tool-purchases?state=bought")
                .then()
                .body("items[0].person.name", equalTo("technician BJ"));
        as("storekeeper.bj")
                .body(Map.of("storeId", Depository.WAREHOUSE, "code", "GJ-77"))
                .post("/tool-purchases/" + bought + "/receipt")
                .then()
                .statusCode(200)
                .body("tool.code", equalTo("GJ-77"))
                .body("tool.model", equalTo("HG-2"));
        as("accountant.bj")
                .post("/tool-purchases/" + bought + "/reimbursement")
                .then()
                .statusCode(200)
                .body("state", equalTo("paid_back"));
        as("accountant.bj")
                .post("/tool-purchases/" + bought + "/reimbursement")
                .then()
                .statusCode(409);
    }

    private static String added(String code, String model) {
        return as("storekeeper.bj")
                .body(Map.of(
                        "storeId", Depository.WAREHOUSE, "code", code, "name", "扭力扳手", "model", model, "price", 680))
                .post("/tools")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> loan(String borrower) {
        Map<String, Object> loan = new HashMap<>();
        loan.put("borrowerId", borrower == null ? null : TestCompany.idOf(borrower));
        loan.put("strokes", STROKES);
        return loan;
    }

    private static ValidatableResponse lend(String tool, String borrower) {
        return as("storekeeper.bj")
                .body(loan(borrower))
                .post("/tools/" + tool + "/loans")
                .then();
    }

    private static String openLoan() {
        return as("storekeeper.bj")
                .get("/tool-loans?state=out")
                .then()
                .extract()
                .path("items[0].id");
    }

    private static ValidatableResponse settle(String loan, Map<String, Object> how) {
        return as("storekeeper.bj")
                .body(how)
                .post("/tool-loans/" + loan + "/settlement")
                .then();
    }
}

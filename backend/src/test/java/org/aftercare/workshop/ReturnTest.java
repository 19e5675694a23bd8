package org.aftercare.workshop;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The way back to the customer: signed for, and against the receipt. */
@AftercareTest
class ReturnTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause("1.7d")
    void aReturnClosesOnlyWithTheCustomersSignatureOnTheVoucher() {
        String item = Benches.passed(Benches.takenFree());
        Benches.receiptBack(item).statusCode(200);
        Benches.giveBack(item)
                .statusCode(409)
                .body("code", equalTo("return-signature-missing"))
                .body("article", equalTo("1.7d"));
        as("clerk.bj")
                .get("/items/" + item)
                .then()
                .body("status", equalTo("passed"))
                .body("holder", notNullValue());
        Benches.post(
                        "technician.bj",
                        item,
                        "/signatures",
                        Map.of("how", "paper", "contentHash", "made up", "signer", "张三丰", "image", Jobs.PNG))
                .statusCode(409)
                .body("code", equalTo("content-changed"));
        Benches.sign(item).statusCode(200).body("returnPaper.signature.valid", equalTo(true));
        Benches.giveBack(item).statusCode(200).body("status", equalTo("ended")).body("holder", nullValue());
        String ticket = as("clerk.bj").get("/items/" + item).path("ticket.id");
        as("clerk.bj")
                .get("/tickets/" + ticket + "/voucher")
                .then()
                .body("signatures.kind", containsInAnyOrder("take_away", "giving_back"))
                .body("signatures.valid", contains(true, true));
        as("clerk.bj").get("/tickets/" + ticket).then().body("status", equalTo("done"));
    }

    @Test
    @Clause("1.7e")
    void theReceiptComesBackAndIsVoidForEver() {
        String item = Benches.passed(Benches.takenFree());
        Benches.sign(item).statusCode(200);
        Benches.giveBack(item)
                .statusCode(409)
                .body("code", equalTo("receipt-open"))
                .body("article", equalTo("1.7e"));
        Benches.post("technician.bj", item, "/receipt/voiding", Map.of("number", "S-OTHER"))
                .statusCode(400)
                .body("field", equalTo("number"));
        Benches.receiptBack(item)
                .statusCode(200)
                .body("receipt.voidedAt", equalTo("2026-03-02T01:00:00Z"))
                .body("receipt.voidedBy.name", equalTo("technician BJ"));
        Benches.receiptBack(item).statusCode(409).body("code", equalTo("receipt-void"));
        Benches.giveBack(item).statusCode(200);
    }

    @Test
    @Clause("1.7e")
    void aLostReceiptIsVoidOnAStatementThatTheSupervisorSigned() {
        String item = Benches.passed(Benches.takenFree());
        String statement = "收据搬家时遗失，特此说明。";
        Benches.post("clerk.bj", item, "/receipt/voiding", Map.of("statement", statement))
                .statusCode(409)
                .body("code", equalTo("approval-required"))
                .body("article", equalTo("1.7e"));
        String approval = as("clerk.bj")
                .body(Map.of(
                        "action",
                        "item.void_lost_receipt",
                        "subject",
                        Map.of("kind", "item", "id", item),
                        "branchId",
                        TestCompany.BEIJING,
                        "facts",
                        Map.of("receipt", Benches.receipt(item), "statement", statement)))
                .post("/approvals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("supervisor.bj")
                .body(Map.of())
                .post("/approvals/" + approval + "/signature")
                .then()
                .statusCode(200);
        Benches.post("clerk.bj", item, "/receipt/voiding", Map.of("statement", statement))
                .statusCode(200)
                .body("receipt.statement", equalTo(statement));
        Benches.sign(item).statusCode(200);
        Benches.giveBack(item).statusCode(200);
    }

    @Test
    @Clause("1.7f")
    void afterTheReturnTheVoucherIsFiledWithBothSignatures() {
        String item = Benches.returned(Benches.passed(Benches.takenFree()));
        String ticket = as("clerk.bj").get("/items/" + item).path("ticket.id");
        as("clerk.bj").get("/tickets?status=done").then().body("items.id", contains(ticket));
        time.forward(Duration.ofHours(1));
        as("clerk.bj")
                .post("/tickets/" + ticket + "/closure")
                .then()
                .statusCode(200)
                .body("status", equalTo("closed"));
        as("clerk.bj").get("/tickets?status=done").then().body("items", empty());
        as("clerk.bj")
                .get("/vouchers?customer=" + Calls.CUSTOMER)
                .then()
                .body("items[0].entries[0].filedAt", equalTo("2026-03-02T02:00:00Z"));
    }

    @Test
    @Clause("1.7f")
    void whileTheItemIsHereTheVoucherIsNotFiled() {
        String item = Benches.passed(Benches.takenFree());
        String ticket = as("clerk.bj").get("/items/" + item).path("ticket.id");
        as("clerk.bj").post("/tickets/" + ticket + "/closure").then().statusCode(409);
    }

    @Test
    @Clause("1.8")
    void aPaidRepairIsInvoicedOnTheDayItGoesBackHoweverSmall() {
        String item = Benches.underRepair(Benches.taken());
        Benches.estimate(item, 20).statusCode(200);
        Benches.send(item).statusCode(200);
        Benches.agree(item).statusCode(200);
        Benches.worked(item, 45).statusCode(200);
        Benches.putForward(item).statusCode(200);
        Benches.post("supervisor.bj", item, "/inspections", Map.of("passed", true))
                .statusCode(200);
        as("accountant.bj").get("/invoices").then().body("items", empty());
        Benches.returned(item);
        String invoice = as("accountant.bj")
                .get("/invoices?state=requested")
                .then()
                .body("items", hasSize(1))
                .body("items[0].amount", equalTo(180.0f))
                .body("items[0].dueOn", equalTo("2026-03-02"))
                .extract()
                .path("items[0].id");
        time.forward(Duration.ofDays(1));
        as("accountant.bj").get("/invoices?state=requested").then().body("items[0].late", equalTo(true));
        as("accountant.bj")
                .body(Map.of("number", "FP-8"))
                .post("/invoices/" + invoice + "/issue")
                .then()
                .statusCode(200);
    }

    @Test
    @Clause("1.8")
    void aFreeRepairIsNotInvoiced() {
        Benches.returned(Benches.passed(Benches.takenFree()));
        as("accountant.bj").get("/invoices").then().body("items", empty());
    }

    @Test
    void whatIsNotRepairedGoesBackTheSameWay() {
        String item = Benches.underRepair(Benches.takenFree());
        Benches.post("supervisor.bj", item, "/giving-up", Map.of("ending", "repaired", "reason", "x"))
                .statusCode(400);
        Benches.post("supervisor.bj", item, "/giving-up", Map.of("ending", "not_repaired", "reason", "客户不修了"))
                .statusCode(200)
                .body("status", equalTo("given_up"))
                .body("returnPaper.lines.value", hasItem("客户不修了"));
        Benches.giveBack(item).statusCode(409);
        Benches.returned(item);
        as("clerk.bj").get("/items/" + item).then().body("ending", equalTo("not_repaired"));
    }

    @Test
    void whatNobodyHereCanDealWithIsReportedBeforeItIsGivenUp() throws Exception {
        Adopted.regulation("device-repair-shop");
        String item = Benches.underRepair(Benches.takenFree());
        Map<String, String> exchange = Map.of("ending", "exchanged", "reason", "换新", "exchangedFor", "SN-NEW-9");
        Benches.post("supervisor.bj", item, "/giving-up", Map.of("ending", "not_repaired", "reason", "修不了"))
                .statusCode(409)
                .body("code", equalTo("report-missing"));
        Benches.post("technician.bj", item, "/beyond-us", Map.of("reason", "主板无图纸", "tried", "换过芯片"))
                .statusCode(200);
        Benches.post("supervisor.bj", item, "/giving-up", exchange)
                .statusCode(200)
                .body("exchangedFor", equalTo("SN-NEW-9"));
        Benches.returned(item);
    }
}

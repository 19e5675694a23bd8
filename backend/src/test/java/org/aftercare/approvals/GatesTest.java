package org.aftercare.approvals;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.Sql;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The guards of the features are the articles': retired with them, and back with them. */
@AftercareTest
class GatesTest {
    @Inject
    Sql sql;

    private record Passages(long passages) {}

    private record Rules(int met) {}

    @BeforeEach
    void someoneCalls() throws SQLException {
        Calls.aCustomerWithTwoItems();
    }

    private long passed(String ref) {
        return sql.one(
                        Passages.class,
                        "select count(*) as passages from gate_passage p join article a on a.id = p.article_id where a.ref = $1",
                        ref)
                .await()
                .indefinitely()
                .passages();
    }

    @Test
    @Clause("1.3b")
    void aRetiredArticleGuardsNothingAndReinstatedItGuardsAgain() throws SQLException {
        String ticket = Calls.registered("makeVoucher", false);
        as("supervisor.bj")
                .get("/tickets/" + ticket)
                .then()
                .body("allowedActions", not(hasItem("dispatchTicket")))
                .body("refusedActions.dispatchTicket", containsString("voucher"));
        Jobs.dispatch(ticket)
                .statusCode(409)
                .body("code", equalTo("voucher-missing"))
                .body("article", equalTo("1.3b"))
                .body("articleId", notNullValue())
                .body("detail", containsString("nobody is sent without it"));
        assertThat(as("supervisor.bj", "zh-CN")
                        .body(Map.of("technicianId", org.aftercare.TestCompany.idOf("technician.bj")))
                        .post("/tickets/" + ticket + "/dispatch")
                        .<String>path("detail"))
                .contains("没有凭证不能派工");
        Adopted.retire("1.3b");
        as("supervisor.bj").get("/tickets/" + ticket).then().body("allowedActions", hasItem("dispatchTicket"));
        Jobs.dispatch(ticket).statusCode(200);
        assertThat(passed("1.3b")).isZero();
        Adopted.reinstate("1.3b");
        String other = Calls.registered("makeVoucher", false, "modelId", org.aftercare.TestCompany.WASHING_MACHINE);
        Jobs.dispatch(other).statusCode(409).body("article", equalTo("1.3b"));
        as("clerk.bj").post("/tickets/" + other + "/voucher").then().statusCode(200);
        Jobs.dispatch(other).statusCode(200);
        assertThat(passed("1.3b")).isEqualTo(1);
    }

    /** The job was finished: one action under 1.4a, though it meets several of its rules; signing lies on the way to it. */
    @Test
    @Clause("1.4a")
    void oneActionUnderOneArticleIsOnePassage() {
        String ticket = Jobs.done();
        assertThat(passed("1.4a")).isEqualTo(1);
        assertThat(sql.one(Rules.class, """
                                select cardinality(p.rule_keys) as met from gate_passage p join article a on a.id = p.article_id
                                where a.ref = '1.4a' and p.action = 'visit.end_fixed' and p.subject_id = $1
                                """, UUID.fromString(ticket))
                        .await()
                        .indefinitely()
                        .met())
                .isGreaterThan(1);
    }

    @Test
    @Clause({"1.4a", "1.4b"})
    void withoutItsArticlesAJobEndsAndIsClosedWithoutASignatureOrAVoucher() throws SQLException {
        Adopted.retire("1.3b");
        String ticket = Calls.registered("makeVoucher", false);
        Jobs.dispatch(ticket).statusCode(200);
        String visit = Jobs.arrived(ticket);
        Jobs.found(visit);
        Jobs.fee(ticket, 120).statusCode(200);
        Jobs.end(visit, "fixed", null)
                .statusCode(409)
                .body("code", equalTo("signature-missing"))
                .body("article", equalTo("1.4a"));
        Adopted.retire("1.4a");
        Jobs.end(visit, "fixed", null).statusCode(200);
        as("clerk.bj")
                .post("/tickets/" + ticket + "/closure")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-signed"))
                .body("article", equalTo("1.4b"));
        Adopted.retire("1.4b");
        as("clerk.bj")
                .post("/tickets/" + ticket + "/closure")
                .then()
                .statusCode(200)
                .body("status", equalTo("closed"))
                .body("voucher", nullValue());
    }

    @Test
    void whereNothingIsAdoptedOnlyTheStateOfThingsRefuses() throws SQLException {
        Adopted.nothing();
        String ticket = Calls.registered("serviceType", "free", "equipmentId", Calls.OLD_ITEM);
        as("clerk.bj")
                .post("/tickets/" + ticket + "/closure")
                .then()
                .statusCode(409)
                .body("code", equalTo("ticket-is-registered"))
                .body("$", not(hasKey("article")));
        Jobs.dispatch(ticket).statusCode(200);
        String visit = Jobs.arrived(ticket);
        Jobs.fee(ticket, 50).statusCode(200);
        Jobs.end(visit, "fixed", null).statusCode(200);
        Calls.register("serviceType", "contract").statusCode(409).body("code", equalTo("contract-missing"));
    }

    @Test
    void whatAnArticleRequiresIsNamedFieldByField() throws SQLException {
        Adopted.article(
                "99.3",
                "[{\"kind\": \"required\", \"key\": \"who\", \"action\": \"ticket.register\", \"fields\": [\"contactName\", \"contactPhone\", \"address\"]}]");
        Calls.register()
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("article", equalTo("99.3"))
                .body("errors.field", hasItems("contactName", "contactPhone"))
                .body("errors.field", not(hasItem("address")))
                .body("errors.message", hasItem("Contact must not be empty."));
        Calls.register("contactName", "李四", "contactPhone", "13900139000").statusCode(201);
        assertThat(passed("99.3")).isEqualTo(1);
    }

    @Test
    void aGateOfTheCompanysOwnSpeaksItsOwnWordsWithTheFactsInThem() throws SQLException {
        Adopted.article("99.4", """
                [{"kind": "gate", "key": "most", "action": "ticket.set_fee", "when": "facts.serviceType == ''paid''",
                  "condition": "facts.amount <= 500.0",
                  "refusal": {"zh": "费用 {amount} 元太高。", "en": "A fee of {amount} yuan is too much.", "code": "fee-too-high"}}]""");
        String ticket = Jobs.dispatched();
        Jobs.arrived(ticket);
        Jobs.fee(ticket, 501)
                .statusCode(409)
                .body("code", equalTo("fee-too-high"))
                .body("article", equalTo("99.4"))
                .body("detail", equalTo("A fee of 501 yuan is too much."));
        Jobs.fee(ticket, 500).statusCode(200);
    }

    @Test
    void anActionThatOnlyLacksSignaturesIsStillOffered() throws SQLException {
        Adopted.article(
                "99.5",
                "[{\"kind\": \"gate\", \"key\": \"two\", \"action\": \"ticket.cancel\", \"signatures\": {\"mode\": \"all\", \"by\": [\"branch_manager\"]}}]");
        String ticket = Calls.registered();
        as("clerk.bj").get("/tickets/" + ticket).then().body("allowedActions", hasItem("cancelTicket"));
        Response refused = as("clerk.bj").body(Map.of("reason", "客户不修了")).post("/tickets/" + ticket + "/cancellation");
        refused.then().statusCode(409).body("code", equalTo("approval-required"));
        Map<String, Object> gate = refused.path("approval");
        String request = as("clerk.bj")
                .body(Map.of(
                        "action", gate.get("action"),
                        "subject", gate.get("subject"),
                        "branchId", gate.get("branchId"),
                        "facts", gate.get("facts")))
                .post("/approvals")
                .then()
                .statusCode(201)
                .body("subject.label", equalTo("BJ260302-001"))
                .body("facts.find { it.name == 'status' }.value", equalTo("waiting for dispatch"))
                .extract()
                .path("id");
        Contracts.sign("branch_manager.bj", request).statusCode(200);
        // Signed was this reason, not another.
        as("clerk.bj")
                .body(Map.of("reason", "别的原因"))
                .post("/tickets/" + ticket + "/cancellation")
                .then()
                .statusCode(409);
        as("clerk.bj")
                .body(Map.of("reason", "客户不修了"))
                .post("/tickets/" + ticket + "/cancellation")
                .then()
                .statusCode(200);
        as("clerk.bj")
                .get("/timeline?subject=ticket:" + ticket)
                .then()
                .body("items.kind", hasItems("approval.asked", "approval.signed", "approval.used", "ticket.cancelled"));
    }
}

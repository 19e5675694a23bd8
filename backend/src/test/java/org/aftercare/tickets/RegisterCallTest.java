package org.aftercare.tickets;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;

import static org.aftercare.TestCompany.as;
import static org.aftercare.tickets.Calls.register;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

@AftercareTest
class RegisterCallTest {
    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause("1.3a")
    void aCallGetsANumberAndTheTime() {
        String id = register()
                .statusCode(201)
                .body("number", equalTo("BJ260302-001"))
                .body("status", equalTo("registered"))
                .body("openedAt", equalTo("2026-03-02T01:00:00Z"))
                .body("channel", equalTo("phone"))
                .body("customer.name", equalTo("张三丰"))
                .body("callerPhone", equalTo("13800138000"))
                .body("model.code", equalTo("KFR-35"))
                .extract()
                .path("id");
        register("channel", "letter").statusCode(201).body("number", equalTo("BJ260302-002"));
        as("clerk.bj")
                .get("/tickets")
                .then()
                .statusCode(200)
                .body("items.number", contains("BJ260302-002", "BJ260302-001"));
        as("clerk.bj")
                .get("/timeline?subject=ticket:" + id)
                .then()
                .body("items.kind", hasItem("ticket.registered"))
                .body("items[0].actor.name", equalTo("clerk BJ"));
    }

    @Test
    @Clause("1.3a")
    void eachOfTheFourFieldsIsNamedWhenItIsMissing() {
        for (String field : new String[] {"name", "address", "phone", "modelId"}) {
            register(field, null)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors", hasSize(1))
                    .body("errors[0].field", equalTo(field))
                    .body("detail", containsString("must not be empty"))
                    .body("article", equalTo("1.3a"))
                    .body("articleId", notNullValue());
        }
        register("name", " ", "phone", "", "address", null, "modelId", null, "customerId", UUID.randomUUID())
                .statusCode(400)
                .body("article", equalTo("1.3a"))
                .body("errors.field", contains("name", "address", "phone", "modelId"));
        as("clerk.bj").get("/tickets").then().body("items", hasSize(0));
    }

    @Test
    void withoutTheArticleTheRegisterItselfAsksForThem() throws Exception {
        Adopted.retire("1.3a");
        register("name", " ", "modelId", null)
                .statusCode(400)
                .body("errors.field", contains("name", "modelId"))
                .body("errors[0].message", containsString("must not be empty"))
                .body("$", not(hasKey("article")));
        register().statusCode(201);
    }

    @Test
    void theSameCallSentTwiceIsOneCall() {
        UUID id = UUID.randomUUID();
        register("id", id).statusCode(201).body("id", equalTo(id.toString()));
        register("id", id).statusCode(200).body("number", equalTo("BJ260302-001"));
        as("clerk.bj").get("/tickets").then().body("items", hasSize(1));
    }

    @Test
    void anIdempotencyKeyMakesOneCallOfTwo() {
        var form = Calls.call();
        String first = as("clerk.bj")
                .header("Idempotency-Key", "k1")
                .body(form)
                .post("/tickets")
                .path("id");
        as("clerk.bj")
                .header("Idempotency-Key", "k1")
                .body(form)
                .post("/tickets")
                .then()
                .statusCode(200)
                .body("id", equalTo(first));
        as("clerk.bj")
                .header("Idempotency-Key", "k1")
                .body(Calls.call("fault", "漏水"))
                .post("/tickets")
                .then()
                .statusCode(409)
                .body("code", equalTo("key-used-otherwise"));
    }

    /** Monday 09:00 and six office hours (360 minutes) downtown: 3 until lunch, 3 after it. */
    @Test
    void theCallSaysWhenTheTechnicianIsDueAndWhy() {
        register()
                .statusCode(201)
                .body("arriveBy", equalTo("2026-03-02T08:30:00Z"))
                .body("arriveByWords", containsString("6"))
                .body("arrivalLate", equalTo(false));
        register("areaId", null, "siteId", null).statusCode(201).body("arriveBy", equalTo(null));
    }

    @Test
    void anotherBranchsCallIsNotThere() {
        String id = Calls.registered();
        as("clerk.tj").get("/tickets/" + id).then().statusCode(404);
        as("clerk.tj").get("/tickets").then().body("items", hasSize(0));
        as("clerk.tj").get("/tickets/counts").then().body("open", equalTo(0));
        as("clerk.tj").get("/tickets?q=BJ2603").then().body("items", hasSize(0));
        as("clerk.tj").get("/timeline?subject=ticket:" + id).then().body("items", hasSize(0));
        as("clerk.tj")
                .body(Map.of("text", "hello"))
                .post("/tickets/" + id + "/notes")
                .then()
                .statusCode(404);
        as("service_department.bj").get("/tickets/" + id).then().statusCode(200);
        String csv = as("clerk.tj")
                .get("/tickets.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(csv).doesNotContain("BJ260302");
    }

    @Test
    void aChaseIsCountedAndANoteStandsInTheTimeline() {
        String id = Calls.registered();
        as("clerk.bj").body(Map.of()).post("/tickets/" + id + "/chases").then().statusCode(200);
        as("clerk.bj")
                .body(Map.of("note", "第二次"))
                .post("/tickets/" + id + "/chases")
                .then()
                .body("chases", equalTo(2));
        as("clerk.bj")
                .body(Map.of("text", "请带加长梯"))
                .post("/tickets/" + id + "/notes")
                .then()
                .statusCode(200);
        as("clerk.bj")
                .get("/timeline?subject=ticket:" + id)
                .then()
                .body(
                        "items.kind",
                        contains(
                                "ticket.appended",
                                "ticket.chased",
                                "ticket.chased",
                                "ticket.registered",
                                "voucher.made"));
    }

    @Test
    void aStaleVersionIsRefusedWithWhatStandsNow() {
        String id = Calls.registered();
        int version = as("clerk.bj").get("/tickets/" + id).path("version");
        Map<String, Object> change = Map.of(
                "serviceType", "paid",
                "address", "新地址",
                "phone", "13900139000",
                "modelId", Calls.call().get("modelId"),
                "fault", "漏水");
        as("clerk.bj").body(change).put("/tickets/" + id).then().statusCode(428);
        as("clerk.bj")
                .header("If-Match", "\"" + version + "\"")
                .body(change)
                .put("/tickets/" + id)
                .then()
                .statusCode(200)
                .body("fault", equalTo("漏水"));
        as("supervisor.bj")
                .header("If-Match", "\"" + version + "\"")
                .body(change)
                .put("/tickets/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-version"))
                .body("entity.fault", equalTo("漏水"))
                .body("changedBy.name", equalTo("clerk BJ"));
    }

    @Test
    void theListIsFoundByPageFilterAndNumber() {
        for (int i = 0; i < 5; i++) {
            Calls.registered("fault", "故障 " + i);
        }
        String next = as("clerk.bj")
                .get("/tickets?limit=2")
                .then()
                .header("Link", notNullValue())
                .body("items", hasSize(2))
                .extract()
                .path("next");
        as("clerk.bj")
                .get("/tickets?limit=2&after=" + next)
                .then()
                .body("items.number", contains("BJ260302-003", "BJ260302-002"));
        next = as("clerk.bj").get("/tickets?limit=3&sort=due").path("next");
        as("clerk.bj").get("/tickets?limit=3&sort=due&after=" + next).then().body("items", hasSize(2));
        as("clerk.bj").get("/tickets?q=bj260302-004").then().body("items", hasSize(1));
        as("clerk.bj")
                .get("/tickets?status=registered&status=dispatched")
                .then()
                .body("items", hasSize(5));
        as("clerk.bj").get("/tickets?late=true").then().body("items", hasSize(0));
        as("clerk.bj").get("/tickets?status=fridge").then().statusCode(400).contentType("application/problem+json");
        as("clerk.bj").get("/tickets?after=made-up").then().statusCode(400);
        as("clerk.bj")
                .get("/tickets/counts")
                .then()
                .body("open", equalTo(5))
                .body("today", equalTo(5))
                .body("undispatched", equalTo(5))
                .body("late", equalTo(0));
        org.assertj.core.api.Assertions.assertThat(
                        as("clerk.bj").get("/tickets.csv?q=BJ260302-004").asString())
                .contains("BJ260302-004")
                .doesNotContain("BJ260302-003");
    }

    @Test
    void theFollowLinkCannotBeGuessed() {
        register().statusCode(201).body("followUrl", startsWith("/p/follow/"));
    }
}

package org.aftercare.contracts;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.TestCompany;
import org.aftercare.kernel.Ids;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What is recorded before a contract ends (1.15); when it is due is the regulation's matter. */
@AftercareTest
class RenewalsTest {
    private String contract;

    @BeforeEach
    void aContractEndingThisMonth() {
        String customer = as("clerk.bj")
                .body(Map.of("kind", "company", "name", "华北酒店", "email", "hotel@example.com", "keyAccount", true))
                .post("/customers")
                .path("id");
        String unit = as("clerk.bj")
                .body(Map.of("modelId", TestCompany.AIR_CONDITIONER))
                .post("/customers/" + customer + "/equipment")
                .path("id");
        contract = as("clerk.bj")
                .body(Map.of(
                        "customerId",
                        customer,
                        "startsOn",
                        "2025-04-01",
                        "endsOn",
                        "2026-03-31",
                        "priceRule",
                        Map.of("kind", "included"),
                        "equipmentIds",
                        List.of(unit)))
                .post("/contracts")
                .path("id");
    }

    @Test
    void theNoticeOfAnEndIsPostedOnce() {
        as("clerk.bj")
                .body(Map.of("on", "2026-03-02", "note", "挂号信"))
                .post("/contracts/" + contract + "/notice-posting")
                .then()
                .statusCode(200)
                .body("noticePostedOn", equalTo("2026-03-02"));
        as("clerk.bj")
                .body(Map.of("on", "2026-03-02"))
                .post("/contracts/" + contract + "/notice-posting")
                .then()
                .statusCode(409)
                .body("code", equalTo("notice-posted"));
        as("clerk.bj")
                .get("/renewals")
                .then()
                .body("", hasSize(1))
                .body("[0].daysLeft", equalTo(29))
                .body("[0].keyAccount", equalTo(true))
                .body("[0].noticePostedOn", equalTo("2026-03-02"))
                .body("[0].visitedOn", nullValue());
    }

    @Test
    void aRenewedContractNeedsANoticeOfItsNewEnd() {
        as("clerk.bj").body(Map.of("on", "2026-03-02")).post("/contracts/" + contract + "/notice-posting");
        Map<String, Object> now = as("clerk.bj").get("/contracts/" + contract).as(Map.class);
        as("clerk.bj")
                .header("If-Match", "\"" + now.get("version") + "\"")
                .body(Map.of(
                        "startsOn",
                        "2025-04-01",
                        "endsOn",
                        "2026-04-20",
                        "priceRule",
                        Map.of("kind", "included"),
                        "equipmentIds",
                        List.of(((Map<?, ?>) ((List<?>) now.get("equipment")).get(0)).get("id"))))
                .put("/contracts/" + contract)
                .then()
                .statusCode(200)
                .body("noticePostedOn", nullValue());
    }

    @Test
    void aVisitForTheRenewalKeepsWhoWentAndHowItEnded() {
        String id = Ids.next().toString();
        Map<String, Object> form = Map.of("id", id, "on", "2026-03-02", "outcome", "pending", "note", "下周答复");
        as("supervisor.bj")
                .body(form)
                .post("/contracts/" + contract + "/renewal-visits")
                .then()
                .statusCode(201)
                .body("visits.outcome", contains("pending"))
                .body("visits[0].visitor", equalTo("supervisor BJ"));
        as("supervisor.bj")
                .body(form)
                .post("/contracts/" + contract + "/renewal-visits")
                .then()
                .statusCode(200)
                .body("visits", hasSize(1));
        as("clerk.tj").get("/renewals").then().body("", empty());
        as("clerk.tj")
                .body(form)
                .post("/contracts/" + contract + "/renewal-visits")
                .then()
                .statusCode(404);
    }

    @Test
    void nothingIsRecordedOfTomorrow() {
        as("clerk.bj")
                .body(Map.of("on", "2026-03-03"))
                .post("/contracts/" + contract + "/notice-posting")
                .then()
                .statusCode(400)
                .body("errors.field", contains("on"));
    }
}

package org.aftercare.contracts;

import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.contracts.Papers.Paper;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** The way of one renewal from the notice to won or lost (1.15); today is 2 March 2026. */
@AftercareTest
class RenewalsTest {
    @Inject
    TimeMachine time;

    private Paper contract;

    @BeforeEach
    void aContractEndingThisMonth() {
        contract = Papers.about("华北酒店", "2025-04-01", "2026-03-31", "price", 2400);
    }

    @Test
    void theNoticeOfAnEndIsPostedOnce() {
        contract.step("clerk.bj", "notice-posting", Map.of("on", "2026-03-02", "note", "挂号信"))
                .statusCode(200)
                .body("noticePostedOn", equalTo("2026-03-02"))
                .body("renewal.stage", equalTo("noticed"))
                .body("allowedActions", not(hasItem("recordNoticePosted")));
        contract.step("clerk.bj", "notice-posting", Map.of("on", "2026-03-02"))
                .statusCode(409)
                .body("code", equalTo("notice-posted"));
        as("clerk.bj")
                .get("/renewals")
                .then()
                .body("", hasSize(1))
                .body("[0].daysLeft", equalTo(29))
                .body("[0].stage", equalTo("noticed"))
                .body("[0].amount", equalTo(2400.0f))
                .body("[0].noticePostedOn", equalTo("2026-03-02"))
                .body("[0].visitedOn", nullValue());
    }

    @Test
    @Clause("1.15b")
    void itGoesFromNoticeToVisitToTalksToTheNextContract() throws Throwable {
        contract.step("clerk.bj", "notice-posting", Map.of("on", "2026-03-02"));
        contract.step("supervisor.bj", "renewal-visits", Map.of("on", "2026-03-02", "outcome", "pending"))
                .statusCode(201)
                .body("renewal.stage", equalTo("visited"));
        contract.step("clerk.bj", "renewal-talks", Map.of("amount", 2600, "nextStepOn", "2026-03-09", "note", "要求含耗材"))
                .statusCode(200)
                .body("renewal.stage", equalTo("talking"));
        as("clerk.bj")
                .get("/renewals")
                .then()
                .body("[0].stage", equalTo("talking"))
                .body("[0].amount", equalTo(2600.0f));
        var next = contract.step(
                        "clerk.bj", "renewal", Map.of("endsOn", "2027-03-31", "price", 2550, "visitsPerYear", 4))
                .statusCode(201)
                .body("startsOn", equalTo("2026-04-01"))
                .body("renews.number", equalTo(contract.number()))
                .body("equipment.id", contains(contract.unit()))
                .body("visitPlan.owed", equalTo(4))
                .extract();
        contract.shown()
                .body("renewal.stage", equalTo("won"))
                .body("renewal.amount", equalTo(2550.0f))
                .body("renewedBy.number", equalTo(next.path("number")))
                .body("allowedActions", not(hasItem("recordRenewalVisit")));
        Map.of(
                        "notice-posting", Map.of("on", "2026-03-02"),
                        "renewal-visits", Map.of("on", "2026-03-02", "outcome", "pending"),
                        "renewal", Map.of("endsOn", "2027-03-31"))
                .forEach((step, form) -> contract.step("clerk.bj", step, form).statusCode(409));
        contract.step("clerk.bj", "renewal-loss", Map.of("reason", "price"))
                .statusCode(409)
                .body("code", equalTo("contract-renewed"));
        time.stopAt(Instant.parse("2026-04-20T01:00:00Z"));
        Owed.tick();
        contract.duty("1.15b").body("items.status", contains("met"));
        as("clerk.bj")
                .get("/timeline?subject=contract:" + contract.id())
                .then()
                .body(
                        "items.kind",
                        hasItems("contract.renewed", "contract.renewal_talked", "contract.renewal_visited"));
    }

    @Test
    @Clause("1.15b")
    void whoeverDeclinesSaysWhyAndMayThinkAgain() {
        contract.step("supervisor.bj", "renewal-visits", Map.of("on", "2026-03-02", "outcome", "declined"))
                .statusCode(400)
                .body("field", equalTo("lostReason"));
        contract.step(
                        "supervisor.bj",
                        "renewal-visits",
                        Map.of("on", "2026-03-02", "outcome", "declined", "lostReason", "price", "note", "同行便宜两成"))
                .statusCode(201)
                .body("renewal.stage", equalTo("lost"))
                .body("renewal.lostReason", equalTo("price"));
        contract.step("clerk.bj", "renewal-talks", Map.of("amount", 1))
                .statusCode(409)
                .body("code", equalTo("renewal-lost"));
        contract.step("clerk.bj", "renewal", Map.of("endsOn", "2027-03-31")).statusCode(201);
        contract.shown().body("renewal.stage", equalTo("won")).body("renewal.lostReason", nullValue());
    }

    /** With the notice somebody is named to go there; what is owed passes to whoever is sent instead. */
    @Test
    @Clause("1.15b")
    void theVisitHasANamedPerson() {
        Paper looked =
                Papers.about("东方大厦", "2025-04-01", "2026-03-31", "responsibleId", TestCompany.idOf("technician.bj"));
        looked.duty("1.15b").body("items[0].owner.person.name", equalTo("technician BJ"));
        looked.step("clerk.bj", "notice-posting", Map.of("on", "2026-03-02"))
                .body("renewal.visitor.name", equalTo("technician BJ"));
        as("supervisor.bj")
                .body(Map.of("visitorId", TestCompany.idOf("clerk.bj"), "on", "2026-03-10"))
                .put("/contracts/" + looked.id() + "/renewal-plan")
                .then()
                .statusCode(200)
                .body("renewal.visitor.name", equalTo("clerk BJ"))
                .body("renewal.visitOn", equalTo("2026-03-10"));
        looked.duty("1.15b").body("items[0].owner.person.name", equalTo("clerk BJ"));
    }

    @Test
    void aContractWithAnotherEndNeedsANoticeOfThat() {
        contract.step("clerk.bj", "notice-posting", Map.of("on", "2026-03-02"));
        as("clerk.bj")
                .header("If-Match", "\"" + contract.shown().extract().path("version") + "\"")
                .body(Map.of("startsOn", "2025-04-01", "endsOn", "2026-04-20", "priceRule", Map.of("kind", "included")))
                .put("/contracts/" + contract.id())
                .then()
                .statusCode(200)
                .body("noticePostedOn", nullValue())
                .body("renewal", nullValue());
    }

    @Test
    void aVisitForTheRenewalKeepsWhoWentAndHowItEnded() {
        String id = Ids.next().toString();
        Map<String, Object> form = Map.of("id", id, "on", "2026-03-02", "outcome", "pending", "note", "下周答复");
        contract.step("supervisor.bj", "renewal-visits", form)
                .statusCode(201)
                .body("visits.outcome", contains("pending"))
                .body("visits[0].visitor", equalTo("supervisor BJ"));
        contract.step("supervisor.bj", "renewal-visits", form).statusCode(200).body("visits", hasSize(1));
        as("clerk.tj").get("/renewals").then().body("", empty());
        contract.step("clerk.tj", "renewal-visits", form).statusCode(404);
    }

    @Test
    void aCancelledContractLeavesTheBoard() {
        Paper other = Papers.about("南方饭店", "2025-04-01", "2026-03-30");
        as("clerk.bj").get("/renewals").then().body("number", containsInAnyOrder(contract.number(), other.number()));
        other.step("clerk.bj", "cancellation", Map.of("on", "2026-03-02", "reason", "搬迁"))
                .statusCode(403);
        other.step("supervisor.bj", "cancellation", Map.of("on", "2026-04-01", "reason", "搬迁"))
                .statusCode(400)
                .body("field", equalTo("on"));
        other.step("supervisor.bj", "cancellation", Map.of("on", "2026-03-02", "reason", "搬迁"))
                .statusCode(200)
                .body("cancelledOn", equalTo("2026-03-02"))
                .body("allowedActions", not(hasItem("recordRenewalVisit")));
        as("clerk.bj").get("/renewals").then().body("number", contains(contract.number()));
        other.step("clerk.bj", "renewal", Map.of("endsOn", "2027-03-31"))
                .statusCode(409)
                .body("code", equalTo("contract-cancelled"))
                .body("detail", containsString("2026-03-02"));
    }

    @Test
    void nothingIsRecordedOfTomorrow() {
        contract.step("clerk.bj", "notice-posting", Map.of("on", "2026-03-03"))
                .statusCode(400)
                .body("errors.field", contains("on"));
    }
}

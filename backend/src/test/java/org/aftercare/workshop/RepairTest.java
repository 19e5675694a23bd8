package org.aftercare.workshop;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The repair of an item by its card, and what happens when it will be late. */
@AftercareTest
class RepairTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause("1.6d")
    void aRepairStartsOnTheStrengthOfItsCard() {
        String item = Benches.entered(Benches.takenFree());
        as("technician.bj")
                .get("/items/" + item)
                .then()
                .body("waitsFor", equalTo("card"))
                .body("refusedActions.startRepair", notNullValue());
        Benches.post("technician.bj", item, "/repair", Map.of())
                .statusCode(409)
                .body("code", equalTo("repair-card-missing"))
                .body("article", equalTo("1.6d"));
        Benches.fillCard(item).statusCode(200).body("card.fault", equalTo("压缩机不启动"));
        Benches.post("technician.bj", item, "/repair", Map.of())
                .statusCode(200)
                .body("status", equalTo("under_repair"))
                .body("card.startedAt", equalTo("2026-03-02T01:00:00Z"));
        Benches.worked(item, 30).statusCode(200).body("minutes", equalTo(30));
    }

    @Test
    @Clause("1.7a")
    void theCodeOfACardOpensItsItemAndNoOtherAndWhetherItHangsThereIsShown() {
        String item = Benches.entered(Benches.takenFree());
        String other = Benches.entered(Benches.taken());
        as("clerk.bj")
                .post("/items/" + item + "/card/attachment")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-card"));
        Benches.fillCard(item)
                .statusCode(200)
                .body("card.attachedAt", nullValue())
                .body("allowedActions", hasItem("attachCard"));
        String code = as("clerk.bj").get("/items/" + item).path("number");
        as("clerk.bj")
                .queryParam("q", code)
                .get("/items")
                .then()
                .body("items.id", contains(item))
                .body("items.id", not(hasItem(other)));
        as("clerk.bj")
                .post("/items/" + item + "/card/attachment")
                .then()
                .statusCode(200)
                .body("card.attachedBy.name", equalTo("clerk BJ"));
        as("clerk.bj")
                .post("/items/" + item + "/card/attachment")
                .then()
                .statusCode(409)
                .body("code", equalTo("card-attached"));
    }

    @Test
    @Clause("1.7b")
    void theCardSaysHowLongItTookAndWhatWasReplacedBeforeItIsInspected() {
        String item = Benches.underRepair(Benches.takenFree());
        Benches.post("technician.bj", item, "/completion", Map.of("workDone", "更换压缩机"))
                .statusCode(400)
                .body("article", equalTo("1.7b"))
                .body("errors.field", hasItems("minutes", "parts"));
        Benches.worked(item, 25).statusCode(200);
        Benches.worked(item, 20).statusCode(200).body("minutes", equalTo(45)).body("times", hasSize(2));
        Benches.post("technician.bj", item, "/completion", Map.of("workDone", "更换压缩机"))
                .statusCode(400)
                .body("errors.field", contains("parts"));
        Benches.putForward(item)
                .statusCode(200)
                .body("status", equalTo("put_forward"))
                .body("card.partsNone", equalTo(true));
        as("clerk.bj")
                .get("/timeline?subject=item:" + item)
                .then()
                .body("items.find { it.kind == 'item.repaired' }.payload.minutes", equalTo(45));
    }

    @Test
    void timeIsOnesOwnAndIsTakenBackUntilItIsPutForward() {
        String item = Benches.underRepair(Benches.takenFree());
        String entry = Benches.worked(item, 30).extract().path("times[0].id");
        as("technician2.bj")
                .delete("/items/" + item + "/times/" + entry)
                .then()
                .statusCode(409)
                .body("code", equalTo("time-of-another"));
        Benches.post("technician.bj", item, "/times", Map.of("category", "repair", "minutes", 10, "day", "2026-03-05"))
                .statusCode(400);
        as("technician.bj")
                .delete("/items/" + item + "/times/" + entry)
                .then()
                .statusCode(200)
                .body("times", empty());
        Benches.post("technician2.bj", item, "/completion", Map.of("workDone", "x", "partsNone", true))
                .statusCode(409)
                .body("code", equalTo("repair-of-another"));
    }

    @Test
    @Clause("1.7c")
    void onlyWhatTheSupervisorPassedGetsItsDateOfReturn() {
        String item = Benches.underRepair(Benches.takenFree());
        dated(item).statusCode(409).body("code", equalTo("inspection-missing")).body("article", equalTo("1.7c"));
        Benches.post("supervisor.bj", item, "/inspections", Map.of("passed", false, "reason", "没修完"))
                .statusCode(409)
                .body("code", equalTo("item-is-under-repair"));
        as("clerk.bj")
                .body(Map.of("on", "2026-03-01"))
                .put("/items/" + item + "/return-date")
                .then()
                .statusCode(400)
                .body("field", equalTo("on"));
        Benches.worked(item, 45).statusCode(200);
        Benches.putForward(item).statusCode(200);
        as("technician.bj")
                .body(Map.of("passed", true))
                .post("/items/" + item + "/inspections")
                .then()
                .statusCode(403);
        Benches.post("supervisor.bj", item, "/inspections", Map.of("passed", false))
                .statusCode(400);
        Benches.post("supervisor.bj", item, "/inspections", Map.of("passed", false, "reason", "还有异响"))
                .statusCode(200)
                .body("status", equalTo("under_repair"));
        dated(item).statusCode(409).body("code", equalTo("inspection-failed"));
        Benches.putForward(item).statusCode(200);
        Benches.post("supervisor.bj", item, "/inspections", Map.of("passed", true))
                .statusCode(200)
                .body("status", equalTo("passed"))
                .body("inspections", hasSize(2));
        dated(item).statusCode(200).body("returnOn", equalTo("2026-03-04"));
    }

    @Test
    @Clause("1.9")
    void whoWillBeLateAsksForHelpAndTheSupervisorAnswersWithAnAction() throws Throwable {
        String item = Benches.underRepair(Benches.takenFree());
        Benches.post("technician.bj", item, "/help", Map.of("reason", "配件没有到")).statusCode(200);
        Benches.post("technician.bj", item, "/help", Map.of("reason", "again"))
                .statusCode(409)
                .body("code", equalTo("help-asked"));
        as("supervisor.bj").get("/items?waitsFor=help").then().body("items.id", contains(item));
        as("supervisor.bj").get("/notices").then().body("items.kind", hasItem("item.help_asked"));
        as("technician.bj")
                .body(Map.of("fault", "压缩机不启动", "plannedFinish", "2026-03-09T08:00:00Z"))
                .put("/items/" + item + "/card")
                .then()
                .statusCode(409)
                .body("code", equalTo("planned-finish-fixed"));
        Benches.post(
                        "supervisor.bj",
                        item,
                        "/help/answer",
                        Map.of("action", "从上海调货", "plannedFinish", "2026-03-05T08:00:00Z"))
                .statusCode(200)
                .body("help[0].action", equalTo("从上海调货"))
                .body("card.plannedFinish", equalTo("2026-03-05T08:00:00Z"));
        as("technician.bj").get("/notices").then().body("items.kind", hasItem("item.help_answered"));
        time.forward(Duration.ofDays(2));
        Owed.tick();
        as("supervisor.bj").get("/items?late=true").then().body("items", empty());
    }

    @Test
    @Clause("1.9")
    void whereNobodyReportedTheSupervisorIsToldAndTheDutyIsMissed() throws Throwable {
        String item = Benches.underRepair(Benches.takenFree());
        time.forward(Duration.ofDays(2));
        Owed.tick();
        as("supervisor.bj")
                .get("/items?late=true")
                .then()
                .body("items.id", contains(item))
                .body("items[0].late", equalTo(true));
        as("supervisor.bj").get("/items/counts").then().body("late", equalTo(1));
        as("supervisor.bj").get("/obligations?late=true").then().body("items.article.ref", hasItem("1.9"));
        as("supervisor.bj").get("/notices").then().body("items.kind", hasItem("obligation.escalation"));
    }

    @Test
    void aLoanerGoesOutAndComesBack() {
        String item = Benches.underRepair(Benches.takenFree());
        Benches.post("clerk.bj", item, "/loaner", Map.of("what", "备用机 B-2"))
                .statusCode(200)
                .body("card.loaner", equalTo("备用机 B-2"))
                .body("allowedActions", hasItem("takeLoanerBack"));
        Benches.post("clerk.bj", item, "/loaner", Map.of("what", "B-3")).statusCode(409);
        as("clerk.bj")
                .post("/items/" + item + "/loaner/return")
                .then()
                .statusCode(200)
                .body("card.loanerBackAt", notNullValue());
    }

    @Test
    void aStaleVersionIsToldWithWhatStandsNow() {
        String item = Benches.entered(Benches.takenFree());
        Benches.fillCard(item).statusCode(200);
        as("technician.bj")
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post("/items/" + item + "/repair")
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-version"))
                .body("entity.status", equalTo("in_house"));
    }

    private static ValidatableResponse dated(String item) {
        return as("clerk.bj")
                .body(Map.of("on", "2026-03-04"))
                .put("/items/" + item + "/return-date")
                .then();
    }
}

package org.aftercare.contracts;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.contracts.Papers.Paper;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What a contract covers when, what it owes in visits, and its papers (1.1b). */
@AftercareTest
class ContractCoverTest {
    @Inject
    TimeMachine time;

    private static void covered(String unit, boolean is) {
        as("clerk.bj")
                .get("/equipment/" + unit + "/cover")
                .then()
                .statusCode(200)
                .body("covered", equalTo(is));
    }

    /** The company's midnight, to the second. */
    @Test
    @Clause("1.1b")
    void aContractThatLapsesStopsCoveringAtOnce() {
        Paper paper = Papers.about("到期公司", "2025-04-01", "2026-03-31");
        time.stopAt(Instant.parse("2026-03-31T15:59:59Z"));
        covered(paper.unit(), true);
        time.stopAt(Instant.parse("2026-03-31T16:00:00Z"));
        covered(paper.unit(), false);
        call(paper).statusCode(409).body("code", equalTo("contract-ended"));
    }

    @Test
    @Clause("1.1b")
    void aCancelledOneCoversNothingFromItsDayOn() {
        Paper paper = Papers.about("解除公司", "2025-04-01", "2026-12-31");
        paper.step("supervisor.bj", "cancellation", Map.of("on", "2026-03-03", "reason", "客户搬迁"))
                .statusCode(200);
        covered(paper.unit(), true);
        time.stopAt(Instant.parse("2026-03-02T16:00:00Z"));
        covered(paper.unit(), false);
        call(paper).statusCode(409).body("code", equalTo("contract-ended")).body("article", equalTo("1.1b"));
    }

    @Test
    @Clause("1.1b")
    void unitsComeAndGoEachOnItsDay() {
        Paper paper = Papers.about("商场", "2026-01-01", "2026-12-31");
        String second = Papers.unit(paper.customer());
        paper.step("clerk.bj", "units", Map.of("equipmentId", second, "from", "2026-03-10"))
                .statusCode(200)
                .body("equipment.id", containsInAnyOrder(paper.unit(), second));
        paper.step("clerk.bj", "units", Map.of("equipmentId", second, "from", "2026-03-10"))
                .statusCode(409)
                .body("code", equalTo("unit-on-contract"));
        paper.step("clerk.bj", "units/" + paper.unit() + "/removal", Map.of("on", "2026-03-15", "reason", "报废"))
                .statusCode(200)
                .body("equipment.find { it.id == '%s' }.until".formatted(paper.unit()), equalTo("2026-03-15"));
        paper.step("clerk.bj", "units/" + second + "/removal", Map.of("on", "2026-03-15", "reason", "报废"))
                .statusCode(409)
                .body("code", equalTo("contract-needs-a-unit"));
        covered(second, false);
        covered(paper.unit(), true);
        time.stopAt(Instant.parse("2026-03-16T01:00:00Z"));
        covered(second, true);
        covered(paper.unit(), false);
        as("clerk.bj")
                .get("/contracts?customer=" + paper.customer())
                .then()
                .body("items[0].equipment.id", contains(second));
    }

    @Test
    void onlyTheCustomersUnitsWithinTheTerm() {
        Paper paper = Papers.about("学校", "2026-01-01", "2026-12-31");
        Paper other = Papers.about("医院", "2026-01-01", "2026-12-31");
        paper.step("clerk.bj", "units", Map.of("equipmentId", other.unit(), "from", "2026-03-10"))
                .statusCode(400);
        paper.step("clerk.bj", "units", Map.of("equipmentId", Papers.unit(paper.customer()), "from", "2027-01-01"))
                .statusCode(400)
                .body("field", equalTo("from"));
        paper.shown().body("equipment", hasSize(1));
    }

    /** Four a year: by 31 March, 30 June, 30 September, 31 December. */
    @Test
    @Clause("1.1b")
    void visitsAreOwedUsedAndOverdue() {
        Paper paper = Papers.about("写字楼", "2026-01-01", "2026-12-31", "visitsPerYear", 4);
        paper.shown()
                .body("visitPlan.owed", equalTo(4))
                .body("visitPlan.overdue", equalTo(0))
                .body("visitPlan.nextDue", equalTo("2026-03-31"));
        owedVisits(contains(paper.number()));

        // A job under it uses one, however often somebody comes for it.
        String ticket = call(paper).statusCode(201).extract().path("id");
        for (String outcome : List.of("come_back", "fixed")) {
            Jobs.dispatch(ticket).statusCode(200);
            String visit = Jobs.arrived(ticket);
            Jobs.found(visit);
            if (outcome.equals("fixed")) {
                Jobs.sign(ticket, "completion", Jobs.contentHash(ticket)).statusCode(200);
            }
            Jobs.end(visit, outcome, "等零件").statusCode(200);
        }
        paper.shown()
                .body("visitPlan.used", equalTo(1))
                .body("visitPlan.nextDue", equalTo("2026-06-30"))
                .body("madeVisits.person", contains("technician BJ"))
                .body("madeVisits.on", contains("2026-03-02"))
                .body("madeVisits[0].ticket.id", equalTo(ticket));
        owedVisits(hasSize(0));

        time.stopAt(Instant.parse("2026-10-01T01:00:00Z"));
        paper.shown().body("visitPlan.overdue", equalTo(2)).body("visitPlan.left", equalTo(3));
        owedVisits(contains(paper.number()));
        String mistake = paper.step("technician.bj", "visits", Map.of("on", "2026-10-01", "note", "例行保养"))
                .statusCode(201)
                .body("visitPlan.overdue", equalTo(1))
                .body("madeVisits[0].ticket", nullValue())
                .extract()
                .path("madeVisits[0].id");
        strike("technician.bj", paper, mistake, "走错门").statusCode(403);
        strike("clerk.bj", paper, mistake, " ").statusCode(400).body("field", equalTo("reason"));
        strike("clerk.tj", paper, mistake, "走错门").statusCode(404);
        strike("clerk.bj", paper, mistake, "走错门")
                .statusCode(200)
                .body("visitPlan.overdue", equalTo(2))
                .body("visitPlan.used", equalTo(1))
                .body("madeVisits[0].note", equalTo("例行保养"))
                .body("madeVisits[0].struck.by", equalTo("clerk BJ"))
                .body("madeVisits[0].struck.reason", equalTo("走错门"))
                .body("madeVisits[1].struck", nullValue());
        strike("clerk.bj", paper, mistake, "走错门").statusCode(409).body("code", equalTo("visit-struck"));
        as("clerk.bj")
                .get("/timeline?subject=contract:" + paper.id())
                .then()
                .body("items[0].kind", equalTo("contract.visit_struck"));
        // Its job may be counted anew: what was struck out stands in nobody's way.
        String ofJob = paper.shown().extract().path("madeVisits[1].id");
        strike("supervisor.bj", paper, ofJob, "没有做完").statusCode(200).body("visitPlan.used", equalTo(0));
        paper.step("technician.bj", "visits", Map.of("on", "2025-12-31"))
                .statusCode(400)
                .body("field", equalTo("on"));
        Papers.about("无约定公司", "2026-01-01", "2026-12-31")
                .step("technician.bj", "visits", Map.of("on", "2026-10-01"))
                .statusCode(409)
                .body("code", equalTo("no-visits-promised"));
    }

    @Test
    void pagesOfThePaperAreKept() {
        Paper paper = Papers.about("工厂", "2026-01-01", "2026-12-31");
        byte[] png = Base64.getDecoder().decode(Jobs.PNG);
        String page = as("clerk.bj")
                .contentType("image/png")
                .body(png)
                .post("/contracts/" + paper.id() + "/documents?title=第一页")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        paper.shown().body("documents.title", contains("第一页")).body("documents.addedBy", contains("clerk BJ"));
        as("technician.bj")
                .get("/contract-documents/" + page)
                .then()
                .statusCode(200)
                .contentType("image/png");
        as("clerk.tj").get("/contract-documents/" + page).then().statusCode(404);
        as("clerk.bj")
                .contentType("image/png")
                .body("no picture".getBytes())
                .post("/contracts/" + paper.id() + "/documents?title=x")
                .then()
                .statusCode(415);
        as("clerk.bj").delete("/contract-documents/" + page).then().statusCode(204);
        paper.shown().body("documents", hasSize(0));
    }

    private static ValidatableResponse call(Paper paper) {
        return as("clerk.bj")
                .body(Map.ofEntries(
                        Map.entry("channel", "phone"),
                        Map.entry("serviceType", "contract"),
                        Map.entry("contractId", paper.id()),
                        Map.entry("customerId", paper.customer()),
                        Map.entry("equipmentId", paper.unit()),
                        Map.entry("modelId", TestCompany.AIR_CONDITIONER),
                        Map.entry("name", "王主任"),
                        Map.entry("address", "朝阳区建国路 88 号"),
                        Map.entry("areaId", TestCompany.DOWNTOWN),
                        Map.entry("phone", "13800138000"),
                        Map.entry("fault", "不制冷")))
                .post("/tickets")
                .then();
    }

    private static ValidatableResponse strike(String who, Paper paper, String visit, String reason) {
        return as(who).body(Map.of("reason", reason))
                .post("/contracts/%s/visits/%s/striking-out".formatted(paper.id(), visit))
                .then();
    }

    private static void owedVisits(Matcher<?> numbers) {
        as("clerk.bj").get("/owed-visits").then().statusCode(200).body("number", numbers);
    }
}

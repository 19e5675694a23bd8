package org.aftercare.reports.periodic;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;
import org.aftercare.parts.Stockroom;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;
import org.aftercare.workshop.Benches;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** Reports compile themselves, are completed and sent, and stand. It is Monday 2026-03-02, 09:00. */
@AftercareTest
class PeriodReportsTest {
    @Inject
    TimeMachine time;

    private record Sum(BigDecimal sum) {}

    @BeforeEach
    void theRules() throws Exception {
        Adopted.regulation("device-repair-shop");
        Adopted.regulation("device-service-team");
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause("6.5")
    void theMonthsOrdersByProductAndProblemGoToTheGeneralManagerWithPointsToImprove() throws Throwable {
        Calls.registered("fault", "不制冷");
        Calls.registered("fault", "不制冷");
        Calls.registered("fault", "漏水");
        send("service_department.bj", "service_orders", "2026-03", Map.of("improve", "太早"))
                .statusCode(400)
                .body("errors.field", contains("period"));
        time.forward(Duration.ofDays(30));
        Owed.tick();
        assertThat(company("6.5", "digest")).contains("open");
        as("service_department.bj")
                .get("/period-reports/service_orders")
                .then()
                .body("items[0].period", equalTo("2026-04"))
                .body("items[1].period", equalTo("2026-03"))
                .body("items[1].missing", equalTo(true));
        show("service_department.bj", "service_orders", "2026-03")
                .body("lines.text", contains("不制冷", "漏水"))
                .body("lines.quantity", contains(2, 1))
                .body("lines[0].records", hasSize(2))
                .body("lines[0].records[0].number", equalTo("BJ260302-001"));
        send("service_department.bj", "service_orders", "2026-03", Map.of("improve", " "))
                .statusCode(400)
                .body("errors.field", contains("improve"));
        send("service_department.bj", "service_orders", "2026-03", Map.of("improve", "密封圈改用耐低温材料"))
                .statusCode(200)
                .body("sentBy.name", equalTo("service_department BJ"))
                .body("allowedActions", empty());
        assertThat(company("6.5", "digest")).contains("met");
        as("general_manager.bj").get("/notices").then().body("items.kind", hasItem("period_report.sent"));
        Calls.registered("fault", "补记");
        show("general_manager.tj", "service_orders", "2026-03").body("lines.text", contains("不制冷", "漏水"));
        as("service_department.bj")
                .get("/period-reports/service_orders")
                .then()
                .body("items[1].missing", equalTo(false));
        send("service_department.bj", "service_orders", "2026-03", Map.of("improve", "别的"))
                .statusCode(409)
                .body("code", equalTo("period-report-sent"));
    }

    @Test
    @Clause("16.5c")
    void aBranchReportsItsOwnMonth() throws Throwable {
        Calls.registered("fault", "不制冷");
        time.forward(Duration.ofDays(30));
        Owed.tick();
        show("supervisor.tj", "service_orders", "2026-03").body("lines", empty());
        show("supervisor.bj", "service_orders", "2026-03")
                .body("branch.code", equalTo("BJ"))
                .body("lines.text", contains("不制冷"));
        send("supervisor.bj", "service_orders", "2026-03", Map.of("improve", "无"))
                .statusCode(200);
        assertThat(Depository.duties("16.5c", "report")).contains("met");
        as("general_manager.bj").get("/period-reports/service_orders").then().body("items[1].missing", equalTo(true));
        send("supervisor.tj", "service_orders", "2026-03", Map.of("improve", "无"))
                .statusCode(200);
        // Each branch sent its own: of the whole company nothing is missing.
        as("general_manager.bj").get("/period-reports/service_orders").then().body("items[1].missing", equalTo(false));
        assertThat(company("6.5", "digest")).doesNotContain("met");
        as("clerk.bj").get("/period-reports/service_orders").then().statusCode(403);
    }

    @Test
    @Clause("6.10b")
    void theWeeksThreeSectionsAreFilledAndAnEmptyOneSaysSo() throws Throwable {
        Owed.tick();
        String item = Benches.underRepair(Benches.takenFree());
        String called = Calls.registered("fault", "漏水");
        as("clerk.bj")
                .body(Map.of("reached", true, "note", "希望能定时关机"))
                .post("/tickets/" + called + "/call-backs")
                .then()
                .statusCode(201);
        show("supervisor.bj", "product_quality", "2026-W10")
                .body("sections", contains("quality", "needs", "problems"))
                .body("lines.findAll { it.section == 'quality' }.records.flatten().id", contains(item))
                .body("lines.findAll { it.section == 'needs' }.text", contains("希望能定时关机"))
                .body("lines.findAll { it.section == 'problems' }.text", hasItem("漏水"));
        send("supervisor.bj", "product_quality", "2026-W10", Map.of("quality", "压缩机批次不良", "needs", "定时关机"))
                .statusCode(400)
                .body("errors.field", contains("problems"))
                .body("errors[0].message", containsString("nothing"));
        assertThat(Depository.duties("6.10b", "feedback")).containsExactly("open");
        send(
                        "supervisor.bj",
                        "product_quality",
                        "2026-W10",
                        Map.of("quality", "压缩机批次不良", "needs", "定时关机", "problems", "无"))
                .statusCode(200);
        assertThat(Depository.duties("6.10b", "feedback")).containsExactly("met");
        time.forward(Duration.ofDays(14));
        as("supervisor.bj")
                .get("/period-reports/product_quality")
                .then()
                .body("items.period", contains("2026-W12", "2026-W11", "2026-W10"))
                .body("items.missing", contains(false, true, false));
        send("supervisor.bj", "product_quality", "2026-W13", Map.of())
                .statusCode(400)
                .body("errors.field", contains("period"));
        send("supervisor.bj", "product_quality", "2026-02", Map.of())
                .statusCode(400)
                .body("errors.field", contains("period"));
    }

    @Test
    @Clause("6.16-2")
    void theTableOfPartsCostsAddsUpToTheIssuesOfTheStore() throws Throwable {
        Stockroom.founded();
        String ticket = Jobs.dispatched();
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 2, "300", "2026-02-01");
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 5, "310.5", "2026-02-02");
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 3);
        Stockroom.signAll("supervisor.bj");
        Stockroom.issue(slip).statusCode(200);
        time.forward(Duration.ofDays(30));
        Owed.tick();
        BigDecimal issued = Depository.one(
                        Sum.class,
                        "select -sum(quantity * unit_cost) as sum from movement where kind = 'issue' and store_id = $1",
                        Stockroom.WAREHOUSE)
                .sum();
        assertThat(issued).isEqualByComparingTo("910.5");
        show("supervisor.bj", "parts_costs", "2026-03")
                .body("lines.quantity", contains(2, 1))
                .body("lines.unitCost", contains(300.0f, 310.5f))
                .body("total", equalTo(910.5f));
        send("supervisor.bj", "parts_costs", "2026-03", Map.of())
                .statusCode(200)
                .body("total", equalTo(910.5f));
        assertThat(Depository.duties("6.16-2", "costs")).contains("met");
        as("accountant.bj").get("/notices").then().body("items.kind", hasItem("period_report.sent"));
        assertThat(as("accountant.bj")
                        .get("/period-reports/parts_costs/2026-03/lines.csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("310.5");
    }

    @Test
    void whatWasWrittenIsKeptUntilItIsSent() throws Exception {
        as("supervisor.bj")
                .body(Map.of("improve", "写到一半"))
                .put("/period-reports/service_orders/2026-02")
                .then()
                .statusCode(200)
                .body("texts.improve", equalTo("写到一半"))
                .body("allowedActions", contains("writePeriodReport", "sendPeriodReport"));
        as("supervisor.bj")
                .header("If-Match", "\"7\"")
                .body(Map.of("improve", "别的"))
                .put("/period-reports/service_orders/2026-02")
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-version"));
        send("supervisor.bj", "service_orders", "2026-02", Map.of("improve", "写完"))
                .statusCode(200);
        assertThatThrownBy(
                        () -> FreshCompany.execute("update period_report set improve = '改' where period = '2026-02'"))
                .hasMessageContaining("stands");
    }

    private static List<String> company(String ref, String rule) {
        return Depository.one(Statuses.class, """
                        select coalesce(jsonb_agg(o.status), '[]') as all from obligation o join article a on a.id = o.article_id
                        where a.ref = $1 and o.rule_key = $2
                        """, ref, rule).all();
    }

    private record Statuses(List<String> all) {}

    private static ValidatableResponse show(String who, String sort, String period) {
        return as(who).get("/period-reports/" + sort + "/" + period).then().statusCode(200);
    }

    private static ValidatableResponse send(String who, String sort, String period, Map<String, ?> texts) {
        return as(who).body(texts)
                .post("/period-reports/" + sort + "/" + period + "/sending")
                .then();
    }
}

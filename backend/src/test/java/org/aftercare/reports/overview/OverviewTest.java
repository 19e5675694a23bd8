package org.aftercare.reports.overview;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.parts.Stockroom;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

/** What management sees, and the department's own ledger. It is Monday 2026-03-02, 09:00. */
@AftercareTest
class OverviewTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void aCustomer() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause({"9.2b", "9.8b"})
    void serviceStandsBesideProductQualityAndAFallIsVisible() {
        Calls.registered();
        time.forward(Duration.ofDays(1));
        Calls.registered("fault", "漏水");
        Calls.registered("fault", "异响");
        as("general_manager.bj")
                .get("/management-overview?from=2026-03-03&to=2026-03-03")
                .then()
                .statusCode(200)
                .body("beforeFrom", equalTo("2026-03-02"))
                .body("service.key", hasItems("open_cases", "late_cases", "service_complaints"))
                .body("quality.key", hasItems("product_complaints", "quality_feedback"))
                .body("service.find { it.key == 'calls' }.now", equalTo(2))
                .body("service.find { it.key == 'calls' }.before", equalTo(1))
                .body("service.find { it.key == 'open_cases' }.trend", equalTo("worse"))
                .body("service.find { it.key == 'open_cases' }.now", equalTo(3));
        as("branch_manager.tj")
                .get("/management-overview?from=2026-03-03&to=2026-03-03")
                .then()
                .body("service.find { it.key == 'calls' }.now", equalTo(0));
        as("general_manager.bj")
                .get("/management-overview?from=2026-03-03&to=2026-03-01")
                .then()
                .statusCode(400);
    }

    @Test
    @Clause("9.6b")
    void whatCameInLessWhatWasAnsweredMustBeNothingForThePeriodToLookClean() {
        String whole = "/management-overview?from=2026-03-01&to=2026-03-07";
        as("general_manager.bj").get(whole).then().body("answers.unanswered", contains(0, 0, 0));
        Calls.registered();
        String opinion = created(
                "/opinions",
                Map.of(
                        "channel",
                        "hotline",
                        "sort",
                        "enquiry",
                        "method",
                        "other",
                        "customerName",
                        "王先生",
                        "recordedOn",
                        "2026-03-02",
                        "serviceOpinion",
                        "周日上门吗"));
        String complaint = created(
                "/complaints",
                Map.of(
                        "customerId",
                        Calls.CUSTOMER,
                        "source",
                        "customer",
                        "channel",
                        "letter",
                        "about",
                        "other",
                        "classification",
                        "other",
                        "content",
                        "没有人回信"));
        as("general_manager.bj")
                .get(whole)
                .then()
                .body("answers.kind", contains("calls", "opinions", "complaints"))
                .body("answers.received", contains(1, 1, 1))
                .body("answers.answered", contains(0, 0, 0))
                .body("answers.unanswered", contains(1, 1, 1));
        as("general_manager.bj")
                .get("/complaints?unanswered=true&from=2026-03-02&to=2026-03-02")
                .then()
                .body("items.id", contains(complaint));
        as("general_manager.bj")
                .get("/complaints?unanswered=true&from=2026-03-03")
                .then()
                .body("items", empty());

        as("clerk.bj")
                .body(Map.of("text", "周日也上门"))
                .post("/opinions/" + opinion + "/answer")
                .then()
                .statusCode(200);
        as("service_department.bj")
                .body(Map.of())
                .post("/complaints/" + complaint + "/take-up")
                .then()
                .statusCode(200);
        time.forward(Duration.ofMinutes(1));
        as("service_department.bj")
                .body(Map.of("about", "result", "channel", "letter", "text", "已回信"))
                .post("/complaints/" + complaint + "/messages")
                .then()
                .statusCode(200);
        as("general_manager.bj")
                .get(whole)
                .then()
                .body("answers.answered", contains(0, 1, 1))
                .body("answers.unanswered", contains(1, 0, 0));
        as("general_manager.bj").get("/complaints?unanswered=true").then().body("items", empty());
        as("branch_manager.tj").get(whole).then().body("answers.received", contains(0, 0, 0));
        as("general_manager.bj")
                .get("/management-overview?from=2026-03-03&to=2026-03-07")
                .then()
                .body("answers.received", contains(0, 0, 0));
    }

    private static String created(String path, Map<String, ?> form) {
        return as("clerk.bj")
                .body(form)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @Clause("6.16a")
    void theDepartmentsEntriesFormALedgerOfTheirOwn() throws Exception {
        Stockroom.founded();
        String ticket = Jobs.dispatched();
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 2, "300", "2026-02-01");
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 2);
        Stockroom.signAll("supervisor.bj");
        Stockroom.issue(slip).statusCode(200);
        as("accountant.bj")
                .get("/department-ledger")
                .then()
                .statusCode(200)
                .body("items.sort", contains("parts_issued"))
                .body("items[0].quantity", equalTo(2))
                .body("items[0].amount", equalTo(600.0f))
                .body("items[0].branch.code", equalTo("BJ"))
                .body("items[0].number", notNullValue());
        as("accountant.bj").get("/department-ledger?sort=charge").then().body("items", empty());
        as("accountant.tj").get("/department-ledger").then().body("items", empty());
        assertThat(as("accountant.bj")
                        .get("/department-ledger.csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("600.00");
        assertThatThrownBy(() -> FreshCompany.execute("update item set branch_id = null; insert into cash_collection"
                        + " (id, ticket_id, technician_id, branch_id, amount, collected_at) select gen_random_uuid(), id,"
                        + " technician_id, null, 5, now() from ticket"))
                .hasMessageContaining("branch_id");
    }
}

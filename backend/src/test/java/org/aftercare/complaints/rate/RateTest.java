package org.aftercare.complaints.rate;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

/** The month's complaints are reviewed, each is laid to somebody, and the rate is released by the fifth. */
@AftercareTest
class RateTest {
    private static final Instant APRIL_1 = Instant.parse("2026-04-01T01:00:00Z");

    @Inject
    PreparingRates preparing;

    @Inject
    TimeMachine time;

    @BeforeEach
    void aMonthWithTwoComplaints() throws Throwable {
        Calls.aCustomerWithTwoItems();
        Adopted.regulation("complaint-handling");
        Owed.tick();
        complaint("2026-03-03T02:00:00Z");
        complaint("2026-03-30T02:00:00Z");
        complaint("2026-04-01T00:30:00Z");
        time.stopAt(APRIL_1);
        Owed.tick();
        prepare();
        prepare();
    }

    @Test
    @Clause({"5.2.4b", "5.2.4c"})
    void theRateIsReleasedOnceEveryComplaintIsLaidToSomebody() throws Throwable {
        as("service_department.bj")
                .get("/complaint-rates")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].month", equalTo("2026-03"))
                .body("[0].complaints", equalTo(2))
                .body("[0].base", equalTo("jobs"));
        release("service_department.bj")
                .statusCode(409)
                .body("article", equalTo("5.2.4c"))
                .body("code", equalTo("responsibility-missing"));
        FreshCompany.execute("""
                update complaint set cause = 'workmanship', responsible_unit = 'production' where number = 'TS-2026-03-03';
                update complaint set still_investigated = true where number = 'TS-2026-03-30';
                """);
        as("service_department.bj")
                .body(Map.of("base", "shipments"))
                .put("/complaint-rates/2026-03/base")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("baseCount"));
        as("service_department.bj")
                .body(Map.of("base", "shipments", "baseCount", 250))
                .put("/complaint-rates/2026-03/base")
                .then()
                .statusCode(200)
                .body("percent", equalTo(0.80f));
        release("quality.bj").statusCode(403);
        release("service_department.bj")
                .statusCode(200)
                .body("percent", equalTo(0.80f))
                .body("baseCount", equalTo(250))
                .body("lines", hasSize(2))
                .body("lines.find { it.stillInvestigated }.complaint.name", equalTo("TS-2026-03-30"))
                .body("late", equalTo(false))
                .body("releasedBy.name", equalTo("service_department BJ"));
        assertThat(duty("2026-03")).isEqualTo("met");
        FreshCompany.execute("update complaint set cause = 'wear', responsible_unit = 'sales'");
        as("quality.bj")
                .get("/complaint-rates/2026-03")
                .then()
                .body("lines.find { it.complaint.name == 'TS-2026-03-03' }.cause", equalTo("workmanship"));
        release("service_department.bj").statusCode(409).body("code", equalTo("complaint-rate-released"));
    }

    @Test
    @Clause("5.2.4b")
    void whatIsReleasedAfterTheFifthIsLateAndStaysSo() throws Throwable {
        FreshCompany.execute("update complaint set still_investigated = true");
        time.stopAt(Instant.parse("2026-04-05T08:59:00Z"));
        Owed.tick();
        as("service_department.bj")
                .get("/complaint-rates/2026-03")
                .then()
                .body("late", equalTo(false))
                .body("dueAt", equalTo("2026-04-05T09:00:00Z"));
        time.stopAt(Instant.parse("2026-04-06T02:00:00Z"));
        Owed.tick();
        as("service_department.bj").get("/complaint-rates/2026-03").then().body("late", equalTo(true));
        release("service_department.bj")
                .statusCode(200)
                .body("late", equalTo(true))
                .body("releasedAt", notNullValue());
        assertThat(duty("2026-03")).isEqualTo("missed");
    }

    private static ValidatableResponse release(String who) {
        return as(who).body(Map.of("note", "已审查"))
                .post("/complaint-rates/2026-03/release")
                .then();
    }

    private void prepare() throws Throwable {
        VertxContextSupport.subscribeAndAwait(preparing::run);
    }

    private record Stands(String how) {}

    private static String duty(String month) {
        return Depository.one(Stands.class, """
                        select o.status as how from obligation o join article a on a.id = o.article_id
                        where a.ref = '5.2.4b' and o.occurrence = $1
                        """, month).how();
    }

    /** Registered at that moment; its number is made of the day. */
    private void complaint(String at) throws Exception {
        time.stopAt(Instant.parse(at));
        Map<String, Object> form = new HashMap<>(Map.of(
                "customerId", Calls.CUSTOMER,
                "source", "customer",
                "channel", "phone",
                "about", "quality",
                "classification", "quality",
                "content", "漏水",
                "modelId", TestCompany.AIR_CONDITIONER));
        String id = as("clerk.bj")
                .body(form)
                .post("/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        FreshCompany.execute(
                "update complaint set number = 'TS-%s' where id = '%s'".formatted(at.substring(0, 10), id));
    }
}

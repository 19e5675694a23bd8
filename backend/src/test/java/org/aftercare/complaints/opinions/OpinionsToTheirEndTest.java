package org.aftercare.complaints.opinions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.parts.Depository;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

/** An opinion is with the people it concerns, and open, until something came of it. It is Monday 2026-03-02. */
@AftercareTest
class OpinionsToTheirEndTest {
    @BeforeEach
    void theRulesOfADeviceTrader() throws Exception {
        Adopted.regulation("medical-device-service");
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause({"9.4c", "9.4d"})
    void anOpinionWithNeitherMeasureNorReasonStaysOpenAndItsTaskCanBeDone() {
        String opinion = record("clerk.bj", Map.of());
        post("clerk.bj", opinion, "/answer", Map.of("text", "会改进")).statusCode(200);
        post("clerk.bj", opinion, "/closing", Map.of())
                .statusCode(409)
                .body("article", equalTo("9.4c"))
                .body("code", equalTo("opinion-not-passed-on"));
        post("clerk.bj", opinion, "/passings", Map.of("personIds", List.of(TestCompany.idOf("quality.bj"))))
                .statusCode(200);
        post("clerk.bj", opinion, "/closing", Map.of())
                .statusCode(409)
                .body("article", equalTo("9.4d"))
                .body("code", equalTo("opinion-without-measure"));
        as("quality.bj").get("/my-duties").then().body("undated.article.ref", hasItem("9.4d"));
        post("quality.bj", opinion, "/measure-waiver", Map.of("text", "已是新款")).statusCode(200);
        post("clerk.bj", opinion, "/closing", Map.of()).statusCode(200);
        assertThat(Depository.duties("9.4c", "pass_on")).containsExactly("met");
        assertThat(Depository.duties("9.4d", "measure")).containsExactly("met");
    }

    @Test
    @Clause("9.4d")
    void nobodyOwesAMeasureForAnOpinionThatWasNone() {
        String opinion = record("clerk.bj", Map.of("productOpinion", "", "nothingToReport", true));
        post("clerk.bj", opinion, "/passings", Map.of("personIds", List.of(TestCompany.idOf("quality.bj"))))
                .statusCode(200);
        post("clerk.bj", opinion, "/closing", Map.of()).statusCode(200);
        assertThat(Depository.duties("9.4d", "measure")).containsExactly("cancelled");
    }

    @Test
    @Clause("9.4b")
    void theDayOnWhichStaffHeardItMustBeSaid() {
        Map<String, Object> form = visit();
        form.remove("recordedOn");
        as("clerk.bj")
                .body(form)
                .post("/opinions")
                .then()
                .statusCode(400)
                .body("article", equalTo("9.4b"))
                .body("errors.field", hasItem("recordedOn"));
        anyone().body(Map.of("sort", "opinion", "name", "李女士", "productOpinion", "好用"))
                .post("/public/opinions")
                .then()
                .statusCode(201);
    }

    @Test
    @Clause("9.4e")
    void noMeasureIsCarriedOutBeforeTheOpinion() {
        String opinion = record("clerk.bj", Map.of());
        String measure = post("supervisor.bj", opinion, "/measures", Map.of("measure", "换接口"))
                .statusCode(200)
                .extract()
                .path("measures[0].id");
        post("clerk.bj", opinion, "/passings", Map.of("personIds", List.of(TestCompany.idOf("quality.bj"))))
                .statusCode(200);
        post("clerk.bj", opinion, "/answer", Map.of("text", "会改进")).statusCode(200);
        post("clerk.bj", opinion, "/closing", Map.of())
                .statusCode(409)
                .body("detail", containsString("has a measure that is not carried out"));
        String done = "/measures/" + measure + "/completion";
        post("supervisor.bj", opinion, done, Map.of("on", "2026-02-26", "note", "换了"))
                .statusCode(400)
                .body("errors[0].field", equalTo("on"))
                .body("errors[0].message", containsString("2026-02-27"));
        post("supervisor.bj", opinion, done, Map.of("on", "2026-02-27", "note", "换了"))
                .statusCode(200);
        post("clerk.bj", opinion, "/closing", Map.of()).statusCode(200);
    }

    @Test
    @Clause("9.4e")
    void eachMeasureIsOwedUntilItIsCarriedOutItself() {
        String opinion = record("clerk.bj", Map.of());
        post("supervisor.bj", opinion, "/measures", Map.of("measure", "换接口")).statusCode(200);
        List<String> both = post("supervisor.bj", opinion, "/measures", Map.of("measure", "写说明书"))
                .statusCode(200)
                .extract()
                .path("measures.id");
        Map<String, String> done = Map.of("on", "2026-03-02", "note", "好了");
        post("supervisor.bj", opinion, "/measures/" + both.get(0) + "/completion", done)
                .statusCode(200);
        assertThat(Depository.duties("9.4e", "carry_out")).containsExactlyInAnyOrder("met", "open");
        post("supervisor.bj", opinion, "/measures/" + both.get(1) + "/completion", done)
                .statusCode(200);
        assertThat(Depository.duties("9.4e", "carry_out")).containsExactly("met", "met");
    }

    /** Who enters it at head office is not who passes it on: that is where the customer is at home. */
    @Test
    @Clause({"9.4c", "9.5e"})
    void anOpinionHeardAtHeadOfficeIsTheBranchsOfTheCustomer() {
        String opinion = record("service_department.tj", Map.of("customerId", Calls.CUSTOMER));
        as("clerk.bj").get("/opinions/" + opinion).then().body("region.code", equalTo("BJ"));
        as("clerk.bj").get("/my-duties").then().body("undated.subject.id", hasItem(opinion));
        post("clerk.bj", opinion, "/answer", Map.of("text", "已告知")).statusCode(200);
        as("clerk.bj")
                .get("/timeline?subject=customer:" + Calls.CUSTOMER)
                .then()
                .body("items.kind", hasItems("opinion.recorded", "opinion.answered"));
    }

    private static Map<String, Object> visit() {
        return new HashMap<>(Map.of(
                "channel",
                "visit",
                "sort",
                "opinion",
                "method",
                "on_site",
                "customerName",
                "王先生",
                "recordedOn",
                "2026-02-27",
                "productOpinion",
                "探头接口松动"));
    }

    private static String record(String who, Map<String, Object> changes) {
        Map<String, Object> form = visit();
        form.putAll(changes);
        return as(who).body(form)
                .post("/opinions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse post(String who, String opinion, String path, Object form) {
        return as(who).body(form).post("/opinions/" + opinion + path).then();
    }
}

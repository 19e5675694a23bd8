package org.aftercare.staff.phone;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;

import static org.aftercare.TestCompany.as;
import static org.aftercare.TestCompany.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Mobiles that could not be reached, and why. It is Monday 2026-03-02, 09:00. */
@AftercareTest
class UnreachableTest {
    @BeforeEach
    void theRules() throws Exception {
        Adopted.regulation("device-repair-shop");
        Adopted.regulation("device-service-team");
    }

    @Test
    @Clause("16.7a")
    void itIsAnsweredWithAReasonEachTimeByItself() {
        String first = unreachable("2026-03-01T02:00:00Z");
        String second = unreachable("2026-03-01T06:00:00Z");
        assertThat(Depository.duties("16.7a", "explain")).containsExactly("open", "open");
        explain("clerk.bj", first, "信号不好").statusCode(409).body("code", equalTo("absence-of-another"));
        explain("technician.bj", first, "在地下机房，没有信号").statusCode(200).body("reason", equalTo("在地下机房，没有信号"));
        assertThat(Depository.duties("16.7a", "explain")).containsExactlyInAnyOrder("met", "open");
        as("technician.bj").get("/unreachable-incidents").then().body("items.id", contains(second, first));
        as("technician2.bj").get("/unreachable-incidents").then().body("items", empty());
    }

    @Test
    @Clause({"6.11a", "16.7a"})
    void withoutAGoodReasonItIsABreachAndCountedForThePerson() throws Throwable {
        String good = unreachable("2026-03-01T02:00:00Z");
        String bad = unreachable("2026-03-01T06:00:00Z");
        judge("supervisor.bj", good, true).statusCode(409).body("code", equalTo("absence-unexplained"));
        explain("technician.bj", good, "在地下机房").statusCode(200);
        judge("technician.bj", good, true).statusCode(403);
        judge("supervisor.bj", good, true).statusCode(200).body("good", equalTo(true));
        judge("supervisor.bj", bad, false).statusCode(200).body("judgedBy.name", equalTo("supervisor BJ"));
        explain("technician.bj", bad, "忘了开机").statusCode(409).body("code", equalTo("absence-judged"));
        Owed.tick();
        assertThat(Depository.duties("6.11a", "without_reason")).containsExactly("missed");
        as("supervisor.bj")
                .get("/unreachable-incidents/counts")
                .then()
                .body("items.find { it.person.name == 'technician BJ' }.incidents", equalTo(2))
                .body("items.find { it.person.name == 'technician BJ' }.bad", equalTo(1));
        as("supervisor.bj")
                .get("/timeline?subject=person:" + idOf("technician.bj"))
                .then()
                .body("items.kind", hasItem("person.unreachable"));
    }

    @Test
    @Clause("6.11a")
    void nobodyInServiceIsWithoutAMobileOnFile() {
        Map<String, Object> form = Map.of(
                "name",
                "新来的",
                "login",
                "new.one",
                "password",
                "a good long one",
                "branchId",
                TestCompany.BEIJING,
                "roles",
                List.of("technician"));
        as("administrator.bj")
                .body(form)
                .post("/people")
                .then()
                .statusCode(400)
                .body("errors.field", contains("phone"));
        as("supervisor.bj").get("/unreachable-incidents/counts").then().body("items.phone", hasItem(""));
    }

    private static String unreachable(String at) {
        return as("clerk.bj")
                .body(Map.of("personId", idOf("technician.bj"), "triedAt", at, "note", "关机"))
                .post("/unreachable-incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse explain(String by, String incident, String reason) {
        return as(by).body(Map.of("reason", reason))
                .post("/unreachable-incidents/" + incident + "/explanation")
                .then();
    }

    private static ValidatableResponse judge(String by, String incident, boolean good) {
        return as(by).body(Map.of("good", good))
                .post("/unreachable-incidents/" + incident + "/judgement")
                .then();
    }
}

package org.aftercare.regulations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.kernel.Ids;

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

@AftercareTest
class ConductTest {
    @BeforeEach
    void theRepairShopsRegulationBinds() throws Exception {
        Adopted.regulation("device-repair-shop");
    }

    private static Map<String, Object> breach(Object... more) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "personId", TestCompany.idOf("clerk.bj"),
                "on", "2026-03-01",
                "facts", "电话中与客户争吵",
                "consequence", "批评教育"));
        for (int i = 0; i < more.length; i += 2) {
            form.put((String) more[i], more[i + 1]);
        }
        return form;
    }

    @Test
    @Clause({"6.4", "6.12b"})
    void eachOfUsAcknowledgesEachVersionOnce() {
        for (String ref : List.of("6.4", "6.12b")) {
            String id = RegulationsTest.article(ref);
            String mine = "find { it.article.ref == '%s' }.".formatted(ref);
            as("clerk.bj").get("/conduct").then().statusCode(200).body(mine + "acknowledgedAt", nullValue());
            as("clerk.bj").post("/articles/" + id + "/acknowledgement").then().statusCode(200);
            as("clerk.bj").post("/articles/" + id + "/acknowledgement").then().statusCode(200);
            as("clerk.bj")
                    .get("/conduct")
                    .then()
                    .body(mine + "acknowledgedAt", equalTo("2026-03-02T01:00:00Z"))
                    .body(mine + "version", equalTo(1))
                    .body(mine + "text.zh", notNullValue());
            as("technician.bj").get("/conduct").then().body(mine + "acknowledgedAt", nullValue());
            as("clerk.bj")
                    .get("/timeline?subject=article:" + id)
                    .then()
                    .body("items.kind", contains("conduct.acknowledged"));
            as("supervisor.bj")
                    .get("/articles/" + id + "/acknowledgements")
                    .then()
                    .statusCode(200)
                    .body("find { it.person.name == 'clerk BJ' }.at", notNullValue())
                    .body("find { it.person.name == 'technician BJ' }.at", nullValue())
                    .body("person.name", not(hasItem("clerk TJ")));
        }
    }

    @Test
    @Clause("6.4")
    void aNewVersionIsAcknowledgedAnew() {
        String id = RegulationsTest.article("6.4");
        as("clerk.bj").post("/articles/" + id + "/acknowledgement").then().statusCode(200);
        as("general_manager.bj")
                .header("If-Match", "\"1\"")
                .body(Map.of("kind", "conduct", "zh", "说话客气。", "en", "Be polite.", "manual", false, "reason", "更短"))
                .put("/articles/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("conduct"));
        as("clerk.bj")
                .get("/conduct")
                .then()
                .body("find { it.article.ref == '6.4' }.version", equalTo(2))
                .body("find { it.article.ref == '6.4' }.acknowledgedAt", nullValue());
    }

    @Test
    void whatBindsNobodyIsNotAcknowledged() {
        String id = RegulationsTest.article("6.4");
        as("general_manager.bj")
                .body(Map.of("reason", "x"))
                .post("/articles/" + id + "/retirement")
                .then()
                .statusCode(200);
        as("clerk.bj")
                .post("/articles/" + id + "/acknowledgement")
                .then()
                .statusCode(409)
                .body("code", equalTo("article-retired"));
        as("clerk.bj").get("/conduct").then().body("article.ref", not(hasItem("6.4")));
        String elsewhere = as("clerk.bj")
                .get("/regulations")
                .path("find { it.number == 5 }.articles.find { it.kind == 'conduct' }.id");
        as("clerk.bj")
                .post("/articles/" + elsewhere + "/acknowledgement")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-adopted"));
    }

    @Test
    @Clause({"6.4", "6.12b"})
    void aBreachIsRecordedWithItsFactsAndWhatFollows() {
        String polite = RegulationsTest.article("6.4");
        String brushedOff = RegulationsTest.article("6.12b");
        Map<String, Object> form =
                breach("id", Ids.next(), "amount", 50, "subject", Map.of("kind", "ticket", "id", Ids.next()));
        String id = as("supervisor.bj")
                .body(form)
                .post("/articles/" + polite + "/breaches")
                .then()
                .statusCode(201)
                .body("article.ref", equalTo("6.4"))
                .body("person.name", equalTo("clerk BJ"))
                .body("facts", equalTo("电话中与客户争吵"))
                .body("consequence", equalTo("批评教育"))
                .body("amount", equalTo(50.0f))
                .body("subject.kind", equalTo("ticket"))
                .body("recordedBy.name", equalTo("supervisor BJ"))
                .body("allowedActions", contains("withdrawBreach"))
                .extract()
                .path("id");
        as("supervisor.bj")
                .body(form)
                .post("/articles/" + polite + "/breaches")
                .then()
                .statusCode(200);
        as("supervisor.bj")
                .body(breach())
                .post("/articles/" + brushedOff + "/breaches")
                .then()
                .statusCode(201);
        as("general_manager.bj")
                .get("/breaches")
                .then()
                .statusCode(200)
                .body("items.article.ref", hasItems("6.4", "6.12b"))
                .body("items", hasSize(2));
        as("branch_manager.bj").get("/breaches?article=" + polite).then().body("items.id", contains(id));
        as("branch_manager.bj")
                .get("/breaches?person=" + TestCompany.idOf("technician.bj"))
                .then()
                .body("items", empty());
        as("branch_manager.tj").get("/breaches").then().body("items", empty());
        as("clerk.bj").get("/breaches").then().statusCode(403);
        as("clerk.bj")
                .body(breach())
                .post("/articles/" + polite + "/breaches")
                .then()
                .statusCode(403);
        as("supervisor.bj")
                .get("/timeline?subject=person:" + TestCompany.idOf("clerk.bj"))
                .then()
                .body("items.kind", hasItems("breach.recorded"));
    }

    @Test
    void aBreachIsWithdrawnOnceAndStaysToBeSeen() {
        String article = RegulationsTest.article("6.4");
        String id = as("supervisor.bj")
                .body(breach())
                .post("/articles/" + article + "/breaches")
                .path("id");
        as("supervisor.tj")
                .body(Map.of("reason", "查无此事"))
                .post("/breaches/" + id + "/withdrawal")
                .then()
                .statusCode(404);
        as("supervisor.bj")
                .body(Map.of("reason", "查无此事"))
                .post("/breaches/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawnWhy", equalTo("查无此事"))
                .body("withdrawnBy.name", equalTo("supervisor BJ"))
                .body("allowedActions", empty());
        as("supervisor.bj")
                .body(Map.of("reason", "再撤"))
                .post("/breaches/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("breach-withdrawn"));
        as("supervisor.bj").get("/breaches?article=" + article).then().body("items", hasSize(1));
    }

    @Test
    void aBreachNeedsSomebodyWhoWorksHereAndADayThatHasBeen() {
        String article = RegulationsTest.article("6.4");
        as("supervisor.bj")
                .body(breach("on", "2026-03-03"))
                .post("/articles/" + article + "/breaches")
                .then()
                .statusCode(400)
                .body("field", equalTo("on"));
        as("supervisor.bj")
                .body(breach("personId", TestCompany.idOf("clerk.tj")))
                .post("/articles/" + article + "/breaches")
                .then()
                .statusCode(400)
                .body("field", equalTo("personId"));
        as("supervisor.bj")
                .body(breach("facts", " "))
                .post("/articles/" + article + "/breaches")
                .then()
                .statusCode(400)
                .body("field", equalTo("facts"));
    }
}

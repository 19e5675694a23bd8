package org.aftercare.regulations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@AftercareTest
class RegulationsTest {
    @Inject
    Rulebooks rulebooks;

    @BeforeEach
    void noneBindsYet() throws Exception {
        Adopted.nothing();
    }

    /** The id of a shipped regulation. */
    static String regulation(String code) {
        return as("clerk.bj").get("/regulations").path("find { it.code == '%s' }.id".formatted(code));
    }

    /** The id of a shipped article. */
    static String article(String ref) {
        return as("clerk.bj").get("/regulations").path("articles.flatten().find { it.ref == '%s' }.id".formatted(ref));
    }

    private Rulebook rules() {
        return rulebooks.committed().await().indefinitely();
    }

    /** A duty within so many working hours of a ticket's registration. */
    static Map<String, Object> callBack(String when) {
        return JsonPath.from("""
                {"kind": "obligation", "key": "call_back", "zh": "给客户回电", "en": "Call the customer back",
                 "opens": {"on": "ticket.registered", "when": %s}, "subject": "ticket",
                 "due": {"shape": "office_hours", "amount": "params.hours"},
                 "met": [{"on": "ticket.closed"}], "byHand": true, "owner": {"role": "clerk"},
                 "steps": [{"do": "remind", "when": "before", "unit": "minutes", "amount": "30", "to": "owner"}]}
                """.formatted(when == null ? "null" : "\"" + when + "\""))
                .getMap("");
    }

    static Map<String, Object> ownArticle(Map<String, Object> rule) {
        return new HashMap<>(Map.of(
                "ref", "1.20",
                "kind", "obligation",
                "zh", "两个工作小时内给大客户回电。",
                "en", "A key customer is called back within two working hours.",
                "parameters", Map.of("hours", Map.of("type", "working_hours", "zh", "时限", "en", "Limit", "default", 2)),
                "rules", List.of(rule),
                "manual", false));
    }

    private static ValidatableResponse setFigures(String article, int version, Map<String, Object> values) {
        return as("general_manager.bj")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("values", values, "reason", "客户要求更快"))
                .put("/articles/" + article + "/figures")
                .then();
    }

    @Test
    void sixteenAreShippedWithAllTheirArticles() {
        List<String> shipped = new ArrayList<>();
        ShippedTexts.read().forEach(text -> text.articles().forEach(clause -> shipped.add(clause.ref())));
        var list = as("technician.bj").get("/regulations").then().statusCode(200);
        list.body("", hasSize(16))
                .body("number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
                .body("status", everyItem(equalTo("available")));
        assertThat(list.extract().<List<String>>path("articles.flatten().ref")).isEqualTo(shipped);
        as("technician.bj")
                .get("/regulations/" + regulation("appliance-repair"))
                .then()
                .statusCode(200)
                .body("title.en", notNullValue())
                .body("articles", hasSize(43))
                .body("articles[0].text.zh", notNullValue())
                .body("articles.find { it.ref == '1.14' }.parameters.name", hasItems("downtown", "suburb"))
                .body("allowedActions", empty());
    }

    @Test
    void adoptingBindsAndRetiringFrees() {
        String id = regulation("appliance-repair");
        as("supervisor.bj")
                .body(Map.of("takeUp", false))
                .post("/regulations/" + id + "/adoption")
                .then()
                .statusCode(403);
        assertThat(rules().recurring()).isEmpty();
        as("vice_general_manager.bj")
                .body(Map.of("takeUp", true))
                .post("/regulations/" + id + "/adoption")
                .then()
                .statusCode(200)
                .body("status", equalTo("adopted"))
                .body("adoptedAt", equalTo("2026-03-02T01:00:00Z"))
                .body("allowedActions", hasItems("retireRegulation", "addArticle"))
                .body("allowedActions", not(hasItem("adoptRegulation")));
        as("administrator.bj")
                .body(Map.of("takeUp", false))
                .post("/regulations/" + id + "/adoption")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-adopted"));
        as("clerk.bj")
                .get("/timeline?subject=regulation:" + id)
                .then()
                .body("items[0].kind", equalTo("regulation.adopted"))
                .body("items[0].payload.takeUp", equalTo(true));
        as("general_manager.bj")
                .body(Map.of("reason", "不再适用"))
                .post("/regulations/" + id + "/retirement")
                .then()
                .statusCode(200)
                .body("status", equalTo("retired"))
                .body("retiredAt", notNullValue());
    }

    @Test
    void aFigureIsSetAndTheFormerVersionIsKept() throws Exception {
        Adopted.regulation("appliance-repair");
        String id = article("1.14");
        setFigures(id, 1, Map.of("suburb", 4))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2))
                .body("since", equalTo("2026-03-02T01:00:00Z"))
                .body("parameters.find { it.name == 'suburb' }.value", equalTo(4))
                .body("parameters.find { it.name == 'suburb' }.default", equalTo(7))
                .body("versions.version", contains(2, 1))
                .body("versions[0].until", nullValue())
                .body("versions[0].by.name", equalTo("general_manager BJ"))
                .body("versions[0].reason", equalTo("客户要求更快"))
                .body("versions[1].until", equalTo("2026-03-02T01:00:00Z"))
                .body("versions[1].parameters.find { it.name == 'suburb' }.value", equalTo(7));
        as("clerk.bj")
                .get("/timeline?subject=article:" + id)
                .then()
                .body("items[0].kind", equalTo("article.figures_set"))
                .body("items[0].payload.from", hasKey("suburb"))
                .body("items[0].payload.to.suburb", equalTo(4));
        setFigures(id, 2, new HashMap<>() {
                    {
                        put("suburb", null);
                    }
                })
                .statusCode(200)
                .body("parameters.find { it.name == 'suburb' }.value", equalTo(7));
    }

    @Test
    void aFigureMustExistAndFitItsType() {
        String id = article("1.14");
        setFigures(id, 1, Map.of("nowhere", 4)).statusCode(400).body("field", equalTo("values.nowhere"));
        setFigures(id, 1, Map.of("suburb", "four")).statusCode(400).body("field", equalTo("values.suburb"));
        setFigures(id, 1, Map.of("suburb", -1)).statusCode(400);
        as("clerk.bj").get("/articles/" + id).then().body("version", equalTo(1));
    }

    @Test
    void aStaleVersionShowsWhatStands() {
        String id = article("1.14");
        setFigures(id, 1, Map.of("suburb", 4)).statusCode(200);
        setFigures(id, 1, Map.of("suburb", 5))
                .statusCode(409)
                .body("code", equalTo("stale-version"))
                .body("current", equalTo(2))
                .body("entity.parameters.find { it.name == 'suburb' }.value", equalTo(4))
                .body("changedBy.name", equalTo("general_manager BJ"));
        as("general_manager.bj")
                .body(Map.of("values", Map.of("suburb", 4), "reason", "x"))
                .put("/articles/" + id + "/figures")
                .then()
                .statusCode(428);
        as("supervisor.bj")
                .header("If-Match", "\"2\"")
                .body(Map.of("values", Map.of("suburb", 4), "reason", "x"))
                .put("/articles/" + id + "/figures")
                .then()
                .statusCode(403);
    }

    @Test
    void anArticleOfTheCompanysOwnRunsWithoutTouchingCode() throws Exception {
        Adopted.regulation("appliance-repair");
        int before = rules().openedBy("ticket.registered").size();
        String id = as("general_manager.bj")
                .body(ownArticle(callBack(null)))
                .post("/regulations/" + regulation("appliance-repair") + "/articles")
                .then()
                .statusCode(201)
                .body("state", equalTo("running"))
                .body("own", equalTo(true))
                .body("rules[0].opens.on", equalTo("ticket.registered"))
                .extract()
                .path("id");
        List<Bound<Rule.Obligation>> open = rules().openedBy("ticket.registered");
        assertThat(open).hasSize(before + 1);
        Bound<Rule.Obligation> first = open.stream()
                .filter(bound -> bound.ref().equals("1.20"))
                .findFirst()
                .orElseThrow();
        assertThat(first.params()).containsEntry("hours", 2.0);
        setFigures(id, 1, Map.of("hours", 3.5)).statusCode(200);
        Rulebook now = rules();
        assertThat(now.openedBy("ticket.registered"))
                .filteredOn(bound -> bound.ref().equals("1.20"))
                .singleElement()
                .satisfies(bound -> assertThat(bound.params()).containsEntry("hours", 3.5));
        // What was opened before stays under the version it was opened by.
        assertThat(now.at(first.articleId(), 1, "call_back").params()).containsEntry("hours", 2.0);
        assertThat(now.at(first.articleId(), 1, "call_back").inForce()).isFalse();
    }

    @Test
    void aRetiredArticleBindsNobodyUntilItIsReinstated() throws Exception {
        Adopted.regulation("appliance-repair");
        String id = as("general_manager.bj")
                .body(ownArticle(callBack(null)))
                .post("/regulations/" + regulation("appliance-repair") + "/articles")
                .path("id");
        int with = rules().openedBy("ticket.registered").size();
        as("general_manager.bj")
                .body(Map.of("reason", "试行结束"))
                .post("/articles/" + id + "/retirement")
                .then()
                .statusCode(200)
                .body("state", equalTo("retired"))
                .body("allowedActions", contains("reinstateArticle"));
        assertThat(rules().openedBy("ticket.registered")).hasSize(with - 1);
        as("general_manager.bj")
                .body(Map.of("reason", "x"))
                .post("/articles/" + id + "/retirement")
                .then()
                .statusCode(409)
                .body("code", equalTo("article-retired"));
        as("general_manager.bj")
                .body(Map.of("reason", "重新试行"))
                .post("/articles/" + id + "/reinstatement")
                .then()
                .statusCode(200)
                .body("state", equalTo("running"))
                .body("version", equalTo(2))
                .body("versions.reason", hasItem("重新试行"));
        assertThat(rules().openedBy("ticket.registered")).hasSize(with);
    }

    @Test
    void aMisspeltFieldIsRefusedWithItsPlaceAndNothingIsSaved() {
        String regulation = regulation("appliance-repair");
        as("general_manager.bj")
                .body(ownArticle(callBack("event.chanel == 'phone'")))
                .post("/regulations/" + regulation + "/articles")
                .then()
                .statusCode(400)
                .body("field", equalTo("rules[0].opens.when"))
                .body("mistakes[0].column", equalTo(6))
                .body("detail", startsWith("Expression, line 1, column 6: "))
                .body("mistakes[0].known", hasItems("channel", "serviceType"));
        as("general_manager.bj").get("/regulations/" + regulation).then().body("articles.ref", not(hasItem("1.20")));
        String id = article("1.14");
        Map<String, Object> change = ownArticle(callBack("event.channel == 5"));
        change.remove("ref");
        change.put("reason", "x");
        as("general_manager.bj")
                .header("If-Match", "\"1\"")
                .body(change)
                .put("/articles/" + id)
                .then()
                .statusCode(400)
                .body("field", equalTo("rules[0].opens.when"));
        as("clerk.bj").get("/articles/" + id).then().body("version", equalTo(1));
    }

    @Test
    void aChangedTextIsANewVersionAndIsTheCompanysOwn() {
        String id = article("1.14");
        Map<String, Object> change = ownArticle(callBack("event.channel == 'phone'"));
        change.remove("ref");
        change.put("reason", "改写");
        as("general_manager.bj")
                .header("If-Match", "\"1\"")
                .body(change)
                .put("/articles/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("text.en", equalTo("A key customer is called back within two working hours."))
                .body("versions", hasSize(2))
                .body("versions[1].rules.key", hasItem("arrival"));
    }

    @Test
    void aRegulationOfTheCompanysOwnIsBegunAdoptedAndFilled() {
        String id = as("administrator.bj")
                .body(Map.of("code", "house-rules", "title", Map.of("zh", "内部制度", "en", "House rules")))
                .post("/regulations")
                .then()
                .statusCode(201)
                .body("number", equalTo(17))
                .body("own", equalTo(true))
                .extract()
                .path("id");
        as("administrator.bj")
                .body(Map.of("code", "house-rules", "title", Map.of("zh", "内部制度", "en", "House rules")))
                .post("/regulations")
                .then()
                .statusCode(409)
                .body("code", equalTo("regulation_code_once"));
        as("administrator.bj")
                .body(Map.of("takeUp", false))
                .post("/regulations/" + id + "/adoption")
                .then()
                .statusCode(200);
        as("administrator.bj")
                .body(ownArticle(callBack(null)))
                .post("/regulations/" + id + "/articles")
                .then()
                .statusCode(201);
        assertThat(rules().openedBy("ticket.registered")).hasSize(1);
    }
}

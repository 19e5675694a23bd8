package org.aftercare.regulations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.aftercare.AftercareTest;

import static org.aftercare.TestCompany.as;
import static org.aftercare.regulations.RegulationsTest.callBack;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

/** Whoever writes a rule is told what is wrong with it, where, and what there is instead. */
@AftercareTest
class RuleCheckTest {
    @Test
    void allMistakesAreToldAtOnceInTheCallersLanguage() {
        Map<String, Object> broken = new HashMap<>(callBack("evnt.channel == 'x'"));
        broken.put("due", Map.of("shape", "office_hours"));
        broken.put("subject", "spaceship");
        broken.put("owner", Map.of("role", "king"));
        broken.put("met", List.of(Map.of("on", "ticket.vanished")));
        Map<String, Object> asked = Map.of(
                "parameters",
                Map.of("Wrong", Map.of("type", "minutes", "zh", "时", "en", "t", "default", "soon")),
                "rules",
                List.of(broken, Map.of("kind", "obligation", "key", "b", "duo", 1), Map.of("kind", "nothing")));
        as("clerk.bj")
                .body(asked)
                .post("/rule-check")
                .then()
                .statusCode(200)
                .body(
                        "mistakes.path",
                        containsInAnyOrder(
                                "rules[1].duo",
                                "rules[2].kind",
                                "parameters.Wrong",
                                "parameters.Wrong.default",
                                "rules[0].opens.when",
                                "rules[0].subject",
                                "rules[0].due.amount",
                                "rules[0].owner.role",
                                "rules[0].met[0].on"))
                .body("mistakes.find { it.path == 'rules[0].owner.role' }.known", hasItem("supervisor"))
                .body("mistakes.find { it.path == 'rules[0].due.amount' }.message", equalTo("\"amount\" is missing."));
        as("clerk.bj", "zh-CN")
                .body(asked)
                .post("/rule-check")
                .then()
                .body("mistakes.find { it.path == 'rules[0].due.amount' }.message", equalTo("缺少“amount”。"))
                // The checker of expressions speaks English only; its half of the sentence is ours too.
                .body(
                        "mistakes.find { it.path == 'rules[0].opens.when' }.message",
                        equalTo("表达式第 1 行第 1 列有误：没有“evnt”这个名称。"));
    }

    @Test
    void theVocabularyTellsWhatARuleMaySpeakOf() {
        as("clerk.bj")
                .get("/rule-vocabulary")
                .then()
                .statusCode(200)
                .body("events.find { it.kind == 'ticket.registered' }.running", equalTo(true))
                .body("events.find { it.kind == 'ticket.registered' }.feature", equalTo("tickets"))
                .body("events.find { it.kind == 'ticket.registered' }.subjects", hasItem("ticket"))
                .body("events.find { it.kind == 'ticket.registered' }.fields.name", hasItem("channel"))
                .body("events.findAll { !it.running }.size()", greaterThan(0))
                .body("roles", hasItems("clerk", "general_manager"))
                .body("roles", not(hasItem("everyone")))
                .body("shapes", hasItem("by_quantity"))
                .body("cycles", hasItem("seasons"))
                .body("parameterTypes", hasItem("working_hours"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rules\": 5}",
                "{\"rules\": [null, 5, \"x\", [], {}]}",
                "{\"parameters\": [], \"rules\": []}",
                "{\"parameters\": {\"a\": null, \"\": {}}}",
                "{\"parameters\": {\"a\": {\"type\": \"money\", \"default\": {\"b\": 1}}}}",
                "{\"rules\": [{\"kind\": \"gate\", \"action\": \"ticket.close\", \"signatures\": {\"mode\": \"all\", \"by\": [null]}}]}",
                "{\"rules\": [{\"kind\": \"required\", \"action\": \"ticket.close\", \"fields\": [null]}]}",
                "{\"rules\": [{\"kind\": \"record\", \"key\": \"\\u0000\", \"counts\": [null]}]}",
                "{\"rules\": [{\"kind\": \"obligation\", \"met\": [null], \"opens\": {}, \"steps\": [{}]}]}",
                "{\"rules\": [{\"kind\": \"recurring\", \"each\": \"branch\", \"cycle\": {\"shape\": \"seasons\", \"seasons\": {\"s\": null}}}]}",
                "{\"rules\": [{\"kind\": \"figure\", \"value\": \"((((((((((((((((\"}]}"
            })
    void whatIsNoRuleAtAllIsToldToo(String body) {
        as("clerk.bj")
                .body(body)
                .post("/rule-check")
                .then()
                .statusCode(200)
                .body("mistakes.size()", greaterThan(0))
                .body("mistakes.message", not(hasItem("")));
    }

    @Test
    void aCharacterThatNoTextMayHoldIsRefused() {
        Map<String, Object> rule = new HashMap<>(callBack(null));
        rule.put("zh", "给\u0000客户");
        as("administrator.bj")
                .body(RegulationsTest.ownArticle(rule))
                .post("/regulations/" + RegulationsTest.regulation("appliance-repair") + "/articles")
                .then()
                .statusCode(400);
    }
}

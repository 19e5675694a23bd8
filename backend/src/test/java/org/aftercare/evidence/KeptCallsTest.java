package org.aftercare.evidence;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Tick;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** From calls as people take them to the figures of the articles, and from each figure back to the calls. */
@AftercareTest
class KeptCallsTest {
    private static final String MARCH = "from=2026-03-01&to=2026-03-31";

    @Inject
    TimeMachine time;

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
        Adopted.regulation("appliance-repair");
    }

    private static void tick() {
        try {
            VertxContextSupport.subscribeAndAwait(
                    () -> Arc.container().instance(Tick.class).get().run());
        } catch (Throwable broken) {
            throw new AssertionError(broken);
        }
    }

    private static JsonPath life(String ref) {
        return as("quality.bj")
                .get("/evidence/articles/" + YearOfDuties.article(ref) + "?" + MARCH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath records(String ref, String outcome) {
        return as("quality.bj")
                .get("/evidence/articles/" + YearOfDuties.article(ref) + "/records?" + MARCH + "&outcome=" + outcome)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    @Clause("1.14")
    void anArrivalInTimeKeepsTheArticleOneTooLateBreaksItAndEachFigureOpensItsCalls() {
        String inTime = Calls.registered();
        String late = Calls.registered("fault", "漏水");
        Jobs.dispatch(inTime).statusCode(200);
        Jobs.arrived(inTime);
        time.forward(Duration.ofHours(9));
        tick();
        String waiting = Calls.registered("fault", "有异响");
        JsonPath life = life("1.14");
        assertThat(List.of(
                        life.getInt("applied"),
                        life.getInt("kept"),
                        life.getInt("broken"),
                        life.getInt("open"),
                        life.getInt("waived")))
                .containsExactly(3, 1, 1, 1, 0);
        assertThat(life.<Map<String, Object>>getList("weeks").get(1))
                .containsEntry("week", "2026-W10")
                .containsEntry("kept", 1)
                .containsEntry("broken", 1);
        Map.of("kept", inTime, "broken", late, "open", waiting).forEach((outcome, ticket) -> {
            JsonPath found = records("1.14", outcome);
            assertThat(found.<String>getList("items.subject.id")).containsExactly(ticket);
            assertThat(found.getString("items[0].subject.label"))
                    .isEqualTo(as("clerk.bj").get("/tickets/" + ticket).path("number"));
            assertThat(found.getString("items[0].outcome")).isEqualTo(outcome);
            assertThat(found.getString("items[0].dueAt")).isNotNull();
        });
    }

    @Test
    void aDutyLetOffCountsApart() {
        Calls.registered();
        String duty = records("1.14", "open").getString("items[0].id");
        as("branch_manager.bj")
                .body(Map.of("reason", "客户改约下周"))
                .post("/obligations/" + duty + "/waiver")
                .then()
                .statusCode(200);
        assertThat(life("1.14").getInt("waived")).isEqualTo(1);
        assertThat(life("1.14").getInt("open")).isZero();
        assertThat(life("1.14").getInt("kept")).isZero();
        assertThat(records("1.14", "waived").getString("items[0].words")).contains("客户改约下周");
    }

    @Test
    void entriesAndGatesPassedKeepTheirArticles() {
        String ticket = Calls.registered();
        JsonPath entries = records("1.3a", "kept");
        assertThat(entries.<Map<String, Object>>getList("items.findAll { it.kind == 'entry' }"))
                .singleElement()
                .satisfies(entry -> assertThat(entry).containsKey("subject"));
        assertThat(entries.<String>getList("items.subject.id")).containsExactly(ticket);
        assertThat(life("1.3a").getInt("kept"))
                .isEqualTo(entries.getList("items").size());
        Jobs.dispatch(ticket).statusCode(200);
        JsonPath gates = records("1.3b", "applied");
        assertThat(gates.<String>getList("items.kind")).containsOnly("gate_passage");
        assertThat(gates.getString("items[0].subject.label"))
                .isEqualTo(as("clerk.bj").get("/tickets/" + ticket).path("number"));
        assertThat(life("1.3b").getInt("kept"))
                .isEqualTo(life("1.3b").getInt("applied"))
                .isPositive();
    }

    @Test
    @Clause("1.4a")
    void anActKeepsItsArticleOnceHoweverManyRulesItMet() {
        Jobs.done();
        JsonPath passages = records("1.4a", "kept");
        assertThat(passages.<String>getList("items.findAll { it.kind == 'gate_passage' }.words"))
                .containsExactly("Ending a visit as fixed");
        // One job is one piece of evidence: that it was signed lies on the way there and proves nothing a second time.
        assertThat(passages.getList("items")).hasSize(1);
        assertThat(life("1.4a").getInt("applied")).isEqualTo(1);
    }

    @Test
    void conductIsAcknowledgedAndBreachesStandBesideWhateverElse() throws Exception {
        Adopted.regulation("device-repair-shop");
        String shop = as("quality.bj")
                .get("/regulations")
                .jsonPath()
                .getString("find { it.code == 'device-repair-shop' }.id");
        String conduct = as("quality.bj")
                .get("/regulations/" + shop)
                .jsonPath()
                .getString("articles.find { it.ref == '6.4' }.id");
        as("clerk.bj").post("/articles/" + conduct + "/acknowledgement").then().statusCode(200);
        for (String article : List.of(conduct, YearOfDuties.article("1.14").toString())) {
            as("branch_manager.bj")
                    .body(Map.of(
                            "personId", TestCompany.idOf("clerk.bj"),
                            "on", "2026-03-01",
                            "facts", "电话中与客户争吵",
                            "consequence", "批评教育"))
                    .post("/articles/" + article + "/breaches")
                    .then()
                    .statusCode(201);
        }
        as("quality.bj")
                .get("/evidence/articles/" + conduct + "?" + MARCH)
                .then()
                .body("applied", nullValue())
                .body("kept", nullValue())
                .body("breaches", equalTo(1))
                .body("acknowledged", equalTo(1))
                .body("toAcknowledge", equalTo(30));
        assertThat(life("1.14").getInt("breaches")).isEqualTo(1);
        assertThat(life("1.14").getInt("applied")).isZero();
        String records = "/evidence/articles/" + conduct + "/records?outcome=breaches&" + MARCH;
        as("branch_manager.bj")
                .get(records)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].subject.label", equalTo("clerk BJ"))
                .body("items[0].words", equalTo("电话中与客户争吵 (批评教育)"));
        as("branch_manager.tj").get(records).then().body("items", empty());
        as("technician.bj").get(records).then().statusCode(403).body("code", equalTo("breaches-not-yours"));
    }

    private static long listed(String filter) {
        return as("branch_manager.bj")
                .get("/obligations?limit=200&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }

    @Test
    void whatRanOutLongAgoIsNotLateNowButIsNotForgotten() {
        String longAgo = Calls.registered();
        time.forward(Duration.ofDays(29));
        tick();
        String about = "items.subject.id";
        as("branch_manager.bj").get("/evidence").then().body("late.lapsed", equalTo(0));
        as("branch_manager.bj")
                .get("/obligations?late=true&subject=ticket:" + longAgo)
                .then()
                .body(about, hasItem(longAgo));
        time.forward(Duration.ofDays(3));
        String lately = Calls.registered("fault", "漏水");
        time.forward(Duration.ofDays(2));
        tick();
        JsonPath home =
                as("branch_manager.bj").get("/evidence").then().extract().jsonPath();
        assertThat(home.getLong("late.count")).isPositive().isEqualTo(listed("late=true"));
        assertThat(home.getLong("late.lapsed")).isPositive().isEqualTo(listed("lapsed=true"));
        assertThat(home.getString("late.definition")).contains("30 days", "stays broken");
        assertThat(as("branch_manager.bj", "zh-CN").get("/evidence").<String>path("late.definition"))
                .contains("不超过 30 天");
        as("branch_manager.bj")
                .get("/obligations?late=true&limit=200")
                .then()
                .body(about, hasItem(lately))
                .body(about, not(hasItem(longAgo)));
        as("branch_manager.bj").get("/obligations?lapsed=true&limit=200").then().body(about, hasItem(longAgo));
        assertThat(records("1.14", "broken").<String>getList("items.subject.id"))
                .contains(longAgo);
    }

    @Test
    void aManagersDayBeginsWithWhatWasKeptAndWhatIsLate() {
        String late = Calls.registered();
        time.forward(Duration.ofHours(9));
        tick();
        JsonPath home = as("branch_manager.bj")
                .get("/evidence?" + MARCH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Object> regulation = home.getMap("regulations.find { it.code == 'appliance-repair' }");
        assertThat((Integer) regulation.get("broken")).isPositive();
        assertThat((Integer) regulation.get("applied"))
                .isEqualTo((Integer) regulation.get("kept")
                        + (Integer) regulation.get("broken")
                        + (Integer) regulation.get("open")
                        + (Integer) regulation.get("waived"));
        assertThat(home.<String>getList("regulations.find { it.code == 'appliance-repair' }.worst.ref"))
                .contains("1.14");
        assertThat(home.getInt("late.count"))
                .isEqualTo(home.getList("late.items").size());
        assertThat(home.<String>getList("late.items.subject.id")).contains(late);
        assertThat(home.getInt("approvals.count")).isZero();
        as("branch_manager.tj").get("/evidence?" + MARCH).then().body("late.items", empty());
        as("technician.bj").get("/evidence").then().statusCode(403);
        as("quality.bj").get("/evidence?branch=" + UUID.randomUUID()).then().body("late.items", empty());
        as("branch_manager.tj")
                .get("/evidence?branch=" + TestCompany.BEIJING)
                .then()
                .statusCode(404);
        as("quality.bj").get("/evidence").then().body("regulations.code", contains("appliance-repair"));
    }
}

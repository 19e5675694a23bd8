package org.aftercare.complaints.opinions;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What customers say reaches who can do something about it, and they hear what came of it. */
@AftercareTest
class OpinionsTest {
    @Inject
    TimeMachine time;

    @Test
    @Clause({"5.1.1.1", "5.1.1.5"})
    void anOpinionIsPassedToDepartmentsAnsweredAndUntilThenListed() throws Exception {
        Adopted.regulation("complaint-handling");
        String opinion = record(saying("hotline", "空调噪音大"));
        as("clerk.bj").get("/opinions?state=unanswered").then().body("items.id", contains(opinion));
        as("clerk.bj").get("/opinions?state=passed_to_nobody").then().body("items.id", contains(opinion));
        assertThat(duties("5.1.1.5")).isEqualTo("open");
        post("clerk.bj", opinion, "/passings", Map.of()).statusCode(400).body("errors[0].field", equalTo("personIds"));
        String passing = post(
                        "clerk.bj",
                        opinion,
                        "/passings",
                        Map.of("departments", List.of("quality", "storekeeper"), "note", "请看看"))
                .statusCode(200)
                .body("passings.department", contains("quality", "storekeeper"))
                .body("passings[0].toldBy.name", equalTo("clerk BJ"))
                .extract()
                .path("passings.find { it.department == 'quality' }.id");
        assertThat(duties("5.1.1.5")).isEqualTo("met");
        as("clerk.bj").get("/opinions?state=passed_to_nobody").then().body("items", hasSize(0));
        as("quality.tj").get("/notices").then().body("items.title", hasItem(containsString("passed to you")));
        as("quality.tj").get("/opinions?state=mine").then().body("items.id", contains(opinion));
        post("technician.bj", opinion, "/passings/" + passing + "/reply", Map.of("text", "不是我"))
                .statusCode(403)
                .body("code", equalTo("opinion-of-others"));
        post("quality.tj", opinion, "/passings/" + passing + "/reply", Map.of("text", "已换新减震垫"))
                .statusCode(200)
                .body("passings.find { it.id == '" + passing + "' }.repliedBy.name", equalTo("quality TJ"));
        as("quality.tj").get("/opinions?state=mine").then().body("items", hasSize(0));
        post("clerk.bj", opinion, "/closing", Map.of()).statusCode(409).body("code", equalTo("opinion-unanswered"));
        post("clerk.bj", opinion, "/answer", Map.of("text", "告知客户免费更换减震垫"))
                .statusCode(200)
                .body("answeredBy.name", equalTo("clerk BJ"));
        post("clerk.bj", opinion, "/closing", Map.of()).statusCode(200);
        as("clerk.bj").get("/opinions?state=unanswered").then().body("items", hasSize(0));
        as("clerk.tj").get("/opinions/" + opinion).then().statusCode(404);
    }

    @Test
    @Clause("5.1.2.1a")
    void opinionsComeByStaffFormAndApiAndTheWorthyOnesArePassedOnInTime() throws Throwable {
        Adopted.regulation("complaint-handling");
        Adopted.figures("complaint-handling", "5.1.2.1a", "{\"limit\": 4}");
        UUID id = UUID.randomUUID();
        for (int sent = 0; sent < 2; sent++) {
            anyone().body(Map.of(
                            "id",
                            id,
                            "sort",
                            "suggestion",
                            "topic",
                            "service",
                            "name",
                            "李女士",
                            "branchId",
                            TestCompany.BEIJING,
                            "serviceOpinion",
                            "希望周日也能上门"))
                    .post("/public/opinions")
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(id.toString()));
        }
        anyone().body(Map.of("sort", "opinion", "name", "李女士"))
                .post("/public/opinions")
                .then()
                .statusCode(400);
        anyone().get("/public/opinions/regions").then().body("name", hasItem("北京服务中心"));
        as("clerk.bj")
                .get("/opinions?state=unjudged")
                .then()
                .body("items[0].channel", equalTo("website"))
                .body("items[0].recordedBy", nullValue());
        Map<String, Object> mail = saying("mailbox", "遥控器按键太小");
        mail.put("worthPassingOn", true);
        String written = record(mail);
        post("clerk.bj", id.toString(), "/judgement", Map.of("worthPassingOn", true))
                .statusCode(200);
        assertThat(duties("5.1.2.1a")).isEqualTo("open,open");
        post("clerk.bj", id.toString(), "/judgement", Map.of("worthPassingOn", false))
                .statusCode(200);
        assertThat(duties("5.1.2.1a")).contains("cancelled").contains("open");
        as("service_department.bj").get("/opinions?state=to_pass_on").then().body("items.id", contains(written));
        time.stopAt(Instant.parse("2026-03-02T09:30:00Z"));
        Owed.tick();
        assertThat(duties("5.1.2.1a")).contains("missed");
        post("service_department.bj", written, "/passings", Map.of("departments", List.of("quality")))
                .statusCode(200);
        as("service_department.bj").get("/opinions?state=to_pass_on").then().body("items", hasSize(0));
    }

    @Test
    @Clause("5.1.2.1b")
    void headOfficeSeesEachShopsFeedbackAndWhichSentNone() throws Throwable {
        Adopted.regulation("complaint-handling");
        Owed.tick();
        record(saying("shop", "展示机太少"));
        as("service_department.tj").get("/opinions?channel=shop").then().body("items", hasSize(1));
        as("service_department.tj")
                .get("/opinion-reports/shops?month=2026-03")
                .then()
                .statusCode(200)
                .body("find { it.branch.code == 'BJ' }.fromShop", equalTo(1))
                .body("find { it.branch.code == 'TJ' }.opinions", equalTo(0));
        assertThat(Depository.duties("5.1.2.1b", "feedback")).contains("met");
    }

    @Test
    @Clause("5.1.2.2b")
    void regionsAreComparedAndAProblemGetsAnOwner() throws Throwable {
        Adopted.regulation("complaint-handling");
        Adopted.figures("complaint-handling", "5.1.2.2b", "{\"months\": 3}");
        Owed.tick();
        Map<String, Object> before = saying("hotline", "漏水");
        before.put("recordedOn", "2026-02-27");
        record(before);
        record(saying("hotline", "漏水"));
        record(saying("visit", "还是漏水"));
        as("service_department.bj")
                .get("/opinion-reports/regions?from=2026-03-01&to=2026-03-07")
                .then()
                .statusCode(200)
                .body("find { it.topic == 'quality' }.count", equalTo(2))
                .body("find { it.topic == 'quality' }.before", equalTo(1))
                .body("find { it.topic == 'quality' }.region.code", equalTo("BJ"));
        String problem = as("service_department.bj")
                .body(Map.of(
                        "branchId",
                        TestCompany.BEIJING,
                        "topic",
                        "quality",
                        "what",
                        "同批空调漏水",
                        "ownerId",
                        TestCompany.idOf("branch_manager.bj")))
                .post("/regional-problems")
                .then()
                .statusCode(201)
                .body("owner.name", equalTo("branch_manager BJ"))
                .extract()
                .path("id");
        as("branch_manager.bj").get("/regional-problems?open=true").then().body("id", contains(problem));
        as("branch_manager.bj")
                .body(Map.of("text", "召回检修"))
                .post("/regional-problems/" + problem + "/settlement")
                .then()
                .statusCode(200)
                .body("settledAt", not(nullValue()));
        as("branch_manager.bj").get("/regional-problems?open=true").then().body("", hasSize(0));
        assertThat(duties("5.1.2.2b")).isEqualTo("open");
        send("regions").body("opinions", equalTo(2));
        assertThat(duties("5.1.2.2b")).startsWith("met");
    }

    @Test
    @Clause("5.2.3.1.7")
    void whatIsSaidWhileAComplaintIsHandledComesTogetherInAReport() throws Throwable {
        Adopted.regulation("complaint-handling");
        Adopted.figures("complaint-handling", "5.2.3.1.7", "{\"months\": 1}");
        Owed.tick();
        Map<String, Object> voiced = saying("complaint", "说明书看不懂");
        voiced.put("complaintId", UUID.randomUUID());
        String opinion = record(voiced);
        record(saying("hotline", "别的"));
        as("service_department.bj")
                .get("/opinions?voiced=true&state=unanswered&from=2026-03-01&to=2026-03-31")
                .then()
                .body("items.id", contains(opinion));
        send("complaints").body("opinions", equalTo(1)).body("sentBy.name", equalTo("service_department BJ"));
        assertThat(duties("5.2.3.1.7")).startsWith("met");
    }

    @Test
    @Clause({"9.4b", "9.4c", "9.4d", "9.4e"})
    void everyOpinionIsOnRecordPassedToSomebodyAndImprovedUpon() throws Exception {
        Adopted.regulation("medical-device-service");
        Map<String, Object> blank = new HashMap<>(Map.of("channel", "visit", "sort", "opinion"));
        as("technician.bj")
                .body(blank)
                .post("/opinions")
                .then()
                .statusCode(400)
                .body("article", equalTo("9.4b"))
                .body("errors.field", hasItem("customer"))
                .body("errors.field", hasItem("method"));
        Map<String, Object> visit = saying("visit", "");
        as("technician.bj").body(visit).post("/opinions").then().statusCode(409).body("code", equalTo("opinion-blank"));
        visit.put("nothingToReport", true);
        as("technician.bj").body(visit).post("/opinions").then().statusCode(201);
        assertThat(duties("9.4c")).isNull();
        String opinion = record(saying("visit", "探头接口松动"));
        assertThat(duties("9.4c")).isEqualTo("open");
        as("clerk.bj").get("/opinions?method=on_site&q=探头").then().body("items.id", contains(opinion));
        UUID technician = TestCompany.idOf("technician.bj");
        post("clerk.bj", opinion, "/passings", Map.of("personIds", List.of(technician)))
                .statusCode(200);
        assertThat(duties("9.4c")).isEqualTo("met");
        assertThat(duties("9.4d")).isEqualTo("open");
        post("technician2.bj", opinion, "/measures", Map.of("measure", "换接口")).statusCode(403);
        String measure = post("technician.bj", opinion, "/measures", Map.of("measure", "换用带锁的接口"))
                .statusCode(200)
                .body("measures[0].person.name", equalTo("technician BJ"))
                .body("measures[0].status", equalTo("proposed"))
                .extract()
                .path("measures[0].id");
        assertThat(duties("9.4d")).isEqualTo("met");
        assertThat(duties("9.4e")).isEqualTo("open");
        post("clerk.bj", opinion, "/answer", Map.of("text", "将更换接口")).statusCode(200);
        post("clerk.bj", opinion, "/closing", Map.of()).statusCode(409).body("code", equalTo("opinion-measures-open"));
        as("branch_manager.bj").get("/opinions?state=measures_open").then().body("items.id", contains(opinion));
        String at = "/measures/" + measure;
        post("technician.bj", opinion, at + "/start", Map.of()).statusCode(200);
        post("technician.bj", opinion, at + "/completion", Map.of("on", "2026-03-02"))
                .statusCode(400);
        post("technician.bj", opinion, at + "/completion", Map.of("on", "2026-03-02", "note", "三台都换了"))
                .statusCode(200)
                .body("measures[0].status", equalTo("done"));
        assertThat(duties("9.4e")).isEqualTo("met");
        post("clerk.bj", opinion, "/closing", Map.of()).statusCode(200);

        String other = record(saying("visit", "屏幕反光"));
        post("clerk.bj", other, "/passings", Map.of("personIds", List.of(technician)))
                .statusCode(200);
        post("technician.bj", other, "/measure-waiver", Map.of("text", "")).statusCode(400);
        post("technician.bj", other, "/measure-waiver", Map.of("text", "贴膜即可，已告知"))
                .statusCode(200);
        assertThat(duties("9.4d")).isEqualTo("met,met");
    }

    /** Somebody on file goes by their own name, and their opinions stand on their page. */
    @Test
    @Clause("9.4b")
    void anOpinionOfSomebodyOnFileIsFoundByThatCustomer() throws Exception {
        Calls.aCustomerWithTwoItems();
        Map<String, Object> form = saying("visit", "遥控器太小");
        form.put("customerId", Calls.CUSTOMER);
        form.remove("customerName");
        String opinion = record(form);
        as("clerk.bj")
                .get("/opinions?customer=" + Calls.CUSTOMER)
                .then()
                .body("items.id", contains(opinion))
                .body("items[0].customerName", equalTo("张三丰"));
        as("clerk.tj").body(form).post("/opinions").then().statusCode(404);
    }

    private static Map<String, Object> saying(String channel, String ofProduct) {
        Map<String, Object> form = new HashMap<>();
        form.put("channel", channel);
        form.put("sort", "opinion");
        form.put("method", "on_site");
        form.put("recordedOn", "2026-03-02");
        form.put("topic", "quality");
        form.put("customerName", "王先生");
        form.put("product", "KFR-35");
        form.put("productOpinion", ofProduct);
        return form;
    }

    private static String record(Map<String, Object> form) {
        return as("clerk.bj")
                .body(form)
                .post("/opinions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse send(String kind) {
        return as("service_department.bj")
                .body(Map.of("kind", kind, "from", "2026-03-01", "to", "2026-03-31"))
                .post("/opinion-reports")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse post(String who, String opinion, String path, Object form) {
        return as(who).body(form).post("/opinions/" + opinion + path).then();
    }

    private record Stands(String how) {}

    /** How the duties of an article stand, as they came. */
    private static String duties(String ref) {
        return Depository.one(Stands.class, """
                        select string_agg(o.status, ',' order by o.opened_at, o.id) as how
                        from obligation o join article a on a.id = o.article_id where a.ref = $1
                        """, ref).how();
    }
}

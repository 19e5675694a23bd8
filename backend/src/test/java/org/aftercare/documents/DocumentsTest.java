package org.aftercare.documents;

import java.time.Duration;
import java.util.HashMap;
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
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;

import static org.aftercare.TestCompany.as;
import static org.aftercare.TestCompany.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Standards and responsibilities in versions, and shops checked against them. It is Monday 2026-03-02, 09:00. */
@AftercareTest
class DocumentsTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void theRules() throws Exception {
        Adopted.regulation("complaint-handling");
        Adopted.regulation("medical-device-service");
    }

    @Test
    @Clause("5.1.2.3a")
    void everybodySeesTheVersionInForceAndAChangeAsksForRenewedAcknowledgement() throws Exception {
        String standard = standard("2026-03-02");
        as("technician.bj")
                .get("/service-documents/" + standard)
                .then()
                .statusCode(200)
                .body("allowedActions", contains("acknowledgeDocument"));
        post("technician.bj", standard, "acknowledgement", Map.of())
                .statusCode(200)
                .body("readAt", notNullValue())
                .body("allowedActions", empty());
        post("technician.bj", standard, "versions", version("2026-03-09")).statusCode(403);
        post("service_department.bj", standard, "versions", version("2026-03-01"))
                .statusCode(400)
                .body("errors.field", contains("validFrom"));
        post("service_department.bj", standard, "versions", version("2026-03-09"))
                .statusCode(200)
                .body("editions.number", contains(2, 1))
                .body("editions.inForce", contains(false, true));
        as("technician.bj")
                .get("/service-documents")
                .then()
                .body("items[0].edition", equalTo(1))
                .body("items[0].next", equalTo("2026-03-09"))
                .body("items[0].readers", equalTo(1));
        time.forward(Duration.ofDays(7));
        as("technician.bj")
                .get("/service-documents/" + standard)
                .then()
                .body("editions.inForce", contains(true, false))
                .body("editions[1].text", equalTo("进门先出示工牌。"))
                .body("readAt", nullValue())
                .body("allowedActions", contains("acknowledgeDocument"))
                .body("readers", empty());
        as("supervisor.bj")
                .get("/service-documents/" + standard)
                .then()
                .body("readers.findAll { it.readAt != null }", empty())
                .body("readers.person.name", hasItem("technician BJ"))
                .body("readers.person.name", not(hasItem("technician TJ")));
        assertThatThrownBy(() -> FreshCompany.execute("update service_document_version set text = '别的'"))
                .hasMessageContaining("stays");
    }

    @Test
    @Clause("5.1.2.3a")
    void theStandardIsGoneOverAsOftenAsTheCompanySet() throws Throwable {
        Adopted.figures("complaint-handling", "5.1.2.3a", "{\"months\": 6}");
        Owed.tick();
        assertThat(company("standard")).containsExactly("open");
        String standard = standard("2026-03-02");
        assertThat(company("standard")).containsExactly("met");
        time.forward(Duration.ofDays(1));
        Owed.tick();
        assertThat(company("standard")).containsExactlyInAnyOrder("met", "open");
        post("service_department.bj", standard, "reviews", Map.of("note", "无需修改"))
                .statusCode(200);
        assertThat(company("standard")).containsExactly("met", "met");
    }

    @Test
    @Clause("5.1.2.3b")
    void eachShopTakesTheVersionOverAndWhoDidNotIsListed() throws Throwable {
        String standard = standard("2026-03-02");
        assertThat(Depository.duties("5.1.2.3b", "taken_over")).containsExactly("open");
        as("service_department.bj")
                .get("/shop-checks/shops")
                .then()
                .body("items.branch.code", contains("BJ", "TJ"))
                .body("items[0].unacknowledged.title", contains("上门服务标准"));
        post("technician.bj", standard, "shop-acknowledgement", Map.of()).statusCode(403);
        post("branch_manager.bj", standard, "shop-acknowledgement", Map.of()).statusCode(200);
        assertThat(Depository.duties("5.1.2.3b", "taken_over")).containsExactly("met");
        as("service_department.bj")
                .get("/shop-checks/shops")
                .then()
                .body("items.branch.code", contains("TJ", "BJ"))
                .body("items[1].unacknowledged", empty());
        as("branch_manager.bj").get("/shop-checks/shops").then().body("items.branch.code", contains("BJ"));
    }

    @Test
    @Clause("5.1.2.3b")
    void checksAreRecordedWithFindingsAndWhatIsMissingIsListed() throws Throwable {
        Adopted.figures("complaint-handling", "5.1.2.3b", "{\"months\": 3}");
        Owed.tick();
        String standard = standard("2026-03-02");
        as("service_department.bj").get("/shop-checks/shops").then().body("items.checkDue", contains(true, true));
        String check = as("service_department.bj")
                .body(Map.of("branchId", TestCompany.BEIJING, "documentId", standard, "plannedOn", "2026-03-02"))
                .post("/shop-checks")
                .then()
                .statusCode(201)
                .body("number", equalTo("JCBJ260302-001"))
                .extract()
                .path("id");
        assertThat(Depository.duties("5.1.2.3b", "check")).containsExactly("open");
        Map<String, Object> done = Map.of(
                "doneOn",
                "2026-03-02",
                "note",
                "",
                "findings",
                List.of(Map.of("what", "没有出示工牌", "dueOn", "2026-03-04")));
        as("branch_manager.bj")
                .body(done)
                .post("/shop-checks/" + check + "/completion")
                .then()
                .statusCode(403);
        String finding = as("service_department.bj")
                .body(done)
                .post("/shop-checks/" + check + "/completion")
                .then()
                .statusCode(200)
                .body("findings.what", contains("没有出示工牌"))
                .extract()
                .path("findings[0].id");
        assertThat(Depository.duties("5.1.2.3b", "check")).contains("met");
        as("service_department.bj")
                .get("/shop-checks/shops")
                .then()
                .body("items.find { it.branch.code == 'BJ' }.checkDue", equalTo(false))
                .body("items.find { it.branch.code == 'BJ' }.openFindings", equalTo(1));
        time.forward(Duration.ofDays(3));
        Owed.tick();
        assertThat(Depository.duties("5.1.2.3b", "findings")).containsExactly("missed");
        as("service_department.bj").get("/shop-checks?open=true").then().body("items[0].findings.late", contains(true));
        as("branch_manager.bj")
                .body(Map.of("how", "已培训"))
                .post("/shop-findings/" + finding + "/settlement")
                .then()
                .statusCode(200);
        as("service_department.bj").get("/shop-checks?open=true").then().body("items", empty());
    }

    @Test
    @Clause("9.8a")
    void eachPostSaysWhatItAnswersForAndPostsWithoutAreListed() throws Exception {
        as("service_department.bj").get("/posts").then().body("findAll { it.document != null }", empty());
        Map<String, Object> form = form("post", null, "2026-03-02");
        as("service_department.bj")
                .body(form)
                .post("/service-documents")
                .then()
                .statusCode(400)
                .body("errors.field", contains("role"));
        form.put("role", "technician");
        as("service_department.bj").body(form).post("/service-documents").then().statusCode(201);
        as("service_department.bj")
                .body(form("post", "technician", "2026-03-02"))
                .post("/service-documents")
                .then()
                .statusCode(409);
        as("service_department.bj")
                .get("/posts")
                .then()
                .body("find { it.role == 'technician' }.edition", equalTo(1))
                .body("find { it.role == 'clerk' }.document", nullValue());
        as("supervisor.bj")
                .get("/posts?person=" + idOf("technician.bj"))
                .then()
                .body("role", contains("technician"))
                .body("validFrom", contains("2026-03-02"));
        as("technician.bj").get("/service-documents?kind=post").then().body("items[0].mine", equalTo(true));
        as("clerk.bj").get("/service-documents?kind=post").then().body("items[0].mine", equalTo(false));
    }

    @Test
    @Clause("9.8b")
    void aDocumentKeepsItsHistoryWithWhoChangedItAndWhy() {
        String standard = standard("2026-03-02");
        post("service_department.bj", standard, "versions", version("2026-03-02"))
                .statusCode(200)
                .body("editions.inForce", contains(true, false))
                .body("editions[0].reason", equalTo("增加鞋套"))
                .body("editions.writtenBy.name", contains("service_department BJ", "service_department BJ"));
    }

    private record Statuses(List<String> all) {}

    private static List<String> company(String rule) {
        return Depository.one(Statuses.class, """
                        select coalesce(jsonb_agg(o.status), '[]') as all from obligation o join article a on a.id = o.article_id
                        where a.ref = '5.1.2.3a' and o.rule_key = $1
                        """, rule).all();
    }

    private static String standard(String from) {
        return as("service_department.bj")
                .body(form("standard", null, from))
                .post("/service-documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> form(String kind, String role, String from) {
        Map<String, Object> form =
                new HashMap<>(Map.of("kind", kind, "title", "上门服务标准", "validFrom", from, "text", "进门先出示工牌。"));
        form.put("role", role);
        return form;
    }

    private static Map<String, Object> version(String from) {
        return Map.of("validFrom", from, "text", "进门先出示工牌，穿鞋套。", "reason", "增加鞋套");
    }

    private static ValidatableResponse post(String who, String document, String what, Map<String, ?> form) {
        return as(who).body(form)
                .post("/service-documents/" + document + "/" + what)
                .then();
    }
}

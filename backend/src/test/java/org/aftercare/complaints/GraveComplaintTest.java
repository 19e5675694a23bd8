package org.aftercare.complaints;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;

import static org.aftercare.complaints.Grievance.SERVICE;
import static org.aftercare.complaints.Grievance.analysed;
import static org.aftercare.complaints.Grievance.answers;
import static org.aftercare.complaints.Grievance.as;
import static org.aftercare.complaints.Grievance.askedAndAnswered;
import static org.aftercare.complaints.Grievance.does;
import static org.aftercare.complaints.Grievance.doneWell;
import static org.aftercare.complaints.Grievance.duties;
import static org.aftercare.complaints.Grievance.judgement;
import static org.aftercare.complaints.Grievance.puts;
import static org.aftercare.complaints.Grievance.registered;
import static org.aftercare.complaints.Grievance.shown;
import static org.aftercare.complaints.Grievance.takenUp;
import static org.aftercare.complaints.Grievance.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

/** The whole grave way of a quality complaint, with every refusal on it. */
@AftercareTest
class GraveComplaintTest {
    @BeforeEach
    void theRules() throws SQLException {
        Grievance.begins();
        Adopted.regulation("complaint-handling");
    }

    @Test
    @Clause({"5.2.2.1b", "5.2.2.1c", "5.2.3.1.1", "5.2.3.1.2", "5.2.3.2.2", "5.3.2", "5.3.3a"})
    void nothingIsAnalysedBeforeTheFactsAreCompleteAndConfirmed() {
        String id = registered();
        shown(id)
                .body("next.operation", equalTo("enterParticulars"))
                .body("next.missing.code", contains("particulars-missing"));
        does(SERVICE, id, "take-up", Map.of()).statusCode(409).body("article", equalTo("5.2.2.1b"));
        puts("sales.bj", id, "particulars", Map.of("orderNumber", "DD-1", "partNumber", "LH-35", "quantity", 10))
                .statusCode(200);
        does(SERVICE, id, "take-up", Map.of()).statusCode(409).body("code", equalTo("particulars-missing"));
        puts("sales.bj", id, "particulars", Grievance.particulars(11))
                .statusCode(400)
                .body("field", equalTo("defective"));
        puts("sales.bj", id, "particulars", Grievance.particulars(3)).statusCode(200);
        doneWell(SERVICE, id, "take-up", Map.of());
        assertThat(duties("5.3.2", "contact")).containsExactly("open");
        assertThat(duties("5.2.3.1.1", "grounds")).containsExactly("open");
        does(SERVICE, id, "judgement", judgement("ours")).statusCode(409).body("article", equalTo("5.2.3.3.1"));
        does(SERVICE, id, "analysis", Map.of()).statusCode(409).body("article", equalTo("5.2.2.1c"));
        does(SERVICE, id, "questions", Map.of("department", "quality", "about", "facts"))
                .statusCode(409)
                .body("article", equalTo("5.3.3a"))
                .body("detail", containsString("investigation"));
        does(SERVICE, id, "investigation", Map.of("checked", "x"))
                .statusCode(400)
                .body("article", equalTo("5.2.3.1.2"));
        does("clerk.bj", id, "grounds", Map.of("grounds", "x")).statusCode(403);
        verified(id);
        shown(id).body("particulars.by.name", equalTo("sales BJ")).body("particulars.defective", equalTo(3));
        assertThat(duties("5.3.2", "contact")).containsExactly("met");
        assertThat(duties("5.2.3.1.1", "grounds")).containsExactly("met");
        assertThat(duties("5.2.2.1c", "confirm")).containsExactly("met");
        does(SERVICE, id, "analysis", Map.of()).statusCode(200).body("step", equalTo("analysing"));
        shown(id)
                .body("stages.step", contains("registered", "verifying", "analysing"))
                .body("stages[0].leftAt", notNullValue());
    }

    @Test
    @Clause("5.3.3a")
    void theAnalysisWaitsForTheGroundworkInItsOrder() {
        String id = takenUp();
        doneWell(SERVICE, id, "investigation", Map.of("checked", "照片", "checkedWith", "仓库", "finding", "漏水"));
        askedAndAnswered(id, "quality", "facts", Map.of("verdict", true));
        does(SERVICE, id, "analysis", Map.of())
                .statusCode(409)
                .body("article", equalTo("5.3.3a"))
                .body("detail", containsString("contacting the customer"));
        doneWell(SERVICE, id, "contacts", Map.of("channel", "phone", "problem", "接头处漏水", "cause", "装箱压坏"));
        does(SERVICE, id, "analysis", Map.of())
                .statusCode(409)
                .body("detail", containsString("confirming the grounds"));
        doneWell(SERVICE, id, "grounds", Map.of("grounds", "照片属实"));
        does(SERVICE, id, "analysis", Map.of()).statusCode(200).body("step", equalTo("analysing"));
    }

    @Test
    @Clause("5.2.2.1b")
    void oneThatBecomesAQualityComplaintLaterNeedsTheSixBeforeItsAnalysis() {
        String id = takenUp("classification", "other");
        puts(SERVICE, id, "classification", Map.of("classification", "quality", "reason", "是质量"))
                .statusCode(200);
        verified(id);
        does(SERVICE, id, "analysis", Map.of()).statusCode(409).body("article", equalTo("5.2.2.1b"));
        puts("sales.bj", id, "particulars", Grievance.particulars(3)).statusCode(200);
        doneWell(SERVICE, id, "analysis", Map.of());
    }

    @Test
    @Clause({"5.2.2.2a", "5.2.3.1.5", "5.2.3.3.1"})
    void aQualityFaultNeedsInspectionOpinionsAndADraftedHandling() {
        String id = takenUp();
        verified(id);
        doneWell(SERVICE, id, "analysis", Map.of());
        askedAndAnswered(id, "quality", "inspection", Map.of("verdict", true, "answer", "开裂"));
        does(SERVICE, id, "judgement", judgement("ours"))
                .statusCode(409)
                .body("article", equalTo("5.2.3.3.1"))
                .body("code", equalTo("inspection-missing"));
        askedAndAnswered(id, "technical", "inspection", Map.of("verdict", true, "answer", "开裂"));
        doneWell(SERVICE, id, "judgement", judgement("ours"));
        does(SERVICE, id, "agreement", Map.of("solution", "换货三台"))
                .statusCode(409)
                .body("article", equalTo("5.2.2.2a"));
        puts(SERVICE, id, "handling", Map.of("handling", "换货")).statusCode(200);
        askedAndAnswered(id, "quality", "opinion", Map.of("answer", "焊接不良"));
        does(SERVICE, id, "agreement", Map.of("solution", "换货三台"))
                .statusCode(409)
                .body("code", equalTo("technical-opinion-missing"));
        shown(id).body("next.missing.who.flatten()", hasItem("technical"));
        askedAndAnswered(id, "technical", "opinion", Map.of("answer", "焊接不良"));
        does(SERVICE, id, "agreement", Map.of("solution", "换货三台")).statusCode(200);
    }

    @Test
    @Clause({
        "1.20a",
        "1.20b",
        "1.22",
        "5.2.2.3b",
        "5.2.2.3c",
        "5.2.2.3d",
        "5.2.2.4a",
        "5.2.2.4b",
        "5.2.2.4c",
        "5.2.3.1.3",
        "5.2.3.1.4",
        "5.2.3.1.6",
        "5.2.3.3.2",
        "5.3.3b",
        "5.3.4",
        "5.1.2.4b",
        "5.1.2.4c"
    })
    void aGraveOneIsApprovedByThreeDepartmentsAndEndsWithALetterAndAVisit() {
        String id = takenUp();
        puts(SERVICE, id, "severity", Map.of("severity", "grave")).statusCode(200);
        assertThat(as("vice_general_manager.bj").get("/notices").<List<String>>path("items.kind"))
                .contains("complaint.grave");
        assertThat(duties("1.20a", "read")).containsExactly("open");
        verified(id);
        analysed(id);
        doneWell(SERVICE, id, "judgement", judgement("ours"));
        puts(SERVICE, id, "handling", Map.of("handling", "换货并致歉")).statusCode(200);
        does(SERVICE, id, "agreement", Map.of("solution", "换货三台"))
                .statusCode(409)
                .body("article", equalTo("5.2.2.3b"));
        askedAndAnswered(id, "production", "remedy", Map.of("answer", "返修焊接线"));
        does(SERVICE, id, "agreement", Map.of("solution", "换货三台"))
                .statusCode(409)
                .body("code", equalTo("remedy-missing"));
        askedAndAnswered(id, "technical", "remedy", Map.of("answer", "改接头"));
        doneWell(SERVICE, id, "agreement", Map.of("solution", "换货三台"));

        does(SERVICE, id, "submission", Map.of())
                .statusCode(409)
                .body("article", equalTo("5.2.2.3c"))
                .body("code", equalTo("sales-agreement-missing"));
        askedAndAnswered(id, "sales", "agreement", Map.of("verdict", false, "answer", "只能换两台"));
        does(SERVICE, id, "submission", Map.of()).statusCode(409).body("code", equalTo("sales-agreement-missing"));
        Map<String, String> settled = Map.of("on", "2026-03-02", "contact", "张先生");
        does(SERVICE, id, "customer-agreement", settled).statusCode(409).body("article", equalTo("5.2.2.3c"));
        askedAndAnswered(id, "sales", "agreement", Map.of("verdict", true));
        does(SERVICE, id, "submission", Map.of()).statusCode(409).body("code", equalTo("agreement-missing"));
        does(SERVICE, id, "customer-agreement", Map.of("on", "2026-03-03", "contact", "张先生"))
                .statusCode(400)
                .body("field", equalTo("on"));
        doneWell(SERVICE, id, "customer-agreement", settled);
        doneWell(SERVICE, id, "submission", Map.of());

        does(SERVICE, id, "execution", Map.of())
                .statusCode(409)
                .body("article", equalTo("5.2.2.3d"))
                .body("approval.missing.role", contains("quality", "technical", "production"));
        refused("technical.bj");
        shown(id).body("step", equalTo("settling")).body("settlement.submittedAt", equalTo(null));
        doneWell(SERVICE, id, "agreement", Map.of("solution", "换货三台，改接头"));
        doneWell(SERVICE, id, "customer-agreement", settled);
        doneWell(SERVICE, id, "submission", Map.of());
        signed("quality.bj");
        signed("technical.bj");
        does(SERVICE, id, "execution", Map.of()).statusCode(409).body("article", equalTo("5.2.2.3d"));
        signed("production.bj");
        does(SERVICE, id, "execution", Map.of()).statusCode(200).body("step", equalTo("executing"));
        assertThat(as("sales.bj").get("/notices").<List<String>>path("items.kind"))
                .contains("complaint.decided");

        for (String improver : List.of("quality", "technical")) {
            answers(improver, "improvement", Map.of("verdict", true, "answer", "加一道检漏"))
                    .statusCode(200);
        }
        measures(id);
        shown(id).body("next.missing.code", hasItems("department-silent", "letter-missing", "complaint-visit-missing"));
        refusesToClose(id, "5.2.2.4c");
        answers("production", "improvement", Map.of("verdict", false, "answer", "产线已停，不需要"))
                .statusCode(200);
        doneWell(SERVICE, id, "messages", Map.of("about", "result", "channel", "phone", "text", "换货三台，下周一送到"));
        refusesToClose(id, "1.20b");
        doneWell(SERVICE, id, "messages", Map.of("about", "result", "channel", "letter", "text", "张先生：换货三台……"));
        refusesToClose(id, "1.20a");
        does("vice_general_manager.bj", id, "reading", Map.of("how", "referred"))
                .statusCode(400)
                .body("field", equalTo("referredTo"));
        doneWell("vice_general_manager.bj", id, "reading", Map.of("how", "read"));
        assertThat(duties("1.20a", "read")).containsExactly("met");
        refusesToClose(id, "1.22");
        doneWell("technician.bj", id, "visits", Map.of("what", "顺路看了看"));
        refusesToClose(id, "1.22");
        assertThat(duties("1.22", "visit")).containsExactly("open");
        puts("supervisor.bj", id, "handler", Map.of("personId", TestCompany.idOf("technician2.bj")))
                .statusCode(200);
        doneWell("technician2.bj", id, "visits", Map.of("what", "上门致歉，换了三台"));
        assertThat(duties("1.22", "visit")).containsExactly("met");
        does(SERVICE, id, "closure", Map.of("outcome", "换货"))
                .statusCode(400)
                .body("article", equalTo("5.1.2.4c"))
                .body("errors.field", hasItem("prevention"));
        does(SERVICE, id, "closure", Map.of("outcome", "换货三台，客户满意", "prevention", "焊接后检漏"))
                .statusCode(200)
                .body("step", equalTo("closed"))
                .body("ending.closedBy.name", equalTo("service_department BJ"));
        assertThat(duties("5.2.3.1.6", "result")).containsExactly("met");
        assertThat(duties("5.3.3b", "answer")).containsExactly("met");
        assertThat(duties("5.2.2.4a", "progress")).doesNotContain("open");
    }

    private static void measures(String id) {
        doneWell(
                SERVICE,
                id,
                "measures",
                Map.of(
                        "sort", "countermeasure",
                        "what", "全线检漏",
                        "department", "quality",
                        "ownerId", TestCompany.idOf("quality.bj"),
                        "dueOn", "2026-03-10"));
        assertThat(duties("5.2.3.3.2", "countermeasure")).containsExactly("open");
        assertThat(duties("5.2.2.4b", "action")).containsExactly("open");
        refusesToClose(id, "5.2.2.4b");
        String measure =
                as("quality.bj").get("/complaint-measures?open=true&mine=true").path("[0].id");
        as(SERVICE)
                .body(Map.of("effect", "不再漏"))
                .post("/complaint-measures/" + measure + "/confirmation")
                .then()
                .statusCode(409);
        as("quality.bj")
                .body(Map.of("note", "已检"))
                .post("/complaint-measures/" + measure + "/completion")
                .then()
                .statusCode(204);
        assertThat(duties("5.2.2.4b", "action")).containsExactly("met");
        as("technical.bj")
                .post("/complaint-measures/" + measure + "/signature")
                .then()
                .statusCode(403);
        as("quality.bj")
                .post("/complaint-measures/" + measure + "/signature")
                .then()
                .statusCode(204);
        assertThat(duties("5.2.3.3.2", "countermeasure")).containsExactly("met");
        assertThat(duties("5.3.4", "supervise")).containsExactly("open");
        as(SERVICE)
                .body(Map.of("effect", "一周无漏"))
                .post("/complaint-measures/" + measure + "/confirmation")
                .then()
                .statusCode(204);
        assertThat(duties("5.3.4", "supervise")).containsExactly("met");
        assertThat(duties("5.2.3.1.4", "confirm")).containsExactly("met");
    }

    private static void refusesToClose(String id, String article) {
        String said = does(SERVICE, id, "closure", Map.of("outcome", "换货", "prevention", "检漏"))
                .statusCode(409)
                .extract()
                .path("article");
        assertThat(as(SERVICE).get("/complaints/" + id).<List<String>>path("next.missing.article"))
                .contains(article);
        assertThat(said).isNotNull();
    }

    private static void signed(String who) {
        as(who).post("/approvals/" + waiting(who) + "/signature").then().statusCode(200);
    }

    private static void refused(String who) {
        as(who).body(Map.of("reason", "没有改接头"))
                .post("/approvals/" + waiting(who) + "/refusal")
                .then()
                .statusCode(200);
    }

    private static String waiting(String who) {
        return as(who).get("/approvals?box=to_sign").path("items[0].id");
    }
}

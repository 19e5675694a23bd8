package org.aftercare.complaints;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.contracts.Papers;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.parts.Depository;
import org.aftercare.tickets.Calls;

import static org.aftercare.complaints.Grievance.SERVICE;
import static org.aftercare.complaints.Grievance.analysed;
import static org.aftercare.complaints.Grievance.answers;
import static org.aftercare.complaints.Grievance.as;
import static org.aftercare.complaints.Grievance.asked;
import static org.aftercare.complaints.Grievance.does;
import static org.aftercare.complaints.Grievance.doneWell;
import static org.aftercare.complaints.Grievance.duties;
import static org.aftercare.complaints.Grievance.form;
import static org.aftercare.complaints.Grievance.puts;
import static org.aftercare.complaints.Grievance.register;
import static org.aftercare.complaints.Grievance.registered;
import static org.aftercare.complaints.Grievance.shown;
import static org.aftercare.complaints.Grievance.takenUp;
import static org.aftercare.complaints.Grievance.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** The register of complaints, who is asked and pressed, and what follows from class and severity. */
@AftercareTest
class ComplaintRegisterTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void theRules() throws SQLException {
        Grievance.begins();
        Adopted.regulation("complaint-handling");
    }

    @Test
    @Clause({"5.2.1", "5.2.2.1a", "5.1.1.2", "5.1.2.4a"})
    void anybodyEntersWhatTheyHeardAndAfterSalesHasItAtOnce() {
        register(form("content", " ")).statusCode(400).body("field", equalTo("content"));
        register(form("customerId", null)).statusCode(400).body("article", equalTo("5.2.2.1a"));
        register(form("classification", null)).statusCode(409).body("article", equalTo("5.2.1"));
        register(form("classification", "fourth")).statusCode(400);
        String id = as("technician.bj")
                .body(form("heardAt", "2026-03-01T08:00:00Z"))
                .post("/complaints")
                .then()
                .statusCode(201)
                .body("number", startsWith("TSBJ260302-"))
                .body("heardAt", equalTo("2026-03-01T08:00:00Z"))
                .body("next.operation", equalTo("enterParticulars"))
                .extract()
                .path("id");
        // One act is one piece of evidence: the entry, and no passage of the gates it went through.
        assertThat(Depository.one(
                                Depository.Count.class,
                                "select count(*)::int as count from gate_passage p join article a on a.id = p.article_id"
                                        + " where a.ref in ('5.2.1', '5.2.2.1a')")
                        .count())
                .isZero();
        assertThat(as(SERVICE).get("/notices").<List<String>>path("items.kind")).contains("complaint.registered");
        as(SERVICE).get("/complaints?open=true&unowned=true").then().body("items.id", contains(id));
        as("clerk.tj").get("/complaints/" + id).then().statusCode(404);
        assertThat(duties("5.1.2.4a", "take_up")).containsExactly("open");
        assertThat(duties("5.1.1.2", "feedback")).containsExactly("open");
        puts("sales.bj", id, "particulars", Grievance.particulars(3))
                .statusCode(200)
                .body("next.operation", equalTo("takeUpComplaint"));
        doneWell(SERVICE, id, "take-up", Map.of());
        assertThat(duties("5.1.2.4a", "take_up")).containsExactly("met");
        puts(SERVICE, id, "classification", Map.of("classification", "other")).statusCode(400);
        puts(SERVICE, id, "classification", Map.of("classification", "other", "reason", "不是质量"))
                .statusCode(200)
                .body("classification", equalTo("other"));
    }

    @Test
    @Clause({"1.20a", "1.17b"})
    void theGraveComeFirstAndThenThoseNobodyHas() {
        String mine = takenUp();
        String nobodys = registered();
        String grave = registered("severity", "grave");
        as(SERVICE).get("/complaints?open=true").then().body("items.id", contains(grave, nobodys, mine));
        as(SERVICE).get("/complaints/counts").then().body("unread", equalTo(1)).body("unowned", equalTo(2));
        String next = as(SERVICE).get("/complaints?open=true&limit=1").path("next");
        as(SERVICE).get("/complaints?open=true&limit=1&after=" + next).then().body("items.id", contains(nobodys));
    }

    @Test
    @Clause("5.2.2.3a")
    void aLightOneIsPutOnFileAndDepartmentsTakeNote() {
        String id = registered("severity", "light", "departments", List.of("quality", "production"));
        assertThat(duties("5.2.2.3a", "tell")).containsExactly("open");
        as("quality.bj").get("/complaint-questions").then().body("items.about", hasItem("reading"));
        answers("quality", "reading", Map.of()).statusCode(200);
        assertThat(duties("5.2.2.3a", "tell")).containsExactly("met");
        as(SERVICE)
                .get("/complaint-questions")
                .then()
                .body("items.findAll { it.complaint.id == '" + id + "' }.department", contains("production"));
        as(SERVICE)
                .get("/complaints?severity=light&model=" + TestCompany.AIR_CONDITIONER)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    @Clause({"5.2.3.2.1", "5.2.3.2.3", "5.2.3.4.1", "5.2.3.4.2"})
    void departmentsAnswerFromTheirOwnInboxAndNobodyForAnother() {
        String id = takenUp();
        asked(id, "sales", "help");
        assertThat(duties("5.2.3.2.1", "answer")).containsExactly("open");
        assertThat(duties("5.2.3.2.3", "help")).containsExactly("open");
        String question = as("sales.bj").get("/complaint-questions").path("items[0].id");
        as("quality.bj")
                .body(Map.of("answer", "x"))
                .post("/complaint-questions/" + question + "/answer")
                .then()
                .statusCode(403);
        answers("sales", "help", Map.of()).statusCode(400).body("field", equalTo("answer"));
        answers("sales", "help", Map.of("answer", "寄出安装说明")).statusCode(200);
        assertThat(duties("5.2.3.2.1", "answer")).containsExactly("met");
        assertThat(duties("5.2.3.2.3", "help")).containsExactly("met");

        verified(id);
        analysed(id);
        asked(id, "production", "production");
        doneWell(SERVICE, id, "judgement", Grievance.judgement("ours"));
        puts(SERVICE, id, "responsibility", Map.of("department", "production"))
                .statusCode(409)
                .body("article", equalTo("5.2.3.4.2"));
        answers(
                        "production",
                        "production",
                        Map.of(
                                "answer", "二线焊接，已加检漏",
                                "producingUnit", "二车间",
                                "producers", "赵工班",
                                "producedOn", "2026-02-10"))
                .statusCode(200);
        assertThat(duties("5.2.3.4.1", "investigate")).contains("met");
        puts(SERVICE, id, "responsibility", Map.of("department", "production"))
                .statusCode(200)
                .body("responsibility.department", equalTo("production"));
        puts(SERVICE, id, "responsibility", Map.of()).statusCode(400);
    }

    @Test
    @Clause("5.2.4a")
    void aMishapIsSettledInItsDepartmentOrPassedUp() {
        String id = takenUp();
        for (String what : List.of("焊接漏检", "改设计")) {
            doneWell(SERVICE, id, "mishaps", Map.of("department", "production", "what", what));
        }
        assertThat(duties("5.2.4a", "mishap_production")).containsExactly("open", "open");
        List<String> open =
                as("production.bj").get("/complaint-mishaps?open=true").path("id");
        as("quality.bj")
                .body(Map.of("finding", "x", "measure", "x"))
                .post("/complaint-mishaps/" + open.get(0) + "/settlement")
                .then()
                .statusCode(403);
        as("production.bj")
                .body(Map.of("finding", "漏检一道", "measure", "补检"))
                .post("/complaint-mishaps/" + open.get(0) + "/settlement")
                .then()
                .statusCode(204);
        as("production.bj")
                .body(Map.of("reason", "改设计超出权限"))
                .post("/complaint-mishaps/" + open.get(1) + "/passing-up")
                .then()
                .statusCode(204);
        assertThat(duties("5.2.4a", "mishap_production")).containsExactly("met", "met");
        assertThat(as("vice_general_manager.bj").get("/notices").<List<String>>path("items.kind"))
                .contains("complaint.asked");
    }

    @Test
    @Clause({"1.21a", "1.21b"})
    void aUnitIsPressedAnswersAndIsHelped() {
        String id = takenUp();
        puts(SERVICE, id, "unit", Map.of("branchId", TestCompany.TIANJIN)).statusCode(200);
        assertThat(duties("1.21a", "press")).containsExactly("open");
        as("supervisor.tj").get("/complaints/" + id).then().statusCode(200);
        time.forward(Duration.ofMinutes(1));
        doneWell(SERVICE, id, "chases", Map.of("note", "请三天内答复"));
        assertThat(duties("1.21a", "press")).containsExactly("met", "open");
        doneWell("supervisor.tj", id, "unit-answers", Map.of("answer", "明天上门"));
        assertThat(duties("1.21a", "press")).containsExactly("met", "met");
        doneWell("supervisor.tj", id, "help-requests", Map.of("difficulty", "没有同型号备机"));
        as(SERVICE).get("/complaints?help=true").then().body("items.id", contains(id));
        assertThat(duties("1.21b", "help")).containsExactly("open");
        doneWell(SERVICE, id, "help", Map.of("help", "从北京调一台"));
        assertThat(duties("1.21b", "help")).containsExactly("met");
        shown(id)
                .body("words.sort", contains("chase", "unit_answer", "help_asked", "help_given"))
                .body("sending.chases", equalTo(1));
    }

    @Test
    @Clause("5.2.1")
    void theBoardIsASpreadsheetOfTheSameRows() {
        String leaking = registered();
        String rude = registered("classification", "human_factor", "about", "attitude", "content", "=说话难听");
        String number = as(SERVICE).get("/complaints/" + rude).path("number");
        as(SERVICE)
                .get("/complaints.csv?classification=human_factor")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("\"Number\",\"Step\""))
                .body(containsString("\"%s\",\"registered\"".formatted(number)))
                .body(containsString("\"human factor\",\"attitude\",\"customer\""))
                .body(containsString("\"张三丰\",\"'=说话难听\""))
                .body(not(
                        containsString(as(SERVICE).get("/complaints/" + leaking).<String>path("number"))));
        assertThat(as("clerk.tj").get("/complaints.csv").asString().lines()).hasSize(1);
    }

    @Test
    @Clause("5.3.5")
    void aDisputeIsSettledByItsOwnPersonOnTheContractsClauses() throws SQLException {
        String id = takenUp();
        puts(SERVICE, id, "dispute", Map.of()).statusCode(200).body("dispute.person", nullValue());
        as(SERVICE).get("/complaints?disputed=true").then().body("items.id", contains(id));
        does(SERVICE, id, "dispute/settlement", Map.of("settlement", "各让一步"))
                .statusCode(409)
                .body("article", equalTo("5.3.5"));
        puts(SERVICE, id, "dispute", Map.of("personId", TestCompany.idOf("branch_manager.bj")))
                .statusCode(200);
        does("branch_manager.bj", id, "dispute/settlement", Map.of("settlement", "各让一步"))
                .statusCode(409)
                .body("code", equalTo("dispute-clause"));
        does(SERVICE, id, "closure", Map.of("outcome", "x", "prevention", "x", "cause", "other"))
                .statusCode(409);
        Map<String, Object> charged =
                new HashMap<>(Map.of("personId", TestCompany.idOf("branch_manager.bj"), "clauses", "第七条：质量争议以检验报告为准"));
        charged.put(
                "contractId", Papers.about("别家公司", "2026-01-01", "2026-12-31").id());
        puts(SERVICE, id, "dispute", charged)
                .statusCode(400)
                .body("field", equalTo("contractId"))
                .body("errors[0].code", equalTo("contract-of-another"));
        charged.put(
                "contractId",
                Papers.conclude(
                                Calls.CUSTOMER.toString(),
                                "2026-01-01",
                                "2026-12-31",
                                List.of(Calls.OLD_ITEM.toString()))
                        .extract()
                        .path("id"));
        puts(SERVICE, id, "dispute", charged)
                .statusCode(200)
                .body("dispute.contract", startsWith("HT"))
                .body("dispute.clauses", startsWith("第七条"));
        does(SERVICE, id, "dispute/settlement", Map.of("settlement", "各让一步"))
                .statusCode(409)
                .body("code", equalTo("dispute-person"));
        does("branch_manager.bj", id, "dispute/settlement", Map.of("settlement", "各让一步"))
                .statusCode(200)
                .body("dispute.settlement", equalTo("各让一步"));
    }
}

package org.aftercare.complaints;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.parts.Depository;

import static org.aftercare.complaints.Grievance.SERVICE;
import static org.aftercare.complaints.Grievance.analysed;
import static org.aftercare.complaints.Grievance.as;
import static org.aftercare.complaints.Grievance.doneWell;
import static org.aftercare.complaints.Grievance.duties;
import static org.aftercare.complaints.Grievance.puts;
import static org.aftercare.complaints.Grievance.registered;
import static org.aftercare.complaints.Grievance.takenUp;
import static org.aftercare.complaints.Grievance.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What a complaint means for those it is about. */
@AftercareTest
class PenaltiesFollowingTest {
    @BeforeEach
    void someoneComplains() throws SQLException {
        Grievance.begins();
    }

    @Test
    @Clause("5.3.1b")
    void attitudeAsTheCauseProposesAPenaltyThatWaitsUnderANamedRule() throws SQLException {
        Adopted.nothing();
        UUID technician = TestCompany.idOf("technician.bj");
        String id = takenUp("classification", "human_factor", "about", "attitude", "personId", technician);
        doneWell(SERVICE, id, "judgement", Map.of("fault", "ours", "cause", "attitude", "finding", "录音属实"));
        doneWell(SERVICE, id, "execution", Map.of("solution", "登门道歉"));
        Adopted.regulation("complaint-handling");
        String penalty = as(SERVICE)
                .get("/penalties?complaint=" + id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("proposed"))
                .body("items[0].person.name", equalTo("technician BJ"))
                .body("items[0].proved", equalTo(true))
                .body("items[0].finding", equalTo("录音属实"))
                .body("items[0].proposedBy", nullValue())
                .extract()
                .path("items[0].id");
        Map<String, Object> form = new HashMap<>();
        form.put("personId", technician);
        form.put("reason", "attitude");
        form.put("complaintId", id);
        form.put("facts", "说话难听");
        form.put("happenedOn", "2026-03-02");
        form.put("decision", "fine");
        form.put("amount", 50);
        said(penalty, form, 0);
        as(SERVICE)
                .post("/penalties/" + penalty + "/entry")
                .then()
                .statusCode(409)
                .body("article", equalTo("5.3.1b"))
                .body("code", equalTo("penalty-without-grounds"));
        form.put("rule", "绩效考核实施细则第 5 条");
        said(penalty, form, 1);
        Map<String, Object> approval = as(SERVICE)
                .post("/penalties/" + penalty + "/entry")
                .then()
                .statusCode(409)
                .body("code", equalTo("approval-required"))
                .extract()
                .path("approval");
        Depository.sign(SERVICE, approval, "vice_general_manager.bj");
        as(SERVICE).post("/penalties/" + penalty + "/entry").then().statusCode(200);
        as(SERVICE)
                .body(Map.of("reason", "客户谅解"))
                .post("/penalties/" + penalty + "/setting-aside")
                .then()
                .statusCode(200);
        as(SERVICE).get("/penalties?person=" + technician).then().body("items[0].setAsideWhy", equalTo("客户谅解"));
    }

    @Test
    @Clause("6.17")
    void aComplaintOfTheHeadFinesTheHeadByItself() throws SQLException {
        Adopted.regulation("device-repair-shop");
        // Nobody said who that is: the branch has one head.
        String id = registered("classification", "human_factor", "about", "head");
        as(SERVICE)
                .get("/penalties?complaint=" + id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("entered"))
                .body("items[0].amount", equalTo(10.00f));
    }

    /** It is owed from the day it is decided that attitude was the cause; setting it aside with a reason meets it too. */
    @Test
    @Clause("5.3.1b")
    void thePenaltyIsOwedUntilItIsEnteredOrSetAside() throws SQLException {
        Adopted.regulation("complaint-handling");
        String forgiven = decidedAsAttitude();
        assertThat(duties("5.3.1b", "penalty")).containsExactly("open");
        as(SERVICE)
                .body(Map.of("reason", "客户谅解"))
                .post("/penalties/" + penaltyOf(forgiven) + "/setting-aside")
                .then()
                .statusCode(200);
        assertThat(duties("5.3.1b", "penalty")).containsExactly("met");

        String punished = decidedAsAttitude();
        assertThat(duties("5.3.1b", "penalty")).containsExactly("met", "open");
        String penalty = penaltyOf(punished);
        Map<String, Object> form = new HashMap<>();
        form.put("personId", TestCompany.idOf("technician.bj"));
        form.put("reason", "attitude");
        form.put("complaintId", punished);
        form.put("facts", "说话难听");
        form.put("happenedOn", "2026-03-02");
        form.put("decision", "fine");
        form.put("amount", 50);
        form.put("rule", "绩效考核实施细则第 5 条");
        said(penalty, form, 0);
        Map<String, Object> approval = as(SERVICE)
                .post("/penalties/" + penalty + "/entry")
                .then()
                .statusCode(409)
                .extract()
                .path("approval");
        Depository.sign(SERVICE, approval, "vice_general_manager.bj");
        as(SERVICE).post("/penalties/" + penalty + "/entry").then().statusCode(200);
        assertThat(duties("5.3.1b", "penalty")).containsExactly("met", "met");
    }

    @Test
    @Clause("6.17")
    void theFineOfTheHeadIsLiftedWithTheComplaintThatWasAMistake() throws SQLException {
        Adopted.regulation("device-repair-shop");
        String id = takenUp(
                "classification", "human_factor", "about", "head", "personId", TestCompany.idOf("supervisor.bj"));
        assertThat(finesOfHead()).isEqualTo(10);
        doneWell(SERVICE, id, "contacts", Map.of("channel", "phone", "problem", "说主管推诿", "cause", "说错了人"));
        doneWell(SERVICE, id, "messages", Map.of("about", "result", "channel", "phone", "text", "是别家的主管"));
        doneWell("supervisor.bj", id, "visits", Map.of("what", "上门说明"));
        doneWell(SERVICE, id, "closure", Map.of("outcome", "客户说的是别家", "dropped", "baseless", "dropReason", "客户说错了人"));
        as(SERVICE)
                .get("/penalties?complaint=" + id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("set_aside"))
                .body("items[0].setAsideWhy", equalTo("客户说错了人"));
        assertThat(finesOfHead()).isZero();
    }

    private static double finesOfHead() {
        Number fines = as(SERVICE)
                .get("/performance-sheet?from=2026-03-01&to=2026-03-31")
                .path("find { it.person.name == 'supervisor BJ' }.fines");
        return fines.doubleValue();
    }

    /** A complaint of the technician's manners that went its whole way to the decision. */
    private static String decidedAsAttitude() {
        String id = takenUp(
                "classification", "human_factor", "about", "attitude", "personId", TestCompany.idOf("technician.bj"));
        verified(id);
        analysed(id);
        doneWell(SERVICE, id, "judgement", Map.of("fault", "ours", "cause", "attitude", "finding", "录音属实"));
        puts(SERVICE, id, "handling", Map.of("handling", "登门道歉")).statusCode(200);
        doneWell(SERVICE, id, "execution", Map.of("solution", "登门道歉"));
        return id;
    }

    private static String penaltyOf(String complaint) {
        return as(SERVICE).get("/penalties?complaint=" + complaint).path("items[0].id");
    }

    private static void said(String penalty, Map<String, Object> form, int version) {
        as(SERVICE)
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put("/penalties/" + penalty)
                .then()
                .statusCode(200);
    }
}

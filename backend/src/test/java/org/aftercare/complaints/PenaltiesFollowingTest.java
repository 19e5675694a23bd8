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
import static org.aftercare.complaints.Grievance.as;
import static org.aftercare.complaints.Grievance.doneWell;
import static org.aftercare.complaints.Grievance.registered;
import static org.aftercare.complaints.Grievance.takenUp;
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
        String id = registered(
                "classification", "human_factor", "about", "head", "personId", TestCompany.idOf("supervisor.bj"));
        as(SERVICE)
                .get("/penalties?complaint=" + id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("entered"))
                .body("items[0].amount", equalTo(10.00f));
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

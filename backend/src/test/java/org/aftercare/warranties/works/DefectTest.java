package org.aftercare.warranties.works;

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
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** A defect from the owner's notice to their signature. */
@AftercareTest
class DefectTest {
    @Inject
    TimeMachine time;

    private String works;

    @BeforeEach
    void acceptedWorks() throws Exception {
        Calls.aCustomerWithTwoItems();
        Adopted.regulation("building-works-warranty");
        works = Sites.accepted("2026-02-01");
    }

    @Test
    @Clause("15.1.2a")
    void anOralNoticeIsAsGoodAsAWrittenOneAndALateOneIsMarked() {
        for (String field : List.of("reportedBy", "way", "reportedAt", "description")) {
            Map<String, Object> notice = Sites.notice();
            notice.remove(field);
            Sites.report(works, notice)
                    .statusCode(400)
                    .body("field", equalTo(field))
                    .body("article", equalTo("15.1.2a"));
        }
        Sites.report(works, Sites.notice())
                .statusCode(201)
                .body("way", equalTo("oral"))
                .body("withinPeriod", equalTo(true))
                .body("status", equalTo("reported"));
        Sites.report(works, Sites.notice("way", "written")).statusCode(201).body("withinPeriod", equalTo(true));
        String old = Sites.accepted("2024-02-28");
        Sites.report(old, Sites.notice()).statusCode(201).body("withinPeriod", equalTo(false));
        Sites.report(works, Sites.notice("reportedAt", "2026-01-31T15:00:00Z"))
                .statusCode(400)
                .body("field", equalTo("reportedAt"));
        Sites.report(Sites.registered(), Sites.notice()).statusCode(409).body("code", equalTo("works-not-accepted"));
    }

    @Test
    @Clause("15.1.2b")
    void whoeverIsSentIsToldAndNoticesNobodyWasSentToTurnLate() throws Throwable {
        Adopted.figures("building-works-warranty", "15.1.2b", "{\"limit\": 4}");
        String seen = Sites.reported(works);
        String forgotten = Sites.reported(works);
        as("clerk.bj").get("/defects?state=unsent").then().body("items.id", contains(seen, forgotten));
        as("service_department.bj")
                .body(Map.of("personId", TestCompany.idOf("technician.tj")))
                .post("/defects/" + seen + "/inspector")
                .then()
                .statusCode(400)
                .body("field", equalTo("personId"));
        Sites.step(seen, "inspector", Map.of("personId", TestCompany.idOf("technician.bj")))
                .statusCode(200)
                .body("inspector.name", equalTo("technician BJ"))
                .body("sentAt", notNullValue());
        as("technician.bj").get("/notices").then().body("items.kind", hasItem("defect.inspector_sent"));
        as("clerk.bj").get("/defects?state=unsent").then().body("items.id", contains(forgotten));
        as("technician.bj")
                .body(Map.of("finding", "防水层开裂"))
                .post("/defects/" + seen + "/inspection")
                .then()
                .statusCode(200)
                .body("inspectedAt", notNullValue());
        assertThat(Depository.duties("15.1.2b", "inspect")).containsExactlyInAnyOrder("met", "open");
        time.forward(Duration.ofDays(2));
        Owed.tick();
        assertThat(Depository.duties("15.1.2b", "inspect")).containsExactlyInAnyOrder("met", "missed");
    }

    @Test
    @Clause("15.1.2c")
    void theSplitWaitsForTheDeterminationByBothSides() {
        String defect = Sites.reported(works);
        Sites.step(defect, "inspection", Map.of("finding", "防水层开裂")).statusCode(200);
        Sites.step(defect, "cost-share", Sites.cost(100, 0))
                .statusCode(409)
                .body("article", equalTo("15.1.2c"))
                .body("code", equalTo("not-determined"));
        Sites.step(defect, "determination", Map.of("responsible", "contractor"))
                .statusCode(400)
                .body("field", equalTo("agreedBy"));
        Sites.step(defect, "determination", Map.of("responsible", "contractor", "agreedBy", "李业主"))
                .statusCode(200)
                .body("agreedBy", equalTo("李业主"))
                .body("determinedBy.name", equalTo("supervisor BJ"));
        Sites.step(defect, "cost-share", Sites.cost(100, 0)).statusCode(200);
    }

    @Test
    @Clause("15.1.2d")
    void noRepairIsUnderWayWithoutAProposal() {
        String defect = Sites.determined(works, "contractor");
        Sites.step(defect, "start", Map.of())
                .statusCode(409)
                .body("article", equalTo("15.1.2d"))
                .body("code", equalTo("no-proposal"));
        Map<String, Object> proposal =
                new HashMap<>(Map.of("method", "重做防水", "people", "两名工人", "materials", "防水涂料", "plannedFor", "本周内"));
        Sites.step(defect, "proposal", proposal).statusCode(200).body("shownOn", nullValue());
        proposal.put("shownOn", "2026-03-02");
        Sites.step(defect, "proposal", proposal)
                .statusCode(200)
                .body("shownOn", equalTo("2026-03-02"))
                .body("people", equalTo("两名工人"));
        Sites.step(defect, "start", Map.of()).statusCode(200).body("status", equalTo("under_repair"));
    }

    @Test
    @Clause("15.1.2e")
    void theTimeToTheStartShowsAndProposalsWithoutAStartComeFirst() throws Throwable {
        Adopted.figures("building-works-warranty", "15.1.2e", "{\"limit\": 8}");
        String older = Sites.reported(works);
        String proposed = Sites.determined(works, "contractor");
        Map<String, Object> proposal =
                Map.of("method", "重做防水", "people", "两名工人", "materials", "防水涂料", "plannedFor", "今天");
        Sites.step(proposed, "proposal", proposal).statusCode(200);
        as("clerk.bj").get("/defects?state=open").then().body("items.id", contains(proposed, older));
        assertThat(Depository.duties("15.1.2e", "start")).containsExactly("open");
        time.forward(Duration.ofMinutes(90));
        Sites.step(proposed, "start", Map.of()).statusCode(200).body("minutesToStart", equalTo(90));
        assertThat(Depository.duties("15.1.2e", "start")).containsExactly("met");
        String late = Sites.determined(works, "contractor");
        Sites.step(late, "proposal", proposal).statusCode(200);
        time.forward(Duration.ofDays(3));
        Owed.tick();
        assertThat(Depository.duties("15.1.2e", "start")).containsExactlyInAnyOrder("met", "missed");
    }

    @Test
    @Clause("15.1.3a")
    void aFinishedRepairStandsInTheRecordOfTheCertificate() {
        Sites.contact("赵联系", 0);
        String certificate = Sites.certify(works, Sites.TEXTS).extract().path("certificate.id");
        String defect = Sites.finished(Sites.determined(works, "contractor"));
        as("clerk.bj")
                .get("/certificates/" + certificate)
                .then()
                .body("records", hasSize(1))
                .body("records[0].place", equalTo("三层会议室"))
                .body("records[0].defect", equalTo("吊顶漏水"))
                .body("records[0].repair", equalTo("重做防水层，闭水试验合格"))
                .body("records[0].finishedOn", equalTo("2026-03-02"));
        Sites.step(defect, "refusal", Map.of("reason", "还在渗")).statusCode(200);
        as("clerk.bj").get("/certificates/" + certificate).then().body("records", empty());
        as("clerk.bj")
                .get("/timeline?subject=works:" + works)
                .then()
                .body("items.kind", hasItems("works_repair.finished", "works_repair.refused"));
    }

    @Test
    @Clause({"15.1.3b", "15.0.1b"})
    void onlyTheOwnersSignatureClosesItAndARefusalReopensIt() {
        String defect = Sites.finished(Sites.determined(works, "contractor"));
        Sites.step(defect, "acceptance", Map.of("normalUse", true))
                .statusCode(409)
                .body("article", equalTo("15.1.3b"))
                .body("code", equalTo("owner-unsigned"));
        Sites.step(defect, "refusal", Map.of("reason", "还在渗"))
                .statusCode(200)
                .body("status", equalTo("under_repair"))
                .body("refusal", equalTo("还在渗"));
        Sites.step(defect, "completion", Map.of("repair", "再做一遍")).statusCode(200);
        Sites.step(defect, "acceptance", Map.of("signedBy", "李业主", "signedOn", "2026-03-02", "normalUse", false))
                .statusCode(400)
                .body("field", equalTo("normalUse"));
        Sites.step(defect, "acceptance", Map.of("signedBy", "李业主", "signedOn", "2026-03-02", "normalUse", true))
                .statusCode(200)
                .body("status", equalTo("closed"))
                .body("refusals", equalTo(1))
                .body("allowedActions", not(hasItem("acceptWorksRepair")));
        as("clerk.tj").get("/defects/" + defect).then().statusCode(404);
    }
}

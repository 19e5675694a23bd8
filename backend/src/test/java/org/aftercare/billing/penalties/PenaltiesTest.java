package org.aftercare.billing.penalties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.billing.penalties.PenaltiesOfComplaints.Ground;
import org.aftercare.parts.Depository;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** Nobody is penalised before the facts are established, under a named rule, and signed for. */
@AftercareTest
class PenaltiesTest {
    private static final String HEAD = "general_manager.bj";

    private UUID complaint;
    private UUID technician;

    @Inject
    PenaltiesOfComplaints ofComplaints;

    @BeforeEach
    void somebodyComplainsOfSomebody() {
        technician = TestCompany.idOf("technician.bj");
        String heard = as("clerk.bj")
                .body(Map.of(
                        "source", "customer",
                        "channel", "phone",
                        "about", "attitude",
                        "content", "上门时顶撞客户",
                        "complainant", "王先生"))
                .post("/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        complaint = UUID.fromString(heard);
    }

    @Test
    @Clause({"6.6a", "16.6a"})
    void probationOnlyAfterTheFactsAreProved() throws Exception {
        Adopted.regulation("device-repair-shop");
        String penalty = propose(with("decision", "probation"));
        enter(penalty)
                .statusCode(409)
                .body("article", equalTo("6.6a"))
                .body("code", equalTo("facts-not-proved"))
                .body("detail", containsString("proved"));
        establish(penalty, false);
        enter(penalty).statusCode(409).body("code", equalTo("facts-not-proved"));
        establish(penalty, true);
        signedBy(HEAD, enter(penalty).statusCode(409).body("approval.missing[0].role", equalTo("general_manager")));
        enter(penalty)
                .statusCode(200)
                .body("status", equalTo("entered"))
                .body("decidedBy.name", equalTo("branch_manager BJ"))
                .body("foundBy.name", equalTo("branch_manager BJ"));
        onRecord().body("items[0].decision", equalTo("probation"));

        Adopted.nothing();
        Adopted.regulation("device-service-team");
        String other = propose(with("decision", "dismissal"));
        enter(other).statusCode(409).body("article", equalTo("16.6a"));
        establish(other, true);
        signedBy(HEAD, enter(other).statusCode(409));
        enter(other).statusCode(200).body("decision", equalTo("dismissal"));
    }

    @Test
    @Clause("6.6b")
    void aFineForMannersIsProvedGradedAndSigned() throws Exception {
        Adopted.regulation("device-repair-shop");
        String penalty = propose(with("amount", 200));
        enter(penalty).statusCode(409).body("article", equalTo("6.6b")).body("code", equalTo("facts-not-proved"));
        establish(penalty, true);
        enter(penalty).statusCode(409).body("code", equalTo("severity-missing"));
        Map<String, Object> graded = with("amount", 200);
        graded.put("severity", "medium");
        change(penalty, graded, 1);
        signedBy(HEAD, enter(penalty).statusCode(409).body("code", equalTo("approval-required")));
        enter(penalty).statusCode(200).body("amount", equalTo(200.00f));
        onRecord().body("items[0].severity", equalTo("medium"));
    }

    @Test
    @Clause("16.6b")
    void theFineFollowsFromTheCompanysTable() throws Exception {
        Adopted.regulation("device-service-team");
        Map<String, Object> form = with("severity", "grave");
        form.put("amount", 300);
        String untabled = propose(form);
        establish(untabled, true);
        enter(untabled).statusCode(409).body("article", equalTo("16.6b")).body("code", equalTo("fine-off-table"));
        form.put("amountReason", "客户在网上公开了录音");
        change(untabled, form, 1);
        enter(untabled).statusCode(200).body("amount", equalTo(300.00f));

        Adopted.figures("device-service-team", "16.6b", "{\"minor\": 50, \"medium\": 100, \"grave\": 500}");
        as("branch_manager.bj")
                .get("/penalty-table")
                .then()
                .statusCode(200)
                .body("manners.find { it.severity == 'grave' }.amount", equalTo(500.00f));
        String tabled = propose(with("severity", "grave"));
        establish(tabled, true);
        enter(tabled).statusCode(200).body("amount", equalTo(500.00f));
        Map<String, Object> off = with("severity", "minor");
        off.put("amount", 80);
        String cheaper = propose(off);
        establish(cheaper, true);
        enter(cheaper).statusCode(409).body("code", equalTo("fine-off-table"));
        String unproved = propose(with("severity", "minor"));
        enter(unproved).statusCode(409).body("code", equalTo("facts-not-proved"));
    }

    @Test
    @Clause("6.7b")
    void neglectOfThePhoneIsConfirmedOrWaived() throws Exception {
        Adopted.regulation("device-repair-shop");
        as("supervisor.bj")
                .body(Map.of(
                        "from",
                        "2026-03-02",
                        "to",
                        "2026-03-02",
                        "fromHour",
                        8,
                        "toHour",
                        20,
                        "personId",
                        technician,
                        "weekdays",
                        List.of("MONDAY")))
                .put("/phone-roster")
                .then()
                .statusCode(200);
        as("clerk.bj")
                .body(Map.of("rangAt", "2026-03-02T00:30:00Z", "note", "响了十声"))
                .post("/phone-breaches")
                .then()
                .statusCode(201);
        String confirmed = onRecord()
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("phone"))
                .body("items[0].status", equalTo("proposed"))
                .extract()
                .path("items[0].id");
        Map<String, Object> form = with("reason", "phone");
        form.put("amount", 20);
        change(confirmed, form, 0);
        signedBy(HEAD, enter(confirmed).statusCode(409).body("article", equalTo("6.7b")));
        enter(confirmed).statusCode(200);
        String waived = propose(form);
        setAside("branch_manager.bj", waived, "").statusCode(400);
        setAside("branch_manager.bj", waived, "当时在接待另一位客户").statusCode(200).body("setAsideWhy", equalTo("当时在接待另一位客户"));
        onRecord().body("items.status", hasItem("entered")).body("items.status", hasItem("set_aside"));
    }

    @Test
    @Clause("6.17")
    void everyComplaintOfTheHeadCostsTenYuan() throws Throwable {
        Adopted.regulation("device-repair-shop");
        UUID head = TestCompany.idOf("supervisor.bj");
        UUID first = UUID.randomUUID();
        for (UUID each : new UUID[] {first, UUID.randomUUID(), UUID.randomUUID()}) {
            following(() -> ofComplaints.fineHead(new Ground(each, "TS-1", head, "主管推诿")));
        }
        following(() -> ofComplaints.fineHead(new Ground(first, "TS-1", head, "主管推诿")));
        as("branch_manager.bj")
                .get("/performance-sheet?from=2026-03-01&to=2026-03-31")
                .then()
                .body("find { it.person.name == 'supervisor BJ' }.fines", equalTo(30.00f));
        Map<String, Object> form = with("reason", "head");
        form.put("personId", head);
        form.put("amount", 20);
        as("branch_manager.bj")
                .body(form)
                .post("/penalties")
                .then()
                .statusCode(409)
                .body("article", equalTo("6.17"))
                .body("code", equalTo("fine-of-head"));
        String fine = as(HEAD).get("/penalties?complaint=" + first)
                .then()
                .body("items", hasSize(1))
                .body("items[0].amount", equalTo(10.00f))
                .body("items[0].proposedBy", nullValue())
                .extract()
                .path("items[0].id");
        setAside("branch_manager.bj", fine, "说错了人").statusCode(409).body("code", equalTo("management-only"));
        setAside("vice_general_manager.bj", fine, "客户说错了人").statusCode(200);
        following(() -> ofComplaints.withdrawn(first, "投诉撤销"));
        as("branch_manager.bj")
                .get("/performance-sheet?from=2026-03-01&to=2026-03-31")
                .then()
                .body("find { it.person.name == 'supervisor BJ' }.fines", equalTo(20.00f))
                .body("find { it.person.name == 'supervisor BJ' }.setAside", equalTo(1));
    }

    @Test
    @Clause("5.2.4d")
    void aPenaltyNamesItsComplaintAndItsRuleAndStandsOnTheSheet() throws Exception {
        Adopted.regulation("complaint-handling");
        Map<String, Object> form = with("reason", "responsibility");
        form.remove("complaintId");
        form.remove("personId");
        form.put("branchId", TestCompany.BEIJING);
        form.put("points", 3);
        String penalty = propose(form);
        enter(penalty)
                .statusCode(409)
                .body("article", equalTo("5.2.4d"))
                .body("code", equalTo("penalty-without-grounds"));
        form.put("complaintId", UUID.randomUUID());
        said(penalty, form, 0).statusCode(400).body("field", equalTo("complaintId"));
        form.put("complaintId", complaint);
        said(penalty, form, 0).statusCode(200).body("complaint.number", startsWith("TSBJ"));
        enter(penalty).statusCode(409).body("code", equalTo("penalty-without-grounds"));
        form.put("rule", "绩效考核实施细则第 3 条");
        change(penalty, form, 1);
        signedBy("vice_general_manager.bj", enter(penalty).statusCode(409).body("code", equalTo("approval-required")));
        enter(penalty).statusCode(200).body("person", nullValue()).body("points", equalTo(3));
        as("service_department.bj")
                .get("/performance-sheet?from=2026-03-01&to=2026-03-31")
                .then()
                .statusCode(200)
                .body("find { it.person == null }.unit.code", equalTo("BJ"))
                .body("find { it.person == null }.points", equalTo(3));
        as("branch_manager.tj").get("/penalties").then().body("items", hasSize(0));
    }

    @Test
    void attitudeAsTheCauseProposesAPenaltyUnderANamedRule() throws Throwable {
        Adopted.regulation("complaint-handling");
        Ground ground = new Ground(complaint, "TS-9", technician, "对客户发火");
        UUID finder = TestCompany.idOf("supervisor.bj");
        following(() -> ofComplaints.proposeForAttitude(ground, true, "属实", finder));
        following(() -> ofComplaints.proposeForAttitude(ground, true, "属实", null));
        String penalty = onRecord()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("proposed"))
                .body("items[0].complaint.number", equalTo("TS-9"))
                .extract()
                .path("items[0].id");
        Map<String, Object> form = with("amount", 50);
        form.put("points", 2);
        change(penalty, form, 0);
        form.put("rule", "绩效考核实施细则第 5 条");
        change(penalty, form, 1);
        signedBy("vice_general_manager.bj", enter(penalty).statusCode(409).body("code", equalTo("approval-required")));
        enter(penalty).statusCode(200);
        as("technician.bj").get("/penalties").then().statusCode(403);
        setAside("vice_general_manager.bj", penalty, "客户谅解").statusCode(200);
        onRecord().body("items[0].setAsideWhy", equalTo("客户谅解")).body("items[0].rule", nullValue());
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        Map<String, Object> form = with("amount", 50);
        form.put("personId", TestCompany.idOf("branch_manager.bj"));
        String penalty = propose(form);
        enter(penalty).statusCode(409).body("code", equalTo("penalty-of-oneself"));
        as("branch_manager.bj")
                .get("/penalties/" + penalty)
                .then()
                .body("allowedActions", not(hasItem("enterPenalty")));
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> form = new HashMap<>();
        form.put("personId", technician);
        form.put("reason", "attitude");
        form.put("complaintId", complaint);
        form.put("facts", "上门时顶撞客户");
        form.put("happenedOn", "2026-03-01");
        form.put("decision", "fine");
        form.put(field, value);
        return form;
    }

    private static String propose(Map<String, Object> form) {
        return as("branch_manager.bj")
                .body(form)
                .post("/penalties")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void change(String penalty, Map<String, Object> form, int version) {
        said(penalty, form, version).statusCode(200);
    }

    private static ValidatableResponse said(String penalty, Map<String, Object> form, int version) {
        return as("branch_manager.bj")
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put("/penalties/" + penalty)
                .then();
    }

    private static void establish(String penalty, boolean proved) {
        as("branch_manager.bj")
                .body(Map.of("proved", proved, "finding", "已向客户和当事人核实"))
                .post("/penalties/" + penalty + "/finding")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse enter(String penalty) {
        return as("branch_manager.bj").post("/penalties/" + penalty + "/entry").then();
    }

    private static ValidatableResponse setAside(String who, String penalty, String reason) {
        return as(who).body(Map.of("reason", reason))
                .post("/penalties/" + penalty + "/setting-aside")
                .then();
    }

    private static void signedBy(String signer, ValidatableResponse refused) {
        Map<String, Object> approval = refused.extract().path("approval");
        Depository.sign("branch_manager.bj", approval, signer);
    }

    /** The person's record, as those in charge read it. */
    private ValidatableResponse onRecord() {
        return as("service_department.bj")
                .get("/penalties?person=" + technician)
                .then()
                .statusCode(200);
    }

    private static void following(Supplier<Uni<Void>> work) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
    }
}

package org.aftercare.tickets;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** On-site engineering service (regulation 3): from the request to the data base, and what is bigger than one visit. */
@AftercareTest
class OnsiteServiceTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void anEngineeringCompany() throws Exception {
        Calls.aCustomerWithTwoItems();
        Adopted.regulation("onsite-engineering");
        FreshCompany.execute("""
                insert into needed_tool (category, tool)
                  select distinct category, tool from product_model, unnest(array['万用表', '真空泵']) as tool;
                insert into person_skill (person_id, category)
                  select p.id, m.category from person p, (select distinct category from product_model) m
                  where p.login like 'technician%'
                """);
    }

    @Test
    @Clause("3.1.1")
    void aRequestHasItsCustomerItsProblemAndANumber() {
        Calls.register().statusCode(201).body("number", notNullValue()).body("openedAt", notNullValue());
        Calls.register("fault", null).statusCode(400);
        Calls.register("name", null).statusCode(400);
    }

    @Test
    @Clause("3.1.2")
    void whatIsNoFaultIsGrantedBeforeAnybodyIsSent() {
        String ticket = Calls.registered("request", "other");
        Jobs.dispatch(ticket)
                .statusCode(409)
                .body("code", equalTo("approval-required"))
                .body("article", equalTo("3.1.2"));
        String approval = as("clerk.bj")
                .body(Map.of(
                        "action",
                        "ticket.grant",
                        "subject",
                        Map.of("kind", "ticket", "id", ticket),
                        "branchId",
                        TestCompany.BEIJING,
                        "facts",
                        Map.of("fault", false)))
                .post("/approvals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Jobs.dispatch(ticket).statusCode(409);
        as("supervisor.bj")
                .body(Map.of())
                .post("/approvals/" + approval + "/signature")
                .then()
                .statusCode(200);
        Jobs.dispatch(ticket).statusCode(200);
    }

    @Test
    @Clause("3.1.2")
    void forAFaultTheSendingItselfIsTheGrant() {
        Jobs.dispatch(Calls.registered()).statusCode(200);
    }

    @Test
    @Clause("3.1.3")
    void grantedRequestsWithNobodyAssignedAreListed() {
        String ticket = Calls.registered();
        as("supervisor.bj")
                .get("/obligations?subject=ticket:" + ticket)
                .then()
                .body("items.article.ref", hasItem("3.1.3"));
        as("supervisor.bj").get("/tickets?status=registered").then().body("items.id", contains(ticket));
    }

    @Test
    @Clause("3.1.3")
    void whoLacksTheSkillIsSentOnlyWithAReasonThatIsKept() throws Exception {
        FreshCompany.execute("delete from person_skill");
        String ticket = Calls.registered();
        Jobs.dispatch(ticket)
                .statusCode(409)
                .body("code", equalTo("reason-to-send-unskilled"))
                .body("article", equalTo("3.1.3"))
                .body("field", equalTo("reason"));
        Jobs.dispatch(ticket, "reason", "会修的人都出去了").statusCode(200).body("dispatch.reason", equalTo("会修的人都出去了"));
    }

    @Test
    @Clause("3.1.4a")
    void eachAssignmentStandsInTheLedger() {
        String ticket = Jobs.dispatched();
        as("supervisor.bj")
                .get("/timeline?subject=ticket:" + ticket)
                .then()
                .body("items.find { it.kind == 'ticket.dispatched' }.payload.technician", equalTo("technician BJ"));
        as("technician2.bj")
                .body(Map.of())
                .post("/tickets/" + ticket + "/visits")
                .then()
                .statusCode(409);
    }

    @Test
    @Clause("3.1.4b")
    void nobodyLeavesWithoutTheNumberedSlip() {
        String ticket = Jobs.dispatched();
        depart(ticket, Map.of("tools", List.of("万用表", "真空泵")))
                .statusCode(409)
                .body("code", equalTo("slip-missing"))
                .body("article", equalTo("3.1.4b"));
        as("technician2.bj").post("/tickets/" + ticket + "/receipt-slip").then().statusCode(409);
        draw(ticket).body("receiptSlip.number", startsWith("H"));
        draw(ticket);
        as("supervisor.bj")
                .get("/receipt-slips?out=true")
                .then()
                .body("items", hasSize(1))
                .body("items[0].person.name", equalTo("technician BJ"));
        depart(ticket, Map.of("tools", List.of("万用表", "真空泵"))).statusCode(201);
    }

    @Test
    @Clause("3.2.4b")
    void theToolsNeededAreTickedOrThereIsAReason() {
        String ticket = Jobs.dispatched();
        draw(ticket).body("neededTools", contains("万用表", "真空泵"));
        depart(ticket, Map.of("tools", List.of("万用表")))
                .statusCode(409)
                .body("code", equalTo("tools-missing"))
                .body("article", equalTo("3.2.4b"));
        depart(ticket, Map.of("tools", List.of("万用表"), "reason", "真空泵在车上坏了"))
                .statusCode(201)
                .body("toolsMissing", equalTo("真空泵"))
                .body("toolsReason", equalTo("真空泵在车上坏了"));
    }

    @Test
    void theListOfToolsIsTheSupervisorsToChange() {
        Map<String, Object> form = Map.of("category", "空调", "tools", List.of("扳手"));
        as("technician.bj").body(form).put("/needed-tools").then().statusCode(403);
        as("supervisor.bj")
                .body(form)
                .put("/needed-tools")
                .then()
                .statusCode(200)
                .body("[0].tools", contains("扳手"));
        as("supervisor.bj")
                .body(Map.of("category", "空调", "tools", List.of()))
                .put("/needed-tools")
                .then()
                .statusCode(200)
                .body("$", empty());
    }

    @Test
    @Clause("3.1.5")
    void whatWasReportedStandsBesideWhatIsFound() {
        String ticket = onSite();
        Map<String, Object> change = new HashMap<>(Calls.call("fault", "别的故障"));
        change.keySet().removeAll(List.of("channel", "customerId", "name"));
        int version = as("clerk.bj").get("/tickets/" + ticket).path("version");
        as("clerk.bj")
                .header("If-Match", "\"" + version + "\"")
                .body(change)
                .put("/tickets/" + ticket)
                .then()
                .statusCode(409)
                .body("code", equalTo("reported-text-stands"))
                .body("article", equalTo("3.1.5"));
        found(visit(ticket), Map.of("differs", true));
        as("technician.bj")
                .get("/tickets/" + ticket)
                .then()
                .body("fault", equalTo("不制冷"))
                .body("visits[0].diagnosis", equalTo("电容老化"))
                .body("visits[0].differs", equalTo(true));
    }

    @Test
    @Clause("3.2.3a")
    void thePersonInChargeAndTheirPhoneAreWrittenDown() {
        String ticket = onSite();
        found(visit(ticket), Map.of("solution", "换电容"));
        ended(ticket)
                .statusCode(409)
                .body("code", equalTo("site-contact-missing"))
                .body("article", equalTo("3.2.3a"));
    }

    @Test
    @Clause("3.2.3b")
    void whatWasPutForwardAndDoneIsWrittenDown() {
        String ticket = onSite();
        found(visit(ticket), Map.of("siteContact", "李工", "sitePhone", "13800000000"));
        ended(ticket).statusCode(409).body("code", equalTo("solution-missing")).body("article", equalTo("3.2.3b"));
        found(visit(ticket), Map.of("siteContact", "李工", "sitePhone", "13800000000", "solution", "换电容"));
        ended(ticket).statusCode(200);
    }

    @Test
    @Clause("3.1.7")
    void itIsFinishedOnlyWithTheSlipSigned() throws Exception {
        Adopted.retire("1.4a");
        String ticket = onSite();
        found(visit(ticket), Map.of("siteContact", "李工", "sitePhone", "13800000000", "solution", "换电容"));
        Jobs.fee(ticket, 120).statusCode(200);
        Jobs.end(visit(ticket), "fixed", null)
                .statusCode(409)
                .body("code", equalTo("signature-missing"))
                .body("article", equalTo("3.1.7"));
    }

    @Test
    @Clause("3.1.8")
    void theSlipComesBackWithWhatWasEntered() {
        String ticket = onSite();
        found(visit(ticket), Map.of("siteContact", "李工", "sitePhone", "13800000000", "solution", "换电容"));
        ended(ticket).statusCode(200);
        as("clerk.bj").get("/receipt-slips?out=true").then().body("items", hasSize(1));
        as("technician.bj")
                .get("/obligations?subject=ticket:" + ticket)
                .then()
                .body("items.article.ref", hasItem("3.1.8"));
        as("clerk.bj").post("/tickets/" + ticket + "/closure").then().statusCode(200);
        as("clerk.bj").get("/receipt-slips?out=true").then().body("items", empty());
    }

    @Test
    @Clause("3.1.6a")
    void whatIsBiggerIsReportedAndWaitsAtTheDepartmentInCharge() {
        String ticket = onSite();
        escalate(ticket, false).statusCode(200).body("escalation.cannotSolve", equalTo(false));
        escalate(ticket, false).statusCode(409).body("code", equalTo("escalated-already"));
        as("branch_manager.bj").get("/notices").then().body("items.kind", hasItem("ticket.escalated"));
        String escalation = as("branch_manager.bj")
                .get("/escalations?open=true")
                .then()
                .body("items[0].takenAt", nullValue())
                .extract()
                .path("items[0].id");
        as("branch_manager.bj")
                .post("/escalations/" + escalation + "/taking")
                .then()
                .statusCode(200)
                .body("takenBy", notNullValue());
        as("branch_manager.bj")
                .post("/escalations/" + escalation + "/taking")
                .then()
                .statusCode(409);
        as("branch_manager.bj")
                .get("/timeline?subject=ticket:" + ticket)
                .then()
                .body("items.kind", hasItems("ticket.escalated", "ticket.escalation_taken"));
    }

    @Test
    @Clause("3.1.6b")
    void anEscalatedRequestClosesOnlyWithAConfirmedPlan() {
        String ticket = onSite();
        escalate(ticket, false).statusCode(200);
        found(visit(ticket), Map.of("siteContact", "李工", "sitePhone", "13800000000", "solution", "换电容"));
        ended(ticket).statusCode(200);
        as("clerk.bj")
                .post("/tickets/" + ticket + "/closure")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-missing"))
                .body("article", equalTo("3.1.6b"));
        String escalation =
                as("branch_manager.bj").get("/escalations?ticket=" + ticket).path("items[0].id");
        as("technician.bj")
                .body(Map.of("plan", "x"))
                .put("/escalations/" + escalation + "/plan")
                .then()
                .statusCode(403);
        as("branch_manager.bj")
                .body(Map.of("plan", "由厂家更换主机"))
                .put("/escalations/" + escalation + "/plan")
                .then()
                .statusCode(200)
                .body("plan", equalTo("由厂家更换主机"))
                .body("plannedBy", notNullValue());
        as("clerk.bj").post("/tickets/" + ticket + "/closure").then().statusCode(200);
    }

    @Test
    @Clause("3.2.5")
    void nobodyLeavesAnOpenFaultUnreported() {
        String ticket = onSite();
        found(visit(ticket), Map.of());
        Jobs.end(visit(ticket), "come_back", "修不了")
                .statusCode(409)
                .body("code", equalTo("escalation-missing"))
                .body("article", equalTo("3.2.5"));
        escalate(ticket, true).statusCode(200);
        Jobs.end(visit(ticket), "come_back", "修不了").statusCode(200);
        time.forward(Duration.ofHours(3));
        String escalation = as("branch_manager.bj")
                .get("/escalations?open=true")
                .then()
                .body("items[0].hours", equalTo(3))
                .extract()
                .path("items[0].id");
        as("branch_manager.bj")
                .post("/escalations/" + escalation + "/clearing")
                .then()
                .statusCode(200);
        as("branch_manager.bj").get("/escalations?open=true").then().body("items", empty());
        as("branch_manager.bj")
                .post("/escalations/" + escalation + "/clearing")
                .then()
                .statusCode(409);
    }

    @Test
    @Clause("3.2")
    void aRequestBelongsToTheCentreOfItsSite() {
        Calls.register("areaId", TestCompany.TIANJIN_DOWNTOWN).statusCode(400).body("field", equalTo("areaId"));
        as("clerk.tj").get("/tickets/" + Calls.registered()).then().statusCode(404);
    }

    @Test
    @Clause("3.2.2")
    void whoIsSentLeavesWithinTheMinutesSet() throws Throwable {
        Adopted.figures("onsite-engineering", "3.2.2", "{\"limit\": 30}");
        String ticket = Jobs.dispatched();
        time.forward(Duration.ofMinutes(31));
        Owed.tick();
        as("supervisor.bj").get("/obligations?late=true").then().body("items.article.ref", hasItem("3.2.2"));
        as("supervisor.bj").get("/notices").then().body("items.kind", hasItem("obligation.escalation"));
        draw(ticket);
    }

    @Test
    @Clause("3.2.4a")
    void aFaultIsAnsweredWithinTheMinutesSetAndAnotherRequestIsNot() throws Throwable {
        Adopted.figures("onsite-engineering", "3.2.4a", "{\"assign\": 15, \"depart\": 45}");
        String fault = Calls.registered();
        String other = Calls.registered("request", "other");
        time.forward(Duration.ofMinutes(16));
        Owed.tick();
        as("supervisor.bj")
                .get("/obligations?late=true")
                .then()
                .body("items.findAll { it.article.ref == '3.2.4a' }.subject.id", contains(fault));
        as("supervisor.bj")
                .get("/obligations?subject=ticket:" + other)
                .then()
                .body("items.findAll { it.article.ref == '3.2.4a' }", empty());
    }

    @Test
    void whereNoRegulationSaysSoNothingOfThisIsAsked() throws Exception {
        Adopted.nothing();
        String ticket = Jobs.dispatched();
        depart(ticket, Map.of()).statusCode(201);
    }

    private static String onSite() {
        String ticket = Jobs.dispatched();
        draw(ticket);
        String visit = depart(ticket, Map.of("tools", List.of("万用表", "真空泵")))
                .statusCode(201)
                .extract()
                .path("id");
        as("technician.bj").post("/visits/" + visit + "/arrival").then().statusCode(200);
        return ticket;
    }

    private static String visit(String ticket) {
        return as("technician.bj").get("/tickets/" + ticket).path("visits[0].id");
    }

    private static ValidatableResponse draw(String ticket) {
        return as("technician.bj")
                .post("/tickets/" + ticket + "/receipt-slip")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse depart(String ticket, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(more);
        form.put("id", UUID.randomUUID());
        return as("technician.bj")
                .body(form)
                .post("/tickets/" + ticket + "/visits")
                .then();
    }

    private static void found(String visit, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(more);
        form.put("diagnosis", "电容老化");
        form.put("workDone", "更换电容");
        as("technician.bj")
                .body(form)
                .put("/visits/" + visit + "/findings")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ended(String ticket) {
        Jobs.fee(ticket, 120).statusCode(200);
        Jobs.sign(ticket, "completion", Jobs.contentHash(ticket)).statusCode(200);
        return Jobs.end(visit(ticket), "fixed", null);
    }

    private static ValidatableResponse escalate(String ticket, boolean cannotSolve) {
        return as("technician.bj")
                .body(Map.of(
                        "id",
                        UUID.randomUUID(),
                        "description",
                        "压缩机要厂家处理",
                        "cannotSolve",
                        cannotSolve,
                        "departments",
                        "技术部"))
                .post("/tickets/" + ticket + "/escalations")
                .then();
    }
}

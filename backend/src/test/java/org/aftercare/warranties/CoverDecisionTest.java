package org.aftercare.warranties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;
import org.aftercare.workshop.Benches;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What of a job is covered: the same for clerk, technician and the public, decided with a reason, told to the customer. */
@AftercareTest
class CoverDecisionTest {
    @Inject
    TimeMachine time;

    private String ticket;

    @BeforeEach
    void aCallAboutANewItem() throws Exception {
        Calls.aCustomerWithTwoItems();
        ticket = Calls.registered("serviceType", "free", "equipmentId", Calls.NEW_ITEM);
    }

    private ValidatableResponse shown(String login) {
        return as(login)
                .get("/cover-decisions?workKind=ticket&work=" + ticket)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse decide(Object... said) {
        Map<String, Object> form = new HashMap<>(Map.of("workKind", "ticket", "workId", ticket));
        for (int i = 0; i < said.length; i += 2) {
            form.put((String) said[i], said[i + 1]);
        }
        return as("clerk.bj").body(form).post("/cover-decisions").then();
    }

    @Test
    void clerkTechnicianAndPublicAreToldTheSame() {
        String sentence = "Free warranty until 2027-01-02";
        shown("clerk.bj").body("proposal.words", equalTo(sentence)).body("decision", nullValue());
        shown("technician.bj").body("proposal.words", equalTo(sentence)).body("proposal.lines", hasSize(3));
        as("clerk.bj").get("/tickets/" + ticket).then().body("cover.words", equalTo(sentence));
        as("technician.bj").get("/equipment/" + Calls.NEW_ITEM).then().body("cover.words", equalTo(sentence));
        anyone().get("/public/cover?serial=SN-NEW-1")
                .then()
                .body("words", equalTo(sentence))
                .body("extent", equalTo("covered"))
                .body("lines.what", contains("parts", "labour", "travel"));
        as("clerk.tj")
                .get("/cover-decisions?workKind=ticket&work=" + ticket)
                .then()
                .statusCode(404);
    }

    @Test
    void aDecisionIsKeptWithItsReasonAndTheCustomerSeesIt() {
        decide("exclusion", "consumable", "note", "滤网")
                .statusCode(200)
                .body("decision.extent", equalTo("partly"))
                .body("decision.parts", nullValue())
                .body("decision.labour", equalTo("warranty"))
                .body("decision.words", containsString("a part that wears out"))
                .body("decision.words", containsString("滤网"));
        String follow = as("clerk.bj").get("/tickets/" + ticket).path("followUrl");
        anyone().get("/public/follow/" + follow.substring(follow.lastIndexOf('/') + 1))
                .then()
                .statusCode(200)
                .body("cover", containsString("a part that wears out"));
        decide("exclusion", "misuse").body("decision.extent", equalTo("not")).body("earlier", hasSize(1));
        as("clerk.bj").get("/timeline?subject=ticket:" + ticket).then().body("items.kind", hasItem("cover.decided"));
        as("accountant.bj")
                .body(Map.of("workKind", "ticket", "workId", ticket))
                .post("/cover-decisions")
                .then()
                .statusCode(403);
    }

    /** Free by the warranty, paid where the fault is none of it, paid with nothing to pay by grace. */
    @Test
    @Clause({"1.1a", "1.1c"})
    void theCallTakesOverWhatIsDecided() {
        call().body("serviceType", equalTo("free")).body("fee.amount", equalTo(0.0f));
        decide("exclusion", "misuse").statusCode(200);
        call().body("serviceType", equalTo("paid")).body("fee", nullValue());
        decide().statusCode(200).body("decision.extent", equalTo("covered"));
        call().body("serviceType", equalTo("free")).body("fee.amount", equalTo(0.0f));
        decide("exclusion", "accident", "grace", List.of("parts", "labour", "travel"), "note", "老客户，只此一次")
                .statusCode(200);
        call().body("serviceType", equalTo("paid"))
                .body("fee.amount", equalTo(0.0f))
                .body("fee.reason", equalTo("老客户，只此一次"));
        decide("exclusion", "accident", "grace", List.of("labour"), "note", "只免人工")
                .statusCode(200);
        call().body("serviceType", equalTo("paid")).body("fee", nullValue());
        as("clerk.bj")
                .get("/timeline?subject=ticket:" + ticket)
                .then()
                .body("items.findAll { it.kind == 'ticket.typed' }", hasSize(4))
                .body("items.findAll { it.kind == 'ticket.fee_set' }", hasSize(1));
    }

    @Test
    @Clause("1.1b")
    void underAContractItBecomesContractService() throws Exception {
        FreshCompany.execute("""
                insert into maintenance_contract (id, number, customer_id, branch_id, starts_on, ends_on, price_rule, amount)
                  values ('00000000-0000-7000-8000-00000000c0f2', 'HT-8', '%s', '%s', '2026-01-01', '2026-12-31', 'per_visit', 60);
                insert into contract_equipment (contract_id, equipment_id) values ('00000000-0000-7000-8000-00000000c0f2', '%s');
                """.formatted(Calls.CUSTOMER, TestCompany.BEIJING, Calls.OLD_ITEM));
        ticket = Calls.registered("equipmentId", Calls.OLD_ITEM);
        call().body("serviceType", equalTo("paid"));
        decide().statusCode(200);
        call().body("serviceType", equalTo("contract"))
                .body("contract.number", equalTo("HT-8"))
                .body("fee.amount", equalTo(60.0f));
    }

    /** What was signed and finished does not change under the signature. */
    @Test
    void aFinishedCallStaysAsItWasSigned() {
        ticket = Jobs.done("equipmentId", Calls.NEW_ITEM);
        decide().statusCode(200).body("decision.extent", equalTo("covered"));
        call().body("serviceType", equalTo("paid")).body("fee.amount", equalTo(120.0f));
    }

    @Test
    void theCustomersLinkOfAnItemTellsItToo() {
        String item = Benches.takenFree();
        String url = as("clerk.bj").get("/items/" + item).path("receipt.url");
        String token = url.substring(url.lastIndexOf('/') + 1);
        anyone().get("/public/items/" + token).then().statusCode(200).body("cover", nullValue());
        as("clerk.bj")
                .body(Map.of("workKind", "item", "workId", item, "exclusion", "accident"))
                .post("/cover-decisions")
                .then()
                .statusCode(200);
        anyone().get("/public/items/" + token)
                .then()
                .body("cover", containsString("damaged by accident"))
                .body("cover", not(containsString("null")));
    }

    private ValidatableResponse call() {
        return as("clerk.bj").get("/tickets/" + ticket).then().statusCode(200);
    }

    @Test
    void whatIsGrantedByGraceNeedsItsReason() {
        decide("exclusion", "misuse", "grace", List.of("labour"))
                .statusCode(400)
                .body("field", equalTo("note"));
        decide("exclusion", "misuse", "grace", List.of("labour"), "note", "老客户")
                .statusCode(200)
                .body("decision.extent", equalTo("partly"))
                .body("decision.labour", equalTo("goodwill"));
    }

    @Test
    void aRepairIsAnsweredForByItselfAndLeavesTheWarrantyAsItWas() throws Exception {
        FreshCompany.execute("""
                insert into repair_cover (id, equipment_id, work_kind, work_id, number, starts_on, ends_on)
                values (gen_random_uuid(), '%s', 'ticket', '%s', 'BJ260302-001', '2026-03-02', '2026-05-31')
                """.formatted(Calls.OLD_ITEM, ticket));
        as("clerk.bj")
                .get("/equipment/" + Calls.OLD_ITEM + "/cover?on=2026-05-31")
                .then()
                .body("by", equalTo("repair"))
                .body("proposedServiceType", equalTo("free"))
                .body("warrantyUntil", equalTo("2024-03-02"));
        as("clerk.bj")
                .get("/equipment/" + Calls.OLD_ITEM + "/cover?on=2026-06-01")
                .then()
                .body("covered", equalTo(false))
                .body("reason", equalTo("repair_cover_ended"));
        anyone().get("/public/cover?serial=SN-OLD-1")
                .then()
                .body("words", equalTo("Our last repair is answered for until 2026-05-31"))
                .body("words", not(containsString("BJ260302-001")));
        Calls.register("serviceType", "free", "equipmentId", Calls.OLD_ITEM).statusCode(201);
    }

    @Test
    void aContractThatLapsesStopsCoveringAtOnce() throws Exception {
        FreshCompany.execute("""
                insert into maintenance_contract (id, number, customer_id, branch_id, starts_on, ends_on, price_rule)
                  values ('00000000-0000-7000-8000-00000000c0f1', 'HT-9', '%s', '%s', '2026-01-01', '2026-03-02', 'included');
                insert into contract_equipment (contract_id, equipment_id) values ('00000000-0000-7000-8000-00000000c0f1', '%s');
                """.formatted(Calls.CUSTOMER, TestCompany.BEIJING, Calls.OLD_ITEM));
        as("clerk.bj")
                .get("/equipment/" + Calls.OLD_ITEM)
                .then()
                .body("cover.words", equalTo("Under contract HT-9 until 2026-03-02"));
        time.forward(java.time.Duration.ofDays(1));
        as("clerk.bj")
                .get("/equipment/" + Calls.OLD_ITEM)
                .then()
                .body("cover.covered", equalTo(false))
                .body("cover.words", equalTo("Contract HT-9 ended on 2026-03-02"));
        as("clerk.bj").get("/cover-decisions?workKind=ticket").then().statusCode(400);
        as("clerk.bj")
                .get("/cover-decisions?workKind=loan&work=" + ticket)
                .then()
                .statusCode(400)
                .body("field", equalTo("workKind"));
        shown("clerk.bj").body("earlier", empty());
    }
}

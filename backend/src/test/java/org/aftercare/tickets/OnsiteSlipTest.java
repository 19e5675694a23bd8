package org.aftercare.tickets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

/** The numbered slip of on-site engineering service (regulation 3): drawn, taken along with the tools, signed, brought back. */
@AftercareTest
class OnsiteSlipTest {
    @BeforeEach
    void anEngineeringCompany() throws Exception {
        OnSite.anEngineeringCompany();
    }

    @Test
    @Clause("3.1.4b")
    void nobodyLeavesWithoutTheNumberedSlip() {
        String ticket = Jobs.dispatched();
        OnSite.depart(ticket, Map.of("tools", List.of("万用表", "真空泵")))
                .statusCode(409)
                .body("code", equalTo("slip-missing"))
                .body("article", equalTo("3.1.4b"));
        as("technician2.bj").post("/tickets/" + ticket + "/receipt-slip").then().statusCode(409);
        OnSite.draw(ticket).body("receiptSlip.number", startsWith("H"));
        OnSite.draw(ticket);
        as("supervisor.bj")
                .get("/receipt-slips?out=true")
                .then()
                .body("items", hasSize(1))
                .body("items[0].person.name", equalTo("technician BJ"));
        OnSite.depart(ticket, Map.of("tools", List.of("万用表", "真空泵"))).statusCode(201);
    }

    @Test
    @Clause("3.2.4b")
    void theToolsNeededAreTickedOrThereIsAReason() {
        String ticket = Jobs.dispatched();
        OnSite.draw(ticket).body("neededTools", contains("万用表", "真空泵"));
        OnSite.depart(ticket, Map.of("tools", List.of("万用表")))
                .statusCode(409)
                .body("code", equalTo("tools-missing"))
                .body("article", equalTo("3.2.4b"));
        OnSite.depart(ticket, Map.of("tools", List.of("万用表"), "reason", "真空泵在车上坏了"))
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
        String ticket = OnSite.onSite();
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
        OnSite.found(OnSite.visit(ticket), Map.of("differs", true));
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
        String ticket = OnSite.onSite();
        OnSite.found(OnSite.visit(ticket), Map.of("solution", "换电容"));
        OnSite.ended(ticket)
                .statusCode(409)
                .body("code", equalTo("site-contact-missing"))
                .body("article", equalTo("3.2.3a"));
    }

    @Test
    @Clause("3.2.3b")
    void whatWasPutForwardAndDoneIsWrittenDown() {
        String ticket = OnSite.onSite();
        OnSite.found(OnSite.visit(ticket), Map.of("siteContact", "李工", "sitePhone", "13800000000"));
        OnSite.ended(ticket)
                .statusCode(409)
                .body("code", equalTo("solution-missing"))
                .body("article", equalTo("3.2.3b"));
        OnSite.found(OnSite.visit(ticket), Map.of("siteContact", "李工", "sitePhone", "13800000000", "solution", "换电容"));
        OnSite.ended(ticket).statusCode(200);
    }

    @Test
    @Clause("3.1.7")
    void itIsFinishedOnlyWithTheSlipSigned() throws Exception {
        Adopted.retire("1.4a");
        String ticket = OnSite.onSite();
        OnSite.found(OnSite.visit(ticket), Map.of("siteContact", "李工", "sitePhone", "13800000000", "solution", "换电容"));
        Jobs.fee(ticket, 120).statusCode(200);
        Jobs.end(OnSite.visit(ticket), "fixed", null)
                .statusCode(409)
                .body("code", equalTo("signature-missing"))
                .body("article", equalTo("3.1.7"));
    }

    @Test
    @Clause("3.1.8")
    void theSlipComesBackWithWhatWasEntered() {
        String ticket = OnSite.onSite();
        OnSite.found(OnSite.visit(ticket), Map.of("siteContact", "李工", "sitePhone", "13800000000", "solution", "换电容"));
        OnSite.ended(ticket).statusCode(200);
        as("clerk.bj").get("/receipt-slips?out=true").then().body("items", hasSize(1));
        as("technician.bj")
                .get("/obligations?subject=ticket:" + ticket)
                .then()
                .body("items.article.ref", hasItem("3.1.8"));
        as("clerk.bj").post("/tickets/" + ticket + "/closure").then().statusCode(200);
        as("clerk.bj").get("/receipt-slips?out=true").then().body("items", empty());
    }
}

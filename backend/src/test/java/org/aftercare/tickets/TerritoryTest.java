package org.aftercare.tickets;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Each centre serves its own territory; anything else is served for a reason that is kept (3.2). */
@AftercareTest
class TerritoryTest {
    private static final String REASON = "离天津更近，客户同意";

    @BeforeEach
    void twoCentresWithTerritories() throws Exception {
        Calls.aCustomerWithTwoItems();
        Adopted.regulation("onsite-engineering");
        FreshCompany.execute("""
                insert into person_skill (person_id, category)
                  select p.id, m.category from person p, (select distinct category from product_model) m
                  where p.login like 'technician%'
                """);
    }

    @Test
    @Clause("3.2")
    void aCallFromTheCentresOwnTerritoryAsksNothing() {
        Calls.register().statusCode(201).body("territoryReason", nullValue());
    }

    @Test
    @Clause("3.2")
    void aSiteWithoutATerritoryAsksForAReasonThatIsKept() throws Exception {
        FreshCompany.execute("update site set area_id = null");
        Calls.register("areaId", null)
                .statusCode(409)
                .body("code", equalTo("reason-to-serve-outside"))
                .body("article", equalTo("3.2"))
                .body("detail", containsString("say why"))
                .body("field", equalTo("reason"));
        Calls.register("areaId", null, "reason", " ").statusCode(409).body("article", equalTo("3.2"));
        as("clerk.bj").get("/tickets").then().body("items", hasSize(0));
        String id = Calls.register("areaId", null, "reason", "新开发区，尚未划片")
                .statusCode(201)
                .body("territoryReason", equalTo("新开发区，尚未划片"))
                .extract()
                .path("id");
        timeline("clerk.bj", id)
                .body("items.find { it.kind == 'ticket.registered' }.payload.reason", equalTo("新开发区，尚未划片"));
        Calls.register("fault", "漏水").statusCode(201);
    }

    @Test
    @Clause("3.2")
    void aSiteOfAnotherCentreIsServedHereOnlyForAReason() throws Exception {
        FreshCompany.execute("update site set area_id = '%s'".formatted(TestCompany.TIANJIN_DOWNTOWN));
        Calls.register("areaId", TestCompany.TIANJIN_DOWNTOWN).statusCode(400).body("errors.field", contains("areaId"));
        Calls.register("areaId", null).statusCode(409).body("article", equalTo("3.2"));
        Calls.register("areaId", TestCompany.TIANJIN_DOWNTOWN, "reason", REASON)
                .statusCode(201)
                .body("branch.code", equalTo("BJ"))
                .body("territoryReason", equalTo(REASON));
    }

    @Test
    @Clause("3.2")
    void aCorrectedPlaceAsksAgainAndKeepsWhatWasSaid() throws Exception {
        String id = Calls.registered();
        FreshCompany.execute("update site set area_id = null");
        change(id, null).statusCode(409).body("code", equalTo("reason-to-serve-outside"));
        change(id, REASON).statusCode(200).body("territoryReason", equalTo(REASON));
        change(id, null).statusCode(200).body("territoryReason", equalTo(REASON));
    }

    @Test
    @Clause("3.2")
    void aCallMovedToAnotherCentreAsksForAReasonThatIsKept() {
        String id = Calls.registered();
        move(id, null)
                .statusCode(409)
                .body("code", equalTo("reason-to-serve-outside"))
                .body("article", equalTo("3.2"))
                .body("field", equalTo("reason"));
        as("clerk.bj").get("/tickets/" + id).then().body("branch.code", equalTo("BJ"));
        move(id, REASON).statusCode(200).body("branch.code", equalTo("TJ"));
        as("clerk.bj").get("/tickets/" + id).then().statusCode(404);
        as("clerk.tj")
                .get("/tickets/" + id)
                .then()
                .statusCode(200)
                .body("branch.code", equalTo("TJ"))
                .body("area", nullValue())
                .body("territoryReason", equalTo(REASON));
        timeline("clerk.tj", id)
                .body("items.find { it.kind == 'ticket.changed' }.payload.reason", equalTo(REASON))
                .body("items.find { it.kind == 'ticket.changed' }.payload.branch", equalTo("天津分公司"));
    }

    @Test
    @Clause("3.2")
    void whatIsOwedForItIsOwedByTheOtherCentre() {
        String id = Calls.registered();
        as("supervisor.bj").get("/obligations?subject=ticket:" + id).then().body("items.article.ref", hasItem("3.1.3"));
        move(id, REASON).statusCode(200);
        as("supervisor.tj").get("/obligations?subject=ticket:" + id).then().body("items.article.ref", hasItem("3.1.3"));
        as("supervisor.bj")
                .get("/obligations?subject=ticket:" + id)
                .then()
                .body("items.article.ref", not(hasItem("3.1.3")));
    }

    @Test
    void onlyWhatNobodyWasSentForIsMovedAndOnlyToACentre() {
        String sent = Jobs.dispatched();
        move(sent, REASON).statusCode(409).body("code", equalTo("ticket-is-dispatched"));
        String id = Calls.registered();
        as("clerk.bj")
                .body(Map.of("branchId", TestCompany.BEIJING, "reason", REASON))
                .post("/tickets/" + id + "/centre")
                .then()
                .statusCode(400)
                .body("errors.field", contains("branchId"));
        as("technician.bj")
                .body(Map.of("branchId", TestCompany.TIANJIN, "reason", REASON))
                .post("/tickets/" + id + "/centre")
                .then()
                .statusCode(403);
    }

    @Test
    void withoutTheArticleNoReasonIsAsked() throws Exception {
        Adopted.retire("3.2");
        Calls.register("areaId", null, "siteId", null).statusCode(201);
        move(Calls.registered(), null).statusCode(200);
    }

    private static ValidatableResponse move(String ticket, String reason) {
        Map<String, Object> form = new HashMap<>();
        form.put("branchId", TestCompany.TIANJIN);
        form.put("reason", reason);
        return as("clerk.bj").body(form).post("/tickets/" + ticket + "/centre").then();
    }

    private static ValidatableResponse change(String ticket, String reason) {
        Map<String, Object> form = Calls.call("areaId", null, "reason", reason);
        form.keySet().removeAll(Set.of("channel", "customerId", "name"));
        int version = as("clerk.bj").get("/tickets/" + ticket).then().extract().path("version");
        return as("clerk.bj")
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put("/tickets/" + ticket)
                .then();
    }

    private static ValidatableResponse timeline(String login, String ticket) {
        return as(login).get("/timeline?subject=ticket:" + ticket).then();
    }
}

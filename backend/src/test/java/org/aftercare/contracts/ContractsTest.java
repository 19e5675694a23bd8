package org.aftercare.contracts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.kernel.Ids;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

@AftercareTest
class ContractsTest {
    private String customer;
    private String unit;

    @BeforeEach
    void aCustomerWithAUnit() {
        customer = customer("张三");
        unit = unit(customer);
    }

    private static String customer(String name) {
        return as("clerk.bj")
                .body(Map.of("kind", "company", "name", name))
                .post("/customers")
                .path("id");
    }

    /** Out of warranty since 2021. */
    private static String unit(String customer) {
        return as("clerk.bj")
                .body(Map.of("modelId", TestCompany.AIR_CONDITIONER, "boughtOn", "2020-03-01"))
                .post("/customers/" + customer + "/equipment")
                .path("id");
    }

    private Map<String, Object> form(Map<String, Object> rule, String... units) {
        return new HashMap<>(Map.of(
                "customerId",
                customer,
                "startsOn",
                "2026-01-01",
                "endsOn",
                "2026-12-31",
                "priceRule",
                rule,
                "equipmentIds",
                List.of(units)));
    }

    private static ValidatableResponse conclude(Map<String, Object> form) {
        return as("clerk.bj").body(form).post("/contracts").then();
    }

    /** At a distant site the contract says how soon somebody comes, and a call there is due by it. */
    @Test
    @Clause("7.4.2.5b")
    void forADistantSiteTheArrivalIsAgreed() throws Exception {
        Adopted.regulation("security-systems-maintenance");
        UUID far = UUID.randomUUID();
        FreshCompany.execute(
                "insert into service_area values ('%s', '外省', 'remote', '%s')".formatted(far, TestCompany.BEIJING));
        String site = as("clerk.bj")
                .body(Map.of("address", "乌鲁木齐市天山区 1 号", "areaId", far))
                .post("/customers/" + customer + "/sites")
                .path("id");
        Map<String, Object> form = form(Map.of("kind", "included"), unit);
        conclude(form)
                .statusCode(409)
                .body("code", equalTo("arrival-not-agreed"))
                .body("article", equalTo("7.4.2.5b"))
                .body("detail", containsString("within how many hours"));
        as("clerk.bj").get("/contracts?customer=" + customer).then().body("items", empty());
        form.put("arrivalHours", 30);
        String contract = conclude(form).statusCode(201).extract().path("id");
        form.remove("arrivalHours");
        form.remove("customerId");
        form.remove("equipmentIds");
        as("clerk.bj")
                .header("If-Match", "\"0\"")
                .body(form)
                .put("/contracts/" + contract)
                .then()
                .statusCode(409)
                .body("article", equalTo("7.4.2.5b"));
        String call = Calls.registered(
                "customerId",
                customer,
                "siteId",
                site,
                "areaId",
                far,
                "equipmentId",
                unit,
                "modelId",
                TestCompany.AIR_CONDITIONER,
                "serviceType",
                "contract",
                "contractId",
                contract);
        as("clerk.bj").get("/tickets/" + call).then().body("arriveBy", equalTo("2026-03-03T07:00:00Z"));
    }

    @Test
    void aContractCoversItsUnitsWhileItRuns() {
        Map<String, Object> form = form(Map.of("kind", "per_visit", "amount", 80.5), unit);
        form.put("id", Ids.next());
        String id = conclude(form)
                .statusCode(201)
                .body("number", startsWith("HTBJ260302-"))
                .body("priceRule.kind", equalTo("per_visit"))
                .body("priceRule.amount", equalTo(80.5f))
                .body("equipment.id", contains(unit))
                .extract()
                .path("id");
        conclude(form).statusCode(200).body("id", equalTo(id));
        as("clerk.bj")
                .get("/equipment/" + unit)
                .then()
                .body("cover.by", equalTo("contract"))
                .body("cover.contract.id", equalTo(id))
                .body("cover.proposedServiceType", equalTo("contract"))
                .body("cover.warrantyUntil", equalTo("2021-03-01"));
        as("clerk.bj")
                .get("/equipment/" + unit + "/cover?on=2027-01-01")
                .then()
                .body("reason", equalTo("contract_ended"))
                .body("until", equalTo("2026-12-31"));
        as("clerk.bj").get("/contracts?customer=" + customer).then().body("items", hasSize(1));
        as("clerk.tj").get("/contracts").then().body("items", empty());
        as("clerk.tj").get("/contracts/" + id).then().statusCode(404);
        as("clerk.bj").get("/timeline?subject=equipment:" + unit).then().body("items.kind", hasItem("contract.added"));
    }

    @Test
    void overlappingContractsAreAllowed() {
        conclude(form(Map.of("kind", "included"), unit)).statusCode(201);
        conclude(form(Map.of("kind", "percent", "percent", 50), unit)).statusCode(201);
    }

    @Test
    void aRuleNeedsItsFigureAndNoOther() {
        conclude(form(Map.of("kind", "per_visit"), unit)).statusCode(400).body("field", equalTo("priceRule.amount"));
        conclude(form(Map.of("kind", "included", "amount", 5), unit))
                .statusCode(400)
                .body("field", equalTo("priceRule.amount"));
        conclude(form(Map.of("kind", "percent", "percent", 101), unit))
                .statusCode(400)
                .body("field", equalTo("priceRule.percent"));
        conclude(form(Map.of("kind", "per_visit", "amount", 1.005), unit))
                .statusCode(400)
                .body("field", equalTo("priceRule.amount"));
    }

    @Test
    void onlyTheCustomersOwnUnitsCanBeCovered() {
        String foreign = unit(customer("李四"));
        conclude(form(Map.of("kind", "included"), unit, foreign))
                .statusCode(400)
                .body("field", equalTo("equipmentIds"));
        conclude(form(Map.of("kind", "included"))).statusCode(400).body("field", equalTo("equipmentIds"));
        Map<String, Object> unknown = form(Map.of("kind", "included"), unit);
        unknown.put("customerId", UUID.randomUUID());
        conclude(unknown).statusCode(400).body("field", equalTo("customerId"));
        Map<String, Object> backwards = form(Map.of("kind", "included"), unit);
        backwards.put("endsOn", "2025-12-31");
        conclude(backwards).statusCode(400).body("field", equalTo("endsOn"));
    }

    @Test
    void aChangeNeedsTheVersionItSaw() {
        String id = conclude(form(Map.of("kind", "included"), unit))
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> change = form(Map.of("kind", "included"));
        change.keySet().removeAll(List.of("customerId", "equipmentIds"));
        change.put("visitsPerYear", 4);
        as("clerk.bj").body(change).put("/contracts/" + id).then().statusCode(428);
        as("clerk.bj")
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/contracts/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("visitsPerYear", equalTo(4))
                .body("equipment.id", contains(unit));
        as("clerk.bj")
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/contracts/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-version"));
        as("technician.bj")
                .header("If-Match", "\"1\"")
                .body(change)
                .put("/contracts/" + id)
                .then()
                .statusCode(403);
    }
}

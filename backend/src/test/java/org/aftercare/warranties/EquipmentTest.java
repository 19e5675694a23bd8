package org.aftercare.warranties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@AftercareTest
class EquipmentTest {
    private String customer;

    @BeforeEach
    void aCustomer() {
        customer = newCustomer("张三");
    }

    static String newCustomer(String name) {
        return as("clerk.bj")
                .body(Map.of("kind", "person", "name", name, "sites", List.of(Map.of("address", "建国路88号"))))
                .post("/customers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse add(Map<String, Object> unit) {
        return as("clerk.bj")
                .body(unit)
                .post("/customers/" + customer + "/equipment")
                .then();
    }

    /** The clock says 2026-03-02. */
    private String bought(String serial, String day) {
        return add(Map.of("modelId", TestCompany.AIR_CONDITIONER, "serial", serial, "boughtOn", day))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aUnitShowsItsCoverOfToday() {
        String id = bought("SN-0001", "2025-03-02");
        as("technician.bj")
                .get("/equipment/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("customer.name", equalTo("张三"))
                .body("model.code", equalTo("KFR-35"))
                .body("soldByUs", equalTo(true))
                .body("cover.covered", equalTo(true))
                .body("cover.by", equalTo("warranty"))
                .body("cover.words", equalTo("Free warranty until 2026-03-02"))
                .body("cover.proposedServiceType", equalTo("free"))
                .body("allowedActions", empty());
        as("clerk.bj")
                .header("Accept-Language", "zh-CN")
                .get("/equipment/" + id + "/cover?on=2026-03-03")
                .then()
                .body("covered", equalTo(false))
                .body("reason", equalTo("warranty_ended"))
                .body("until", equalTo("2026-03-02"))
                .body("proposedServiceType", equalTo("paid"));
        as("clerk.bj")
                .get("/equipment/" + id + "/cover?on=soon")
                .then()
                .statusCode(400)
                .body("field", equalTo("on"));
        as("clerk.tj").get("/equipment/" + id).then().statusCode(404);
        as("clerk.tj").get("/equipment/" + id + "/cover").then().statusCode(404);
        as("clerk.bj").get("/timeline?subject=equipment:" + id).then().body("items.kind", contains("equipment.added"));
    }

    @Test
    void theSerialFindsUnitAndCustomerAndIsThereOnce() {
        String id = bought("SN-0002-X", "2025-03-02");
        as("clerk.bj").get("/equipment?q=0002x").then().body("items.id", contains(id));
        as("clerk.bj").get("/equipment?customer=" + customer).then().body("items", hasSize(1));
        as("clerk.tj").get("/equipment?q=0002x").then().body("items", empty());
        as("clerk.bj").get("/customers?q=sn0002").then().body("items.id", contains(customer));
        as("clerk.bj").get("/customers/duplicates?serial=sn-0002-x").then().body("[0].matchedBy", contains("serial"));
        add(Map.of("modelId", TestCompany.AIR_CONDITIONER, "serial", "sn-0002-x"))
                .statusCode(409)
                .body("code", equalTo("equipment_serial_once"))
                .body("detail", equalTo("Another unit already has this serial number."));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        add(Map.of()).statusCode(400).body("field", equalTo("modelId"));
        add(Map.of("modelId", UUID.randomUUID())).statusCode(400).body("field", equalTo("modelId"));
        add(Map.of("modelId", TestCompany.AIR_CONDITIONER, "siteId", UUID.randomUUID()))
                .statusCode(400)
                .body("field", equalTo("siteId"));
        add(Map.of("modelId", TestCompany.AIR_CONDITIONER, "boughtOn", "2026-02-01", "acceptedOn", "2026-01-01"))
                .statusCode(400)
                .body("field", equalTo("acceptedOn"));
        as("clerk.bj")
                .body(Map.of("modelId", TestCompany.AIR_CONDITIONER))
                .post("/customers/" + UUID.randomUUID() + "/equipment")
                .then()
                .statusCode(404);
        as("technician.bj")
                .body(Map.of("modelId", TestCompany.AIR_CONDITIONER))
                .post("/customers/" + customer + "/equipment")
                .then()
                .statusCode(403);
    }

    @Test
    void aRetiredUnitIsCoveredNoMore() {
        String id = bought("SN-0003", "2026-01-01");
        Map<String, Object> change = new HashMap<>(
                Map.of("modelId", TestCompany.AIR_CONDITIONER, "boughtOn", "2026-01-01", "soldByUs", true));
        change.put("retiredOn", "2026-03-01");
        as("clerk.bj")
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/equipment/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("serial", nullValue())
                .body("cover.reason", equalTo("retired"));
        as("clerk.bj")
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/equipment/" + id)
                .then()
                .statusCode(409)
                .body("entity.retiredOn", equalTo("2026-03-01"));
        as("clerk.bj").get("/customers?q=sn0003").then().body("items", empty());
        as("clerk.bj").get("/timeline?subject=equipment:" + id).then().body("items.kind", hasItem("equipment.changed"));
    }

    @Test
    void anyoneMayAskByTheWholeSerialAndLearnsNothingPrivate() {
        bought("SN-0004", "2025-06-01");
        String told = anyone().get("/public/cover?serial= sn-0004 ")
                .then()
                .statusCode(200)
                .body("found", equalTo(true))
                .body("covered", equalTo(true))
                .body("until", equalTo("2026-06-01"))
                .body("model", equalTo("壁挂空调 1.5 匹"))
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(told).doesNotContain("张三", "建国路", customer);
        anyone().get("/public/cover?serial=SN-000")
                .then()
                .statusCode(200)
                .body("found", equalTo(false))
                .body("covered", equalTo(false))
                .body("model", nullValue());
        anyone().get("/public/cover").then().statusCode(400).body("field", equalTo("serial"));
        for (int i = 0; i < 17; i++) {
            anyone().get("/public/cover?serial=guess" + i).then().statusCode(200);
        }
        anyone().get("/public/cover?serial=SN-0004").then().statusCode(429).body("detail", containsString("seconds"));
    }
}

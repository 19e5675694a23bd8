package org.aftercare.reports;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@AftercareTest
class CallersTest {
    @Inject
    TimeMachine time;

    private String customer;
    private String number;

    @BeforeEach
    void acall() {
        customer = as("clerk.bj")
                .body(Map.of(
                        "kind",
                        "person",
                        "name",
                        "张三丰",
                        "phones",
                        List.of(Map.of("number", "138 0013 8000")),
                        "sites",
                        List.of(Map.of("address", "建国路88号", "areaId", TestCompany.DOWNTOWN))))
                .post("/customers")
                .path("id");
        for (String serial : List.of("SN-AAA-1", "SN-BBB-2")) {
            as("clerk.bj")
                    .body(Map.of("modelId", TestCompany.AIR_CONDITIONER, "serial", serial, "boughtOn", "2026-01-02"))
                    .post("/customers/" + customer + "/equipment")
                    .then()
                    .statusCode(201);
        }
        number = as("clerk.bj")
                .body(Map.of(
                        "channel", "phone",
                        "serviceType", "paid",
                        "customerId", customer,
                        "name", "张三丰",
                        "address", "建国路88号",
                        "areaId", TestCompany.DOWNTOWN,
                        "phone", "13800138000",
                        "modelId", TestCompany.AIR_CONDITIONER,
                        "fault", "不制冷"))
                .post("/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    @Test
    void oneAnswerShowsNumbersSitesUnitsWithCoverAndCalls() {
        as("clerk.bj")
                .get("/callers?q=+86-13800138000")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].customer.name", equalTo("张三丰"))
                .body("[0].phones.number", contains("138 0013 8000"))
                .body("[0].sites[0].area.kind", equalTo("downtown"))
                .body("[0].equipment.serial", containsInAnyOrder("SN-AAA-1", "SN-BBB-2"))
                .body("[0].equipment[0].cover.by", equalTo("warranty"))
                .body("[0].equipment[0].cover.words", equalTo("Free warranty until 2027-01-02"))
                .body("[0].openTickets.number", contains(number))
                .body("[0].openTickets[0].status", equalTo("registered"))
                .body("[0].openTickets[0].model.code", equalTo("KFR-35"));
    }

    @Test
    void theUnitAskedForComesFirst() {
        as("clerk.bj").get("/callers?q=bbb2").then().body("[0].equipment.serial", contains("SN-BBB-2", "SN-AAA-1"));
    }

    @Test
    void anotherBranchFindsNobody() {
        as("clerk.tj").get("/callers?q=三丰").then().statusCode(200).body("", empty());
        as("service_department.tj").get("/callers?q=三丰").then().body("", hasSize(1));
        as("clerk.bj").get("/callers").then().statusCode(200).body("", empty());
    }

    @Test
    void anOpenCallIsShownHoweverOld() {
        time.forward(Duration.ofDays(60));
        as("clerk.bj").get("/callers?q=zsf").then().body("[0].openTickets", hasSize(1));
        as("supervisor.bj").get("/tickets?customer=" + customer).then().body("items", hasSize(1));
    }

    @Test
    void everythingIsFoundByWhateverIsTyped() {
        as("clerk.bj")
                .queryParam("q", number.substring(number.length() - 5))
                .get("/search")
                .then()
                .statusCode(200)
                .body("tickets.number", contains(number))
                .body("tickets[0].customer.name", equalTo("张三丰"));
        as("clerk.bj")
                .get("/search?q=8000")
                .then()
                .body("customers.name", contains("张三丰"))
                .body("customers[0].phone", equalTo("138 0013 8000"))
                .body("customers[0].address", equalTo("建国路88号"))
                .body("tickets.number", contains(number));
        as("clerk.bj")
                .get("/search?q=aaa1")
                .then()
                .body("equipment.serial", contains("SN-AAA-1"))
                .body("equipment[0].model.name", equalTo("壁挂空调 1.5 匹"));
        as("clerk.tj").get("/search?q=aaa1").then().body("equipment", empty()).body("customers", empty());
        as("clerk.tj").queryParam("q", number).get("/search").then().body("tickets", empty());
        as("clerk.bj").get("/search").then().statusCode(200).body("tickets", empty());
    }
}

package org.aftercare.parts.care;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.parts.Depository;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

/** What is found to be wrong in a warehouse, who is told, and what it takes to settle it. */
@AftercareTest
class DeviationsTest {
    @BeforeEach
    void aWarehouse() throws SQLException {
        Depository.founded();
        Depository.stocked(1);
        Adopted.regulation("parts-warehouse");
    }

    @Test
    @Clause({"8.4.4.2b", "8.4.4.1"})
    void aDeviationIsToldToTheManagerAndClosesWithWhatWasDone() {
        String found = found("quality", "受潮发霉", "keeping");
        assertThat(Depository.duties("8.4.4.2b", "settle")).containsExactly("open");
        assertThat(as("branch_manager.bj").get("/notices").<List<String>>path("items.kind"))
                .contains("deviation.found");
        as("branch_manager.bj")
                .get("/deviations?open=true")
                .then()
                .body("items[0].step", equalTo("keeping"))
                .body("items[0].part.code", equalTo("P0001"));
        settle(found, Map.of())
                .statusCode(400)
                .body("article", equalTo("8.4.4.2b"))
                .body("field", equalTo("done"));
        settle(found, Map.of("done", "退回供应商")).statusCode(200).body("settledAt", notNullValue());
        assertThat(Depository.duties("8.4.4.2b", "settle")).containsExactly("met");
        settle(found, Map.of("done", "x")).statusCode(409).body("code", equalTo("deviation-settled"));
    }

    @Test
    @Clause("8.4.4.3b")
    void aWrongLabelIsCorrectedByANewOnePrintedAndDated() {
        String found = found("label", "标签写错规格", null);
        assertThat(Depository.duties("8.4.4.3b", "correct")).containsExactly("open");
        settle(found, Map.of("done", "重打了"))
                .statusCode(409)
                .body("article", equalTo("8.4.4.3b"))
                .body("code", equalTo("label-not-printed"));
        settle(found, Map.of("done", "重打了", "labelPrintedOn", "2026-03-02")).statusCode(200);
        assertThat(Depository.duties("8.4.4.3b", "correct")).containsExactly("met");
    }

    @Test
    @Clause("8.4.5.7")
    void aHazardIsDealtWithAndReported() {
        String found = found("hazard", "电线老化", null);
        assertThat(Depository.duties("8.4.5.7", "settle")).containsExactly("open");
        settle(found, Map.of("done", "断电换线"))
                .statusCode(409)
                .body("article", equalTo("8.4.5.7"))
                .body("code", equalTo("not-reported"));
        settle(found, Map.of("done", "断电换线", "reportedTo", TestCompany.idOf("branch_manager.bj")))
                .statusCode(200)
                .body("reportedTo.name", equalTo("branch_manager BJ"));
        assertThat(Depository.duties("8.4.5.7", "settle")).containsExactly("met");
    }

    @Test
    @Clause({"8.4.3.4b", "8.4.3.4c", "8.4.5.5a"})
    void anIncidentIsToldToTheManagerAndStaysOpenUntilItIsCorrected() {
        String incident = as("storekeeper.bj")
                .body(Map.of(
                        "storeId",
                        Depository.WAREHOUSE,
                        "act",
                        "fire",
                        "personId",
                        TestCompany.idOf("technician.bj"),
                        "what",
                        "在库区抽烟"))
                .post("/warehouse-incidents")
                .then()
                .statusCode(201)
                .body("who", equalTo("technician BJ"))
                .extract()
                .path("id");
        assertThat(as("branch_manager.bj").get("/notices").<List<String>>path("items.kind"))
                .contains("warehouse_incident.recorded");
        assertThat(Depository.duties("8.4.3.4c", "correct")).containsExactly("open");
        as("branch_manager.bj").get("/warehouse-incidents?open=true").then().body("items", hasSize(1));
        as("storekeeper.bj")
                .body(Map.of("correction", "当场制止，已教育"))
                .post("/warehouse-incidents/" + incident + "/correction")
                .then()
                .statusCode(200);
        assertThat(Depository.duties("8.4.3.4c", "correct")).containsExactly("met");
        as("branch_manager.bj").get("/warehouse-incidents?open=true").then().body("items", hasSize(0));
        as("technician.bj").get("/warehouse-incidents").then().statusCode(403);
    }

    @Test
    @Clause("8.4.5.5b")
    void nobodyFromOutsideComesInWithoutAReasonAndAStorekeeper() {
        Map<String, Object> nobody = Map.of("storeId", Depository.WAREHOUSE, "visitor", "送货司机");
        as("storekeeper.bj")
                .body(nobody)
                .post("/warehouse-entries")
                .then()
                .statusCode(400)
                .body("article", equalTo("8.4.5.5b"))
                .body("field", equalTo("reason"));
        Map<String, Object> delivery = Map.of("storeId", Depository.WAREHOUSE, "visitor", "送货司机", "reason", "卸货");
        as("technician.bj")
                .body(delivery)
                .post("/warehouse-entries")
                .then()
                .statusCode(409)
                .body("article", equalTo("8.4.5.5b"))
                .body("code", equalTo("storekeeper-missing"));
        String entry = as("storekeeper.bj")
                .body(delivery)
                .post("/warehouse-entries")
                .then()
                .statusCode(201)
                .body("letInBy.name", equalTo("storekeeper BJ"))
                .extract()
                .path("id");
        as("storekeeper.bj").get("/warehouse-entries?inside=true").then().body("items", hasSize(1));
        as("storekeeper.bj")
                .post("/warehouse-entries/" + entry + "/departure")
                .then()
                .statusCode(200)
                .body("leftAt", notNullValue());
        as("storekeeper.bj").get("/warehouse-entries?inside=true").then().body("items", hasSize(0));
    }

    @Test
    @Clause("8.3.4")
    void anAccidentKeepsItsCauseItsLossAndTheMeasure() {
        Map<String, Object> accident = new HashMap<>(Map.of(
                "storeId", Depository.WAREHOUSE,
                "happenedAt", "2026-03-01T08:00:00Z",
                "what", "水管爆裂",
                "loss", 320,
                "measure", "换管，垫高货架"));
        as("storekeeper.bj")
                .body(accident)
                .post("/warehouse-accidents")
                .then()
                .statusCode(400)
                .body("field", equalTo("cause"));
        accident.put("cause", "水管老化");
        as("storekeeper.bj").body(accident).post("/warehouse-accidents").then().statusCode(201);
        as("branch_manager.bj")
                .get("/warehouse-accidents")
                .then()
                .body("items[0].cause", equalTo("水管老化"))
                .body("items[0].loss", equalTo(320.00f));
    }

    private static String found(String sort, String what, String step) {
        Map<String, Object> form = new HashMap<>();
        form.put("storeId", Depository.WAREHOUSE);
        form.put("sort", sort);
        form.put("what", what);
        form.put("step", step);
        form.put("partId", Depository.part("P0001"));
        return as("storekeeper.bj")
                .body(form)
                .post("/deviations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse settle(String id, Map<String, Object> how) {
        return as("storekeeper.bj")
                .body(how)
                .post("/deviations/" + id + "/settlement")
                .then();
    }
}

package org.aftercare.parts.agreements;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Quality agreements with suppliers, and the devices nobody answers for. */
@AftercareTest
class AgreementTest {
    private String supplier;

    @BeforeEach
    void aSupplier() throws Exception {
        Adopted.regulation("medical-device-service");
        supplier = as("storekeeper.bj")
                .body(Map.of("name", "康泰医疗器械"))
                .post("/suppliers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> draft(String quality, String service) {
        return new HashMap<>(Map.of(
                "supplierId",
                supplier,
                "qualityTerms",
                quality,
                "serviceTerms",
                service,
                "startsOn",
                "2026-01-01",
                "endsOn",
                "2026-12-31"));
    }

    private String drafted(String quality, String service) {
        return as("branch_manager.bj")
                .body(draft(quality, service))
                .post("/supplier-agreements")
                .then()
                .statusCode(201)
                .body("state", equalTo("draft"))
                .extract()
                .path("id");
    }

    @Test
    @Clause("9.3a")
    void anAgreementIsSignedOnlyWithBothResponsibilities() {
        String agreement = drafted("质量问题包换", "");
        as("branch_manager.bj")
                .post("/supplier-agreements/" + agreement + "/signature")
                .then()
                .statusCode(400)
                .body("field", equalTo("serviceTerms"))
                .body("article", equalTo("9.3a"));
        as("branch_manager.bj")
                .header("If-Match", "\"0\"")
                .body(draft("", "两年内上门维修"))
                .put("/supplier-agreements/" + agreement)
                .then()
                .statusCode(200);
        as("branch_manager.bj")
                .post("/supplier-agreements/" + agreement + "/signature")
                .then()
                .statusCode(400)
                .body("field", equalTo("qualityTerms"));
        as("branch_manager.bj")
                .header("If-Match", "\"1\"")
                .body(draft("质量问题包换", "两年内上门维修"))
                .put("/supplier-agreements/" + agreement)
                .then()
                .statusCode(200);
        as("branch_manager.bj")
                .post("/supplier-agreements/" + agreement + "/signature")
                .then()
                .statusCode(200)
                .body("state", equalTo("in_force"));
        as("branch_manager.bj")
                .get("/supplier-agreements?supplier=" + supplier)
                .then()
                .body("items.id", contains(agreement));
        as("branch_manager.bj")
                .post("/supplier-agreements/" + agreement + "/signature")
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-signed"));
        as("storekeeper.bj")
                .post("/supplier-agreements/" + agreement + "/signature")
                .then()
                .statusCode(403);
    }

    @Test
    @Clause("9.3b")
    void aDeviceLeadsToItsSupplierAndWhoNobodyAnswersForIsListed() {
        UUID model = TestCompany.AIR_CONDITIONER;
        as("clerk.bj").get("/supplied-devices?uncovered=true").then().body("items.modelId", hasItem(model.toString()));
        as("storekeeper.bj")
                .body(Map.of("supplierId", supplier))
                .put("/supplied-devices/" + model + "/supplier")
                .then()
                .statusCode(200)
                .body("supplier.name", equalTo("康泰医疗器械"))
                .body("agreement", nullValue());
        as("clerk.bj").get("/supplied-devices?uncovered=true").then().body("items.modelId", hasItem(model.toString()));
        String agreement = drafted("质量问题包换", "两年内上门维修");
        as("branch_manager.bj")
                .post("/supplier-agreements/" + agreement + "/signature")
                .then()
                .statusCode(200);
        as("technician.bj")
                .get("/supplied-devices/" + model)
                .then()
                .statusCode(200)
                .body("supplier.id", equalTo(supplier))
                .body("agreement.id", equalTo(agreement))
                .body("qualityTerms", equalTo("质量问题包换"))
                .body("serviceTerms", equalTo("两年内上门维修"));
        as("clerk.bj")
                .get("/supplied-devices?uncovered=true")
                .then()
                .body("items.modelId", not(hasItem(model.toString())));
    }
}

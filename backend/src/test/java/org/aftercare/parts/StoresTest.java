package org.aftercare.parts;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

/** Warehouses and vans are founded with somebody in charge, change hands, and close when they are empty (10.3.0). */
@AftercareTest
class StoresTest {
    @BeforeEach
    void aWarehouse() throws Exception {
        Stockroom.founded();
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 3, "100", "2026-02-01");
    }

    @Test
    @Clause("10.3.0")
    void aWarehouseHasANamedPersonOfItsBranchInCharge() {
        as("branch_manager.bj")
                .body(form("keeperId", null))
                .post("/stores")
                .then()
                .statusCode(400)
                .body("errors.field", contains("keeperId"));
        as("branch_manager.bj")
                .body(form("keeperId", TestCompany.idOf("storekeeper.tj")))
                .post("/stores")
                .then()
                .statusCode(400)
                .body("errors.field", contains("keeperId"));
        as("branch_manager.bj")
                .body(form())
                .post("/stores")
                .then()
                .statusCode(201)
                .body("keeper.name", equalTo("storekeeper BJ"))
                .body("mine", equalTo(false));
        as("branch_manager.tj").body(form()).post("/stores").then().statusCode(404);
        as("clerk.bj").body(form()).post("/stores").then().statusCode(403);
    }

    @Test
    void itChangesHandsAndTheJournalKeepsIt() {
        String id = as("branch_manager.bj").body(form()).post("/stores").path("id");
        as("branch_manager.bj")
                .header("If-Match", "\"0\"")
                .body(form("name", "二号仓", "deputyId", TestCompany.idOf("clerk.bj")))
                .put("/stores/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("二号仓"))
                .body("deputy.name", equalTo("clerk BJ"));
        as("branch_manager.bj")
                .get("/timeline?subject=store:" + id)
                .then()
                .body("items.kind", hasItems("store.founded", "store.changed"));
    }

    @Test
    void onlyAnEmptyStoreCloses() {
        String id = as("branch_manager.bj").body(form()).post("/stores").path("id");
        as("branch_manager.bj")
                .header("If-Match", "\"0\"")
                .body(form("closed", true))
                .put("/stores/" + id)
                .then()
                .statusCode(200)
                .body("closed", equalTo(true));
        as("branch_manager.bj").get("/stores").then().body("id", not(hasItem(id)));

        Map<String, Object> full = form("code", "FULL", "closed", true);
        as("branch_manager.bj")
                .header("If-Match", "\"0\"")
                .body(full)
                .put("/stores/" + Stockroom.WAREHOUSE)
                .then()
                .statusCode(409)
                .body("code", equalTo("store-not-empty"));
    }

    private static Map<String, Object> form(Object... changes) {
        Map<String, Object> form = new HashMap<>();
        form.put("branchId", TestCompany.BEIJING);
        form.put("code", "BJ-W9");
        form.put("name", "九号仓");
        form.put("kind", "warehouse");
        form.put("keeperId", TestCompany.idOf("storekeeper.bj"));
        form.put("closed", false);
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        return form;
    }
}

package org.aftercare.parts;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

/** Regulation 8 binds: what it asks of drawing goods, and what it refuses. */
@AftercareTest
class WarehouseArticlesTest {
    private String ticket;

    @BeforeEach
    void theRegulationBinds() throws Exception {
        Calls.aCustomerWithTwoItems();
        Stockroom.founded();
        ticket = Jobs.dispatched();
        Adopted.regulation("parts-warehouse");
    }

    @Test
    @Clause({"8.4.3.1a", "8.4.3.4a"})
    void nothingGoesOutWithoutASlipNorBeyondIt() throws SQLException {
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 9, "300", "2026-02-01");
        as(Stockroom.STOREKEEPER)
                .body(Map.of("storeId", Stockroom.WAREHOUSE, "partId", Stockroom.COMPRESSOR, "quantity", 1))
                .post("/parts-issues")
                .then()
                .statusCode(409)
                .body("article", equalTo("8.4.3.1a"))
                .body("code", equalTo("slip-missing"))
                .body("detail", containsString("without an issue slip"));
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 2);
        Stockroom.signAll("supervisor.bj");
        as(Stockroom.STOREKEEPER)
                .body(Map.of("lines", List.of(Map.of("lineId", Stockroom.lineOf(slip), "quantity", 3))))
                .post("/parts-slips/" + slip + "/issue")
                .then()
                .statusCode(409)
                .body("article", equalTo("8.4.3.1a"))
                .body("code", equalTo("more-than-slip"));
        Stockroom.issue(slip)
                .statusCode(200)
                .body("issuedBy.name", equalTo("storekeeper BJ"))
                .body("drawer.name", equalTo("technician BJ"))
                .body("issuedAt", notNullValue());
        assertThat(Stockroom.stock(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE)).isEqualTo(7);
    }

    @Test
    @Clause("8.4.3.1b")
    void aSlipIsIssuedOnceItIsSignedAndAChangeOfItVoidsTheSignature() throws SQLException {
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 9, "300", "2026-02-01");
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 2);
        Stockroom.issue(slip)
                .statusCode(409)
                .body("code", equalTo("approval-required"))
                .body("article", equalTo("8.4.3.1b"))
                .body("detail", containsString("signature"))
                .body("approval.missing.label", hasItem("supervisor"))
                .body("approval.pending", notNullValue());
        Stockroom.signAll("supervisor.bj");
        Map<String, Object> more = new HashMap<>();
        more.put("lines", List.of(Map.of("partId", Stockroom.COMPRESSOR, "quantity", 5)));
        int version = Stockroom.slip(slip).extract().path("version");
        as(Stockroom.TECHNICIAN)
                .header("If-Match", "\"" + version + "\"")
                .body(more)
                .put("/parts-slips/" + slip)
                .then()
                .statusCode(200)
                .body("signatures.status", equalTo(List.of("waiting")));
        Stockroom.issue(slip).statusCode(409).body("code", equalTo("approval-required"));
        Stockroom.signAll("general_manager.bj");
        Stockroom.issue(slip).statusCode(200);
        // A signature is used once; what is left of a signed slip needs no second one.
        Stockroom.slip(slip).body("signatures.status", equalTo(List.of("used")));
    }

    @Test
    @Clause("8.4.3.1b")
    void anUnclearOrAlteredPaperSlipIsRefusedAndTheRefusalIsKept() throws SQLException {
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 9, "300", "2026-02-01");
        String slip =
                Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 2, "paper", true, "altered", true);
        Stockroom.signAll("supervisor.bj");
        Stockroom.issue(slip)
                .statusCode(409)
                .body("article", equalTo("8.4.3.1b"))
                .body("code", equalTo("slip-unclear"));
        as(Stockroom.STOREKEEPER)
                .body(Map.of("reason", "有涂改"))
                .post("/parts-slips/" + slip + "/refusal")
                .then()
                .statusCode(200)
                .body("status", equalTo("refused"))
                .body("refusal", equalTo("有涂改"));
        Stockroom.issue(slip).statusCode(409).body("code", equalTo("slip-is-refused"));
    }

    @Test
    @Clause("8.4.3.2")
    void theOldestLotGoesFirstAndANewerOneIsRefusedWhileItLasts() throws SQLException {
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 5, "300", "2026-03-01");
        var newer = Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 10, "310", "2026-03-08");
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 7);
        Stockroom.signAll("supervisor.bj");
        as(Stockroom.STOREKEEPER)
                .body(Map.of("lines", List.of(Map.of("lineId", Stockroom.lineOf(slip), "quantity", 1, "lotId", newer))))
                .post("/parts-slips/" + slip + "/issue")
                .then()
                .statusCode(409)
                .body("article", equalTo("8.4.3.2"))
                .body("code", equalTo("older-lot-first"));
        Stockroom.issue(slip).statusCode(200).body("lines[0].lots.quantity", equalTo(List.of(5, 2)));
    }

    @Test
    @Clause("8.4.3.3a")
    void whatIsNotThereBecomesAShortageThatSomebodyOwesTheManager() throws SQLException {
        Adopted.figures("parts-warehouse", "8.4.3.3a", "{\"limit\": 2}");
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 3);
        as("clerk.bj").get("/timeline?subject=parts_slip:" + slip).then().body("items.kind", hasItem("shortage.found"));
        as("branch_manager.bj")
                .get("/obligations?limit=200")
                .then()
                .statusCode(200)
                .body("items.article.ref", hasItem("8.4.3.3a"));
        Stockroom.signAll("supervisor.bj");
        Stockroom.issue(slip)
                .statusCode(409)
                .body("code", equalTo("stock-short"))
                .body("wanted", equalTo(3))
                .body("there", equalTo(0));
    }

    @Test
    @Clause("8.4.3.5")
    void anExchangeNeedsTheOldPieceTheDrawersSignatureAndTheManagers() throws SQLException {
        Stockroom.lot(Stockroom.BOARD, Stockroom.WAREHOUSE, 2, "120", "2026-02-01");
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.BOARD, 1);
        Stockroom.signAll("supervisor.bj");
        Stockroom.signAll("branch_manager.bj");
        Stockroom.issue(slip)
                .statusCode(409)
                .body("article", equalTo("8.4.3.5"))
                .body("code", equalTo("old-part-missing"));
        String line = Stockroom.lineOf(slip);
        as(Stockroom.STOREKEEPER)
                .body(Map.of("serial", "OLD-7"))
                .put("/parts-slips/" + slip + "/lines/" + line + "/old-piece")
                .then()
                .statusCode(200);
        Stockroom.issue(slip)
                .statusCode(409)
                .body("article", equalTo("8.4.3.5"))
                .body("code", equalTo("signature-needed"));
        as(Stockroom.STOREKEEPER)
                .body(Map.of("serial", "OLD-7", "strokes", List.of(List.of(1, 2, 3, 4))))
                .put("/parts-slips/" + slip + "/lines/" + line + "/old-piece")
                .then()
                .statusCode(200)
                .body("lines[0].oldSerial", equalTo("OLD-7"));
        Stockroom.issue(slip).statusCode(200);
    }

    @Test
    @Clause("8.4.3.5")
    void anExchangeWithoutTheManagersSignatureIsRefused() throws SQLException {
        Stockroom.lot(Stockroom.BOARD, Stockroom.WAREHOUSE, 2, "120", "2026-02-01");
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.BOARD, 1);
        Stockroom.signAll("supervisor.bj");
        as(Stockroom.STOREKEEPER)
                .body(Map.of("serial", "OLD-7", "strokes", List.of(List.of(1, 2, 3, 4))))
                .put("/parts-slips/" + slip + "/lines/" + Stockroom.lineOf(slip) + "/old-piece")
                .then()
                .statusCode(200);
        Stockroom.issue(slip)
                .statusCode(409)
                .body("article", equalTo("8.4.3.5"))
                .body("approval.missing.label", hasItem("branch manager"));
    }
}

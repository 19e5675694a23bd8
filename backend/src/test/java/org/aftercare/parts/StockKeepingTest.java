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
import org.aftercare.FreshCompany;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

/** Regulation 8 binds: what it asks of keeping goods and of their papers, and what it refuses. */
@AftercareTest
class StockKeepingTest {
    private String ticket;

    @BeforeEach
    void theRegulationBinds() throws Exception {
        Calls.aCustomerWithTwoItems();
        Stockroom.founded();
        ticket = Jobs.dispatched();
        Adopted.regulation("parts-warehouse");
    }

    @Test
    @Clause({"8.3.1", "8.4.3.4a"})
    void aQuantityIsNotEdited() throws SQLException {
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 9, "300", "2026-02-01");
        Map<String, Object> form = new HashMap<>();
        form.put("quantity", 12);
        for (String who : List.of(Stockroom.STOREKEEPER, "branch_manager.bj", "administrator.bj")) {
            as(who).body(form)
                    .put("/stores/" + Stockroom.WAREHOUSE + "/places/" + Stockroom.COMPRESSOR)
                    .then()
                    .statusCode(409)
                    .body("article", equalTo("8.3.1"))
                    .body("code", equalTo("document-missing"))
                    .body("detail", containsString("document"));
        }
        assertThat(Stockroom.stock(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE)).isEqualTo(9);
    }

    @Test
    @Clause({"8.3.1", "8.4.3.1a"})
    void theDatabaseItselfRefusesWhatMustNotBe() throws SQLException {
        var lot = Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 9, "300", "2026-02-01");
        refused("update lot set quantity = 12 where id = '" + lot + "'", "stock changes by movements only");
        refused("delete from lot where id = '" + lot + "'", "stock changes by movements only");
        refused("update movement set quantity = 12 where lot_id = '" + lot + "'", "never changed");
        refused("delete from movement where lot_id = '" + lot + "'", "never changed");
        String move = """
                insert into movement (id, kind, part_id, store_id, lot_id, quantity, unit_cost, document_kind, document_id,
                  document_number, slip_line_id, moved_at, posted_at)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', %d, 300, 'parts_slip', gen_random_uuid(), '%s', %s, now(), now())
                """;
        Object[] goods = {Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, lot};
        refused(move.formatted("transfer_out", goods[0], goods[1], goods[2], -10, "X", "null"), "stock_short");
        refused(move.formatted("transfer_out", goods[0], goods[1], goods[2], -1, " ", "null"), "movement_has_document");
        refused(move.formatted("issue", goods[0], goods[1], goods[2], -1, "X", "null"), "movement_slip");
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 2);
        String line = "'" + Stockroom.lineOf(slip) + "'";
        refused(move.formatted("issue", goods[0], goods[1], goods[2], -1, "X", line), "slip that was let through");
    }

    @Test
    @Clause("8.2")
    void onlyWarehouseStaffPost() throws SQLException {
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 9, "300", "2026-02-01");
        as(Stockroom.TECHNICIAN)
                .body(Map.of(
                        "fromStore",
                        Stockroom.WAREHOUSE,
                        "toStore",
                        Stockroom.VAN,
                        "lines",
                        List.of(Map.of("partId", Stockroom.COMPRESSOR, "quantity", 1))))
                .post("/transfers")
                .then()
                .statusCode(409)
                .body("article", equalTo("8.2"))
                .body("code", equalTo("not-warehouse-staff"));
        as("branch_manager.bj")
                .get("/stores")
                .then()
                .body("find { it.kind == 'warehouse' }.keeper.name", equalTo("storekeeper BJ"))
                .body("find { it.kind == 'van' }.technician.name", equalTo("technician BJ"));
    }

    @Test
    @Clause({"8.4.4.3a", "8.4.5.2", "8.4.5.6", "8.3.2"})
    void goodsHaveTheirBinAndLabelAndBinsTheirSign() throws SQLException {
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 9, "300", "2026-02-01");
        lacking("place").body("items", hasSize(1));
        lacking("label").body("items", hasSize(1));
        as(Stockroom.STOREKEEPER)
                .get("/stores")
                .then()
                .body("find { it.kind == 'warehouse' }.withoutSign", equalTo(1))
                .body("find { it.kind == 'warehouse' }.withoutPlace", equalTo(1));
        as(Stockroom.STOREKEEPER)
                .body(Map.of("binId", Stockroom.SHELF, "labelPrinted", true))
                .put("/stores/" + Stockroom.WAREHOUSE + "/places/" + Stockroom.COMPRESSOR)
                .then()
                .statusCode(200);
        lacking("place").body("items", empty());
        lacking("label").body("items", empty());
        // A new code of the bin stands neither on its sign nor on the label.
        as(Stockroom.STOREKEEPER)
                .body(Map.of("code", "A-02", "area", "A", "signPrinted", false))
                .put("/bins/" + Stockroom.SHELF)
                .then()
                .statusCode(200);
        lacking("label").body("items", hasSize(1)).body("items[0].labelOutdated", equalTo(true));
        as(Stockroom.STOREKEEPER)
                .body(Map.of("code", "A-02", "area", "A", "signPrinted", true))
                .put("/bins/" + Stockroom.SHELF)
                .then()
                .statusCode(200)
                .body("signPrintedAt", notNullValue());
        as(Stockroom.STOREKEEPER).get("/stores").then().body("find { it.kind == 'warehouse' }.withoutSign", equalTo(0));
        as(Stockroom.STOREKEEPER).get("/scan/BJ-W:A-02").then().statusCode(200).body("kind", equalTo("bin"));
    }

    @Test
    @Clause("8.4.4.4b")
    void documentsAreKeptForEveryRoleAndOnlyReversed() throws SQLException {
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 9, "300", "2026-02-01");
        String document = as(Stockroom.STOREKEEPER)
                .get("/stock-documents?month=2026-02&kind=opening")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        for (String who :
                List.of(Stockroom.STOREKEEPER, "branch_manager.bj", "general_manager.bj", "administrator.bj")) {
            as(who).delete("/stock-documents/" + document)
                    .then()
                    .statusCode(409)
                    .body("article", equalTo("8.4.4.4b"))
                    .body("code", equalTo("document-kept"));
        }
        as(Stockroom.STOREKEEPER)
                .body(Map.of("reason", "重复录入"))
                .post("/stock-documents/" + document + "/reversal")
                .then()
                .statusCode(200)
                .body("kind", equalTo("reversal"));
        assertThat(Stockroom.stock(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE)).isZero();
        as(Stockroom.STOREKEEPER)
                .get("/stock-documents?month=2026-02&kind=opening")
                .then()
                .body("items[0].reversedBy", containsString("CX"));
        as(Stockroom.STOREKEEPER)
                .body(Map.of("reason", "再来一次"))
                .post("/stock-documents/" + document + "/reversal")
                .then()
                .statusCode(409)
                .body("code", equalTo("document-reversed"));
    }

    @Test
    @Clause("8.4.1.1")
    void theLedgerBalancesOnAnyDayAndShowsBothDatesOfALateEntry() throws SQLException {
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 9, "300", "2026-02-01");
        FreshCompany.execute("""
                insert into movement (id, kind, part_id, store_id, lot_id, quantity, unit_cost, document_kind, document_id,
                  document_number, moved_at, posted_at)
                select gen_random_uuid(), 'count_down', part_id, store_id, id, -2, unit_cost, 'stock_count', gen_random_uuid(), 'PD-1',
                  '2026-02-10 10:00+08', '2026-02-12 10:00+08' from lot where part_id = '%s'
                """.formatted(Stockroom.COMPRESSOR));
        as(Stockroom.STOREKEEPER)
                .get("/movements?part=" + Stockroom.COMPRESSOR)
                .then()
                .body("items[0].late", equalTo(true))
                .body("items[0].documentNumber", equalTo("PD-1"))
                .body("items[1].late", equalTo(false));
        for (var day : Map.of("2026-01-31", 0, "2026-02-09", 9, "2026-02-10", 7).entrySet()) {
            as(Stockroom.STOREKEEPER)
                    .get("/movements/balance?part=" + Stockroom.COMPRESSOR + "&until=" + day.getKey())
                    .then()
                    .body("closing", equalTo(day.getValue()));
        }
    }

    private static io.restassured.response.ValidatableResponse lacking(String what) {
        return as(Stockroom.STOREKEEPER).get("/stock?lack=" + what).then().statusCode(200);
    }

    private static void refused(String sql, String says) {
        assertThatThrownBy(() -> FreshCompany.execute(sql)).hasMessageContaining(says);
    }
}

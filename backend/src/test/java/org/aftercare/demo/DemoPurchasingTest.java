package org.aftercare.demo;

import java.sql.Connection;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What the demo's warehouses bought stands behind what their ledgers say came in. */
@AftercareTest
class DemoPurchasingTest {
    private static final String STORE = "00000000-0000-7000-8000-00000000d001";
    private static final String RECEIPT = "00000000-0000-7000-8000-00000000d301";

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Test
    void everyReceiptHasItsOrderAndEachBranchSomeThatAreUnderWay() throws Exception {
        FreshCompany.execute("""
                insert into store (id, branch_id, code, name, kind, keeper_id)
                  select '%1$s', branch_id, 'BJ1', '北京总库', 'warehouse', id from person where login = 'storekeeper.bj';
                insert into part (id, code, name, unit, kind, supplier_name)
                  select gen_random_uuid(), 'PT-' || n, '配件' || n, '个', 'part', '春兰配件中心' from generate_series(1, 9) n;
                insert into lot (id, part_id, store_id, origin_id, received_at, unit_cost, source)
                  select id, id, '%1$s', id, '2026-02-02T01:00:00Z', 12.5, 'receipt' from part where code in ('PT-1', 'PT-2');
                insert into movement (id, kind, part_id, store_id, lot_id, quantity, unit_cost, document_kind, document_id,
                    document_number, moved_at, posted_at)
                  select gen_random_uuid(), 'receipt', id, '%1$s', id, 20, 12.5, 'receipt_note', '%2$s', 'RKBJ260202-001',
                    '2026-02-02T01:00:00Z', '2026-02-02T01:00:00Z'
                  from part where code in ('PT-1', 'PT-2');
                """.formatted(STORE, RECEIPT));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (DemoJournal journal = new DemoJournal(connection, json)) {
                new DemoPurchasing(connection, TestCompany.MONDAY_MORNING, ZoneId.of("Asia/Shanghai")).write();
            }
            connection.commit();
        }

        as("storekeeper.bj")
                .get("/goods-receipts/" + RECEIPT)
                .then()
                .statusCode(200)
                .body("number", equalTo("RKBJ260202-001"))
                .body("status", equalTo("entered"))
                .body("order.number", equalTo("CGBJ260202-001"))
                .body("lines.counted", equalTo(List.of(20, 20)));
        as("storekeeper.bj").get("/goods-receipts?open=true").then().body("items.step", hasItems("check", "inspect"));
        as("storekeeper.bj").get("/refused-goods?open=true").then().body("items", hasSize(1));
        as("storekeeper.bj").get("/factory-repairs?late=true").then().body("items", hasSize(1));
        as("storekeeper.bj")
                .get("/local-purchases?dearer=true")
                .then()
                .body("items", hasSize(1))
                .body("items[0].reason", not(nullValue()));
        as("storekeeper.bj").get("/shortages?open=true").then().body("items", hasSize(1));
        as("storekeeper.bj")
                .get("/timeline?subject=receipt:" + RECEIPT)
                .then()
                .body("items.kind", hasItems("goods.arrived", "goods.note_written"));
    }
}

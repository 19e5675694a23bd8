package org.aftercare.parts.purchasing;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;

import static org.aftercare.TestCompany.as;
import static org.aftercare.parts.purchasing.Depot.LAMP;
import static org.aftercare.parts.purchasing.Depot.STORE;
import static org.aftercare.parts.purchasing.Depot.STOREKEEPER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** "Promptly" is two office hours here, from Monday 09:00 on; the company sets it. */
@AftercareTest
class PromptlyTest {
    private static final String TWO_HOURS = "2026-03-02T03:00:00Z";

    @Inject
    TimeMachine time;

    @BeforeEach
    void aDepotWithLimits() throws Exception {
        Depot.isThere();
        Adopted.regulation("parts-warehouse");
        for (String article : List.of("8.4.2.1b", "8.4.2.3a", "8.4.2.3b", "8.4.3.3a", "8.4.3.3b")) {
            Adopted.figures("parts-warehouse", article, "{\"limit\": 2}");
        }
    }

    @Test
    @Clause("8.4.2.1b")
    void aPassedDeliveryWithoutANoteIsLateAndTheNoteMeetsIt() throws Throwable {
        String receipt = Depot.arrived(Depot.ordered(Depot.goods(LAMP, 10, 12)));
        Depot.count(receipt, LAMP, 10, "none");
        Depot.check(receipt).statusCode(200);
        owed("receipt", receipt).body("items", empty());
        Depot.inspect(receipt, LAMP, true, null).statusCode(200);
        owed("receipt", receipt)
                .body("items.article.ref", contains("8.4.2.1b"))
                .body("items.status", contains("open"))
                .body("items.dueAt", contains(TWO_HOURS));

        time.forward(Duration.ofHours(3));
        Owed.tick();
        as("branch_manager.bj").get("/obligations?status=missed").then().body("items.article.ref", hasItem("8.4.2.1b"));
        Depot.note(receipt).statusCode(200);
        owed("receipt", receipt).body("items[0].settledAt", equalTo("2026-03-02T04:00:00Z"));
    }

    @Test
    @Clause({"8.4.2.3a", "8.4.2.3b"})
    void goodsUsedDirectlyAreToBeCheckedAndThenNoted() {
        String receipt = Depot.delivered(
                Map.of("orderId", Depot.ordered(Depot.goods(LAMP, 3, 12)), "directUse", true, "place", "朝阳区工地"));
        owed("receipt", receipt)
                .body("items.article.ref", contains("8.4.2.3a"))
                .body("items.dueAt", contains(TWO_HOURS));
        as(STOREKEEPER)
                .body(Map.of("seen", "完好", "lines", List.of(Map.of("lineId", Depot.line(receipt, LAMP), "counted", 3))))
                .post("/goods-receipts/" + receipt + "/spot-check")
                .then()
                .statusCode(200);
        owed("receipt", receipt)
                .body("items.find { it.article.ref == '8.4.2.3a' }.status", equalTo("met"))
                .body("items.find { it.article.ref == '8.4.2.3b' }.status", equalTo("open"));
        Depot.note(receipt).statusCode(200);
        owed("receipt", receipt).body("items.status", containsInAnyOrder("met", "met"));
    }

    @Test
    @Clause("8.4.3.3b")
    void anApprovedShortageIsToBeBought() throws Exception {
        String shortage = "00000000-0000-7000-8000-00000000d201";
        FreshCompany.execute("""
                insert into shortage (id, part_id, store_id, quantity, asker_id, status, found_at)
                select '%s', '%s', '%s', 6, id, 'found', '2026-03-02T01:00:00Z' from person where login = 'technician.bj'
                """.formatted(shortage, LAMP, STORE));
        String order = as(STOREKEEPER)
                .body(Map.of())
                .post("/shortages/" + shortage + "/report")
                .then()
                .statusCode(200)
                .extract()
                .path("order.id");
        owed("shortage", shortage).body("items", empty());
        Depot.sign(Depot.toSign().get(0));
        owed("shortage", shortage)
                .body("items.article.ref", contains("8.4.3.3b"))
                .body("items.status", contains("open"))
                .body("items.dueAt", contains(TWO_HOURS));
        as("branch_manager.bj").get("/shortages?status=approved").then().body("items.id", contains(shortage));

        FreshCompany.execute("""
                insert into supplier (id, name) values (gen_random_uuid(), '东方五金');
                update purchase_order set supplier_id = (select id from supplier)
                """);
        Depot.place(order).statusCode(200);
        owed("shortage", shortage).body("items.status", contains("met"));
    }

    private static ValidatableResponse owed(String kind, String id) {
        return as("branch_manager.bj")
                .get("/obligations?subject=" + kind + ":" + id)
                .then()
                .statusCode(200);
    }
}

package org.aftercare.parts.purchasing;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.as;
import static org.aftercare.parts.purchasing.Depot.LAMP;
import static org.aftercare.parts.purchasing.Depot.MANAGER;
import static org.aftercare.parts.purchasing.Depot.STORE;
import static org.aftercare.parts.purchasing.Depot.STOREKEEPER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** What was asked for and not there, in a company that keeps regulation 8. */
@AftercareTest
class ShortagesTest {
    private static final String SHORTAGE = "00000000-0000-7000-8000-00000000d201";

    @Inject
    TimeMachine time;

    @BeforeEach
    void aShortage() throws Exception {
        Depot.isThere();
        Adopted.regulation("parts-warehouse");
        FreshCompany.execute("""
                insert into shortage (id, part_id, store_id, quantity, asker_id, status, found_at)
                select '%s', '%s', '%s', 6, id, 'found', '2026-03-02T01:00:00Z' from person where login = 'technician.bj'
                """.formatted(SHORTAGE, LAMP, STORE));
    }

    @Test
    @Clause("8.4.3.3a")
    void aShortageIsToldToTheManagerWithGoodsQuantityAndAskerAndListedByAgeUntilThen() {
        time.forward(Duration.ofHours(5));
        as(MANAGER)
                .get("/shortages?status=found")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].ageHours", equalTo(5))
                .body("items[0].asker.name", equalTo("technician BJ"));
        as(STOREKEEPER)
                .body(Map.of("note", "周三要用"))
                .post("/shortages/" + SHORTAGE + "/report")
                .then()
                .statusCode(200)
                .body("status", equalTo("reported"));
        as(MANAGER)
                .get("/notices")
                .then()
                .body("items.find { it.kind == 'shortage.reported' }.text", containsString("technician BJ"))
                .body("items.find { it.kind == 'shortage.reported' }.text", containsString("LP-100"))
                .body("items.find { it.kind == 'shortage.reported' }.text", containsString("6"));
        as(STOREKEEPER)
                .body(Map.of())
                .post("/shortages/" + SHORTAGE + "/report")
                .then()
                .statusCode(409)
                .body("code", equalTo("shortage-is-reported"));
        as(MANAGER).get("/shortages?status=found").then().body("items", empty());
        as("storekeeper.tj").get("/shortages").then().body("items", empty());
    }

    @Test
    @Clause("8.4.3.3b")
    void itIsBoughtOnlyAfterTheManagerHasApproved() {
        String order = reported();
        as(STOREKEEPER)
                .body(Map.of("supplier", "东方五金", "local", false, "lines", List.of(Depot.goods(LAMP, 6, 12))))
                .put("/purchase-orders/" + order)
                .then()
                .statusCode(428);
        supplierIsKnown(order);
        Depot.place(order)
                .statusCode(409)
                .body("code", equalTo("approval-required"))
                .body("article", equalTo("8.4.3.3b"));
        Depot.sign(Depot.toSign().get(0));
        as(STOREKEEPER)
                .get("/shortages/" + SHORTAGE)
                .then()
                .body("status", equalTo("approved"))
                .body("signature.by", equalTo("branch_manager BJ"));
        Depot.place(order).statusCode(200).body("approvedBy.name", equalTo("branch_manager BJ"));
        as(STOREKEEPER)
                .get("/timeline?subject=shortage:" + SHORTAGE)
                .then()
                .body("items.kind", hasItem("shortage.approved"))
                .body("items.kind", hasItem("shortage.ordered"));

        Depot.entered(Depot.arrived(order), Map.of(LAMP, 6));
        as(STOREKEEPER).get("/shortages/" + SHORTAGE).then().body("status", equalTo("arrived"));
    }

    @Test
    @Clause("8.4.3.3b")
    void whatTheManagerTurnsDownIsNotBought() {
        String order = reported();
        as(MANAGER)
                .body(Map.of("reason", "用旧的"))
                .post("/approvals/" + Depot.toSign().get(0).get("id") + "/refusal")
                .then()
                .statusCode(200);
        as(STOREKEEPER).get("/shortages/" + SHORTAGE).then().body("status", equalTo("declined"));
        as(STOREKEEPER)
                .get("/purchase-orders/" + order)
                .then()
                .body("status", equalTo("cancelled"))
                .body("cancellation", equalTo("用旧的"));
        Depot.place(order).statusCode(409).body("code", equalTo("purchase-is-cancelled"));
    }

    @Test
    void whereNoArticleWantsASignatureAReportedShortageMayBeBoughtAtOnce() throws Exception {
        Adopted.nothing();
        String order = reported();
        as(STOREKEEPER).get("/shortages/" + SHORTAGE).then().body("status", equalTo("approved"));
        supplierIsKnown(order);
        Depot.place(order).statusCode(200);
    }

    private static String reported() {
        return as(STOREKEEPER)
                .body(Map.of())
                .post("/shortages/" + SHORTAGE + "/report")
                .then()
                .statusCode(200)
                .extract()
                .path("order.id");
    }

    private static void supplierIsKnown(String order) {
        int version = as(STOREKEEPER).get("/purchase-orders/" + order).path("version");
        as(STOREKEEPER)
                .header("If-Match", version)
                .body(Map.of("supplier", "东方五金", "local", false, "lines", List.of(Depot.goods(LAMP, 6, 12))))
                .put("/purchase-orders/" + order)
                .then()
                .statusCode(200);
    }
}

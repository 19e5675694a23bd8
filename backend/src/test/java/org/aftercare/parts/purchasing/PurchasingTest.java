package org.aftercare.parts.purchasing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;

import static org.aftercare.TestCompany.as;
import static org.aftercare.parts.purchasing.Depot.BELT;
import static org.aftercare.parts.purchasing.Depot.LAMP;
import static org.aftercare.parts.purchasing.Depot.MANAGER;
import static org.aftercare.parts.purchasing.Depot.STORE;
import static org.aftercare.parts.purchasing.Depot.STOREKEEPER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What is bought, of whom, and after which comparison, in a company that keeps regulation 10. */
@AftercareTest
class PurchasingTest {
    @BeforeEach
    void aDepot() throws Exception {
        Depot.isThere();
        Adopted.regulation("auto-service-shop");
    }

    @Test
    @Clause("10.3.10c")
    void aLocalPurchaseNeedsThreeQuotesOfThreeSuppliersAndTheyStayReadable() {
        String order = Depot.wanted(true, Depot.goods(LAMP, 10, 12.5));
        quotes(order, null, quote("东方五金", 130, false), quote("西城电料", 125, true)).statusCode(200);
        Depot.place(order)
                .statusCode(409)
                .body("code", equalTo("quotes-missing"))
                .body("article", equalTo("10.3.10c"))
                .body("detail", containsString("3"));
        quotes(order, null, quote("东方五金", 130, false), quote("西城电料", 125, true), quote(" 西城电料 ", 128, false))
                .statusCode(400)
                .body("errors.code", contains("quotes-of-one-supplier"));

        quotes(order, null, quote("东方五金", 130, false), quote("西城电料", 125, true), quote("南门灯具", 140.5, false))
                .statusCode(200);
        Depot.place(order)
                .statusCode(200)
                .body("status", equalTo("placed"))
                .body("supplier", equalTo("西城电料"))
                .body("quotes.supplier", contains("西城电料", "东方五金", "南门灯具"))
                .body("quotes.quotedOn", contains("2026-03-01", "2026-03-01", "2026-03-01"));
        quotes(order, null, quote("别家", 1, true)).statusCode(409).body("code", equalTo("purchase-is-placed"));
    }

    @Test
    @Clause("10.3.10d")
    void anotherThanTheCheapestNeedsAReasonAndTheReportShowsPriceAndQuality() {
        String order = Depot.wanted(true, Depot.goods(LAMP, 10, 14));
        quotes(order, null, quote("东方五金", 130, false), quote("西城电料", 125, false), quote("南门灯具", 140, true))
                .statusCode(200);
        Depot.place(order).statusCode(409).body("code", equalTo("price-reason")).body("article", equalTo("10.3.10d"));
        quotes(order, "当天能送", quote("东方五金", 130, false), quote("西城电料", 125, false), quote("南门灯具", 140, true))
                .statusCode(200);
        Depot.place(order).statusCode(200);

        String receipt = Depot.arrived(order);
        Depot.count(receipt, LAMP, 10, "none");
        Depot.check(receipt).statusCode(200);
        Depot.inspect(receipt, LAMP, false, "灯座松动").statusCode(200);
        as(MANAGER)
                .get("/local-purchases?dearer=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].price", equalTo(140.00f))
                .body("items[0].cheapest", equalTo(125.00f))
                .body("items[0].dearer", equalTo(15.00f))
                .body("items[0].reason", equalTo("当天能送"))
                .body("items[0].failed", equalTo(10));
        as(MANAGER).get("/local-purchases?dearer=false").then().body("items", empty());
        as("branch_manager.tj").get("/local-purchases").then().body("items", empty());
    }

    @Test
    @Clause("10.3.10a")
    void aLocalPurchaseIsPlacedWithoutARequestByTheDelegatedPowerWhoseDateIsShown() throws Exception {
        // 8.4.2.2a would have the manager sign for every purchase.
        Adopted.regulation("parts-warehouse");
        String ordered = Depot.wanted(Depot.goods(BELT, 4, 12.5));
        Depot.place(ordered).statusCode(409).body("code", equalTo("approval-required"));

        as(STOREKEEPER)
                .get("/local-purchases/power")
                .then()
                .statusCode(200)
                .body("released", equalTo(true))
                .body("article", equalTo("10.3.10a"))
                .body("since", equalTo("2025-01-01T00:00:00Z"));
        String order = Depot.wanted(true, Depot.goods(LAMP, 10, 12.5));
        quotes(order, null, quote("东方五金", 130, false), quote("西城电料", 125, true), quote("南门灯具", 140, false));
        Depot.place(order)
                .statusCode(200)
                .body("approvedBy", nullValue())
                .body("signature", nullValue())
                .body("delegatedBy", equalTo("10.3.10a"))
                .body("delegatedSince", equalTo("2025-01-01T00:00:00Z"));
    }

    @Test
    @Clause("10.3.10a")
    void takenBackThePowerNoLongerActs() throws Exception {
        Adopted.regulation("parts-warehouse");
        Adopted.figures("auto-service-shop", "10.3.10a", "{\"released\": false}");
        as(STOREKEEPER).get("/local-purchases/power").then().body("released", equalTo(false));
        String order = Depot.wanted(true, Depot.goods(LAMP, 10, 12.5));
        quotes(order, null, quote("东方五金", 130, false), quote("西城电料", 125, true), quote("南门灯具", 140, false));
        Depot.place(order).statusCode(409).body("article", equalTo("8.4.2.2a"));
    }

    @Test
    @Clause("10.3.10b")
    void aLocalPurchaseThatNothingNeededIsListedByPurchaserAndMonth() {
        String needless = Depot.wanted(true, Depot.goods(LAMP, 10, 12.5));
        String needed = Depot.wanted(true, Depot.goods(BELT, 4, 12.5));
        for (String order : List.of(needless, needed)) {
            quotes(order, null, quote("东方五金", 130, false), quote("西城电料", 125, true), quote("南门灯具", 140, false));
            Depot.place(order).statusCode(200);
        }
        as(STOREKEEPER).get("/purchase-orders/" + needed).then().body("need", equalTo("low_stock"));
        as("service_department.bj")
                .get("/local-purchases/unlinked")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].purchaser.name", equalTo("storekeeper BJ"))
                .body("[0].month", equalTo("2026-03"))
                .body("[0].orders", equalTo(1))
                .body("[0].total", equalTo(125.00f));
        as(STOREKEEPER).get("/local-purchases/unlinked").then().statusCode(403);
    }

    @Test
    void whatIsBelowItsMinimumIsProposedUntilItIsOnOrder() {
        as(STOREKEEPER)
                .get("/low-stock")
                .then()
                .statusCode(200)
                .body("code", contains("PD-200"))
                .body("[0].proposed", equalTo(4))
                .body("[0].store.id", equalTo(STORE));
        Depot.wanted(Depot.goods(BELT, 3, null));
        as(STOREKEEPER)
                .get("/low-stock")
                .then()
                .body("[0].proposed", equalTo(1))
                .body("[0].coming", equalTo(3));
        Depot.wanted(Depot.goods(BELT, 1, null));
        as(STOREKEEPER).get("/low-stock").then().body("", empty());
    }

    @Test
    void aRequisitionChangesUntilItIsPlacedAndNobodyOverwritesWhatTheyHaveNotSeen() {
        String order = Depot.wanted(Depot.goods(LAMP, 10, null));
        Map<String, Object> change =
                Map.of("supplier", "东方五金", "local", false, "lines", List.of(Depot.goods(LAMP, 12, 11)));
        int version = as(STOREKEEPER).get("/purchase-orders/" + order).path("version");
        as(STOREKEEPER)
                .header("If-Match", version)
                .body(change)
                .put("/purchase-orders/" + order)
                .then()
                .statusCode(200)
                .body("lines[0].quantity", equalTo(12));
        as(STOREKEEPER)
                .header("If-Match", version)
                .body(change)
                .put("/purchase-orders/" + order)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-version"))
                .body("entity.lines[0].quantity", equalTo(12));
        Depot.place(order).statusCode(200);
        as(STOREKEEPER)
                .body(change)
                .put("/purchase-orders/" + order)
                .then()
                .statusCode(409)
                .body("code", equalTo("purchase-is-placed"));
        as("storekeeper.tj").get("/purchase-orders/" + order).then().statusCode(404);
        as("technician.bj").get("/purchase-orders").then().statusCode(403);
    }

    private static Map<String, Object> quote(String supplier, Object price, boolean chosen) {
        return Map.of("supplier", supplier, "price", price, "quotedOn", "2026-03-01", "chosen", chosen);
    }

    @SafeVarargs
    private static ValidatableResponse quotes(String order, String reason, Map<String, Object>... quotes) {
        Map<String, Object> form = new HashMap<>(Map.of("quotes", List.of(quotes)));
        form.put("reason", reason);
        return as(STOREKEEPER)
                .body(form)
                .put("/purchase-orders/" + order + "/quotes")
                .then();
    }
}

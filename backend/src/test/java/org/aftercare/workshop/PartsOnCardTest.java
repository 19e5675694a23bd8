package org.aftercare.workshop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.parts.Stockroom;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Parts on a repair card come from the store's slips, and reduce the stock. */
@AftercareTest
class PartsOnCardTest {
    private String item;

    @BeforeEach
    void somethingIsUnderRepair() throws Exception {
        Calls.aCustomerWithTwoItems();
        Stockroom.founded();
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 2, "301.2550", "2026-02-01");
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 5, "330", "2026-02-20");
        item = Benches.takenFree();
    }

    @Test
    @Clause("1.7b")
    void partsListedOnTheCardReduceTheStock() {
        Benches.underRepair(item);
        Benches.worked(item, 45).statusCode(200);
        String slip = wanted(3);
        Stockroom.issue(slip).statusCode(200);
        assertThat(Stockroom.stock(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE)).isEqualTo(4);
        Benches.putForward(item).statusCode(409).body("code", equalTo("parts-were-drawn"));
        Benches.post("technician.bj", item, "/completion", Map.of("workDone", "更换压缩机"))
                .statusCode(200)
                .body("status", equalTo("put_forward"));
        as("clerk.bj")
                .get("/timeline?subject=item:" + item)
                .then()
                .body("items.find { it.kind == 'item.repaired' }.payload.parts", equalTo(3))
                .body("items.kind", hasItem("goods.issued"));
        // Two of the older lot and one of the newer: 2 × 301.2550 + 330, exactly.
        Object cost = as("supervisor.bj")
                .get("/parts-use?workKind=item&workId=" + item)
                .then()
                .statusCode(200)
                .extract()
                .path("cost");
        assertThat(new BigDecimal(cost.toString())).isEqualByComparingTo("932.51");
    }

    @Test
    @Clause("10.3.2a")
    void beforeTheRepairHasBegunNothingIsIssuedForIt() throws Exception {
        Adopted.regulation("auto-service-shop");
        Benches.entered(item);
        Benches.fillCard(item).statusCode(200);
        Stockroom.issue(wanted(1)).statusCode(409).body("code", equalTo("work-not-started"));
        assertThat(Stockroom.stock(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE)).isEqualTo(7);
    }

    @Test
    @Clause("1.7a")
    void theCodeOnTheCardIsFoundByAnyScanner() {
        String number = as("clerk.bj").get("/items/" + item).path("number");
        for (String code : List.of(number, Benches.receipt(item))) {
            as("storekeeper.bj")
                    .get("/scan/" + code)
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("item"))
                    .body("id", equalTo(item));
        }
        as("storekeeper.tj").get("/scan/" + number).then().statusCode(404);
    }

    private String wanted(int quantity) {
        return Stockroom.wanted(
                Stockroom.WAREHOUSE, item, Stockroom.COMPRESSOR, quantity, "workKind", "item", "workId", item);
    }
}

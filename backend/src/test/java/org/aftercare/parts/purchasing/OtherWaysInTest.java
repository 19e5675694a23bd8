package org.aftercare.parts.purchasing;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.as;
import static org.aftercare.parts.purchasing.Depot.LAMP;
import static org.aftercare.parts.purchasing.Depot.STORE;
import static org.aftercare.parts.purchasing.Depot.STOREKEEPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Goods used where they are needed, and parts back from the factory (8.4.2.3, 8.4.2.4). */
@AftercareTest
class OtherWaysInTest {
    @Inject
    Sql sql;

    @Inject
    TimeMachine time;

    private record Moved(String kind, int quantity, BigDecimal cost, String number) {}

    private record Left(int quantity) {}

    @BeforeEach
    void aDepot() throws Exception {
        Depot.isThere();
        Adopted.regulation("parts-warehouse");
    }

    @Test
    @Clause("8.4.2.3a")
    void goodsUsedDirectlyAreCheckedWhereTheyAreUsedAndStandAsUnaccountedUntilThen() {
        as("technician.bj")
                .body(Map.of("orderId", Depot.ordered(Depot.goods(LAMP, 3, 12)), "directUse", true, "place", " "))
                .post("/goods-receipts")
                .then()
                .statusCode(400)
                .body("field", equalTo("place"));
        String receipt = used();
        as("branch_manager.bj")
                .get("/goods-receipts?step=spot_check")
                .then()
                .body("items", hasSize(1))
                .body("items[0].directUse", equalTo(true));
        Depot.note(receipt).statusCode(409).body("code", equalTo("receipt-is-announced"));

        checkedOnSpot(receipt)
                .statusCode(200)
                .body("status", equalTo("checked"))
                .body("place", equalTo("朝阳区工地 3 号楼"))
                .body("spotCheck", equalTo("三支灯管，外观完好"))
                .body("checkedBy.name", equalTo("storekeeper BJ"))
                .body("checkedAt", equalTo("2026-03-02T01:00:00Z"));
        as("branch_manager.bj").get("/goods-receipts?step=spot_check").then().body("items", empty());
    }

    @Test
    @Clause("8.4.2.3b")
    void theirNoteIsWrittenAfterwardsAndIssuesWhatItTakesIn() {
        String receipt = used();
        checkedOnSpot(receipt);
        time.forward(Duration.ofHours(3));
        as(STOREKEEPER)
                .get("/goods-receipts?step=note")
                .then()
                .body("items[0].number", equalTo(Depot.show(receipt).extract().path("number")))
                .body("items[0].waitingHours", equalTo(3));
        Depot.note(receipt).statusCode(200).body("supplementary", equalTo(true));
        Depot.sign(Depot.toSign().get(0));
        Depot.enter(receipt).statusCode(200);

        String number = Depot.show(receipt).extract().path("number");
        assertThat(moved())
                .containsExactly(
                        new Moved("direct_use_in", 3, new BigDecimal("12.0000"), number),
                        new Moved("direct_use_out", -3, new BigDecimal("12.0000"), number));
        assertThat(left()).isZero();
    }

    @Test
    @Clause("8.4.2.4")
    void aPartGoesToTheFactoryOnceItIsRegisteredAndIsInStockAgainOnceItWorks() {
        Depot.entered(Depot.arrived(Depot.ordered(Depot.goods(LAMP, 5, 12))), Map.of(LAMP, 5));
        String repair = noted();
        step(repair, "sending")
                .statusCode(409)
                .body("code", equalTo("factory-repair-not-registered"))
                .body("article", equalTo("8.4.2.4"));
        assertThat(left()).isEqualTo(5);

        registered(repair);
        step(repair, "sending").statusCode(200);
        assertThat(left()).isEqualTo(3);
        time.forward(Duration.ofDays(9));
        as(STOREKEEPER)
                .get("/factory-repairs?late=true")
                .then()
                .body("items", hasSize(1))
                .body("items[0].problem", equalTo("不亮"))
                .body("items[0].daysAway", equalTo(9))
                .body("items[0].sentAt", equalTo("2026-03-02T01:00:00Z"));

        String receipt = step(repair, "return")
                .statusCode(200)
                .body("worksNormally", nullValue())
                .extract()
                .path("receipt.id");
        Depot.count(receipt, LAMP, 2, "none");
        Depot.check(receipt).statusCode(200);
        Depot.inspect(receipt, LAMP, true, null).statusCode(200);
        Depot.note(receipt).statusCode(200);
        Depot.enter(receipt)
                .statusCode(409)
                .body("code", equalTo("not-working"))
                .body("article", equalTo("8.4.2.4"));

        as("technician.bj")
                .body(Map.of("works", true))
                .post("/factory-repairs/" + repair + "/confirmation")
                .then()
                .statusCode(200)
                .body("confirmedBy.name", equalTo("technician BJ"))
                .body("confirmedAt", equalTo("2026-03-11T01:00:00Z"));
        Depot.signed(Depot.enter(receipt));
        Depot.enter(receipt).statusCode(200);
        assertThat(left()).isEqualTo(5);
        assertThat(moved())
                .extracting(Moved::kind, Moved::quantity, Moved::cost)
                .containsExactly(
                        tuple("receipt", 5, new BigDecimal("12.0000")),
                        tuple("factory_out", -2, new BigDecimal("12.0000")),
                        tuple("factory_in", 2, new BigDecimal("12.0000")));
        as(STOREKEEPER).get("/factory-repairs/" + repair).then().body("status", equalTo("entered"));
        as(STOREKEEPER)
                .get("/timeline?subject=factory_repair:" + repair)
                .then()
                .body("items.kind", hasItem("factory_repair.confirmed"));
    }

    @Test
    @Clause("8.4.1.2a")
    void nothingThatIsBeingCountedGoesToTheFactory() {
        Depot.entered(Depot.arrived(Depot.ordered(Depot.goods(LAMP, 5, 12))), Map.of(LAMP, 5));
        String repair = noted();
        registered(repair);
        as(STOREKEEPER)
                .body(Map.of("storeId", STORE, "scope", "all"))
                .post("/stock-counts")
                .then()
                .statusCode(201);
        step(repair, "sending").statusCode(409).body("code", equalTo("stock_frozen"));
        assertThat(left()).isEqualTo(5);
    }

    private static String noted() {
        return as(STOREKEEPER)
                .body(Map.of("storeId", STORE, "partId", LAMP, "quantity", 2))
                .post("/factory-repairs")
                .then()
                .statusCode(201)
                .body("status", equalTo("noted"))
                .extract()
                .path("id");
    }

    private static void registered(String repair) {
        as(STOREKEEPER)
                .body(Map.of("problem", "不亮", "factory", "海光灯具厂", "dueBackOn", "2026-03-10"))
                .put("/factory-repairs/" + repair + "/registration")
                .then()
                .statusCode(200)
                .body("registeredBy.name", equalTo("storekeeper BJ"));
    }

    private static String used() {
        Map<String, Object> form = new HashMap<>(Map.of("directUse", true, "place", "朝阳区工地 3 号楼"));
        form.put("orderId", Depot.ordered(Depot.goods(LAMP, 3, 12)));
        return as("technician.bj")
                .body(form)
                .post("/goods-receipts")
                .then()
                .statusCode(201)
                .body("status", equalTo("announced"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse checkedOnSpot(String receipt) {
        return as(STOREKEEPER)
                .body(Map.of(
                        "seen",
                        "三支灯管，外观完好",
                        "lines",
                        List.of(Map.of("lineId", Depot.line(receipt, LAMP), "counted", 3))))
                .post("/goods-receipts/" + receipt + "/spot-check")
                .then();
    }

    private static ValidatableResponse step(String repair, String step) {
        return as(STOREKEEPER).post("/factory-repairs/" + repair + "/" + step).then();
    }

    private List<Moved> moved() {
        return sql.list(
                        Moved.class,
                        "select kind, quantity, unit_cost as cost, document_number as number from movement where part_id = $1 order by seq",
                        UUID.fromString(LAMP))
                .await()
                .indefinitely();
    }

    private int left() {
        return sql.one(
                        Left.class,
                        "select coalesce(sum(quantity), 0)::int as quantity from lot where part_id = $1",
                        UUID.fromString(LAMP))
                .await()
                .indefinitely()
                .quantity();
    }
}

package org.aftercare.parts.purchasing;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.Sql;

import static org.aftercare.TestCompany.as;
import static org.aftercare.parts.purchasing.Depot.BELT;
import static org.aftercare.parts.purchasing.Depot.GLOVES;
import static org.aftercare.parts.purchasing.Depot.LAMP;
import static org.aftercare.parts.purchasing.Depot.MANAGER;
import static org.aftercare.parts.purchasing.Depot.STORE;
import static org.aftercare.parts.purchasing.Depot.STOREKEEPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Goods at the door of a company that keeps regulation 8. */
@AftercareTest
class ReceivingTest {
    @Inject
    Sql sql;

    private record Left(int quantity, BigDecimal cost) {}

    @BeforeEach
    void aDepot() throws Exception {
        Depot.isThere();
        Adopted.regulation("parts-warehouse");
    }

    @Test
    @Clause("8.4.2.1a")
    void whatCameIsCountedAgainstTheListAndWhatDiffersIsMarkedAndToldToThePurchaser() {
        String order = Depot.ordered(Depot.goods(LAMP, 10, 12.5), Depot.goods(BELT, 4, 30));
        String receipt = arrivedForTheSupervisor(order);

        Depot.check(receipt)
                .statusCode(409)
                .body("code", equalTo("lines-open"))
                .body("article", equalTo("8.4.2.1a"))
                .body("detail", containsString("2"));
        Depot.count(receipt, LAMP, 8, "none");
        Depot.count(receipt, BELT, 4, "none");
        Depot.check(receipt).statusCode(409).body("detail", containsString("1"));
        Depot.count(receipt, LAMP, 8, "short_of");
        Depot.check(receipt)
                .statusCode(200)
                .body("status", equalTo("checked"))
                .body("lines[0].listed", equalTo(10))
                .body("lines[0].counted", equalTo(8))
                .body("lines[0].difference", equalTo("short_of"))
                .body("checkedBy.name", equalTo("storekeeper BJ"));

        as("supervisor.bj")
                .get("/notices")
                .then()
                .body("items.kind", hasItem("goods.differs"))
                .body("items.find { it.kind == 'goods.differs' }.text", containsString("LP-100"));
        as(STOREKEEPER).get("/goods-receipts/" + receipt).then().body("allowedActions", hasItem("inspectGoods"));
    }

    @Test
    @Clause("8.4.2.1b")
    void aReceiptNoteIsMadeOnlyForWhatHasPassedAndPassedLinesWithoutOneAreListed() {
        String receipt = Depot.arrived(Depot.ordered(Depot.goods(LAMP, 10, 12.5), Depot.goods(BELT, 4, 30)));
        Depot.count(receipt, LAMP, 10, "none");
        Depot.count(receipt, BELT, 4, "none");
        Depot.check(receipt).statusCode(200);

        Depot.note(receipt)
                .statusCode(409)
                .body("code", equalTo("inspection-missing"))
                .body("article", equalTo("8.4.2.1b"));
        Depot.inspect(receipt, LAMP, true, null).statusCode(200);
        Depot.inspect(receipt, BELT, false, " ").statusCode(400).body("field", equalTo("requirement"));
        Depot.inspect(receipt, BELT, false, "表面有裂纹").statusCode(200);
        Depot.note(receipt).statusCode(409);

        Depot.refuse(receipt, BELT, Map.of("ground", "unfit", "goesTo", "factory_repair"))
                .statusCode(200)
                .body("step", equalTo("note"));
        as(STOREKEEPER)
                .get("/goods-receipts?step=note")
                .then()
                .body("items", hasSize(1))
                .body("items[0].waitingHours", equalTo(0));
        Depot.note(receipt).statusCode(200).body("status", equalTo("note_written"));
        as(STOREKEEPER)
                .get("/factory-repairs")
                .then()
                .body("items", hasSize(1))
                .body("items[0].part.code", equalTo("PD-200"))
                .body("items[0].status", equalTo("noted"));
        as(STOREKEEPER)
                .get("/timeline?subject=receipt:" + receipt)
                .then()
                .body("items.kind", hasItem("goods.passed"))
                .body("items.kind", hasItem("goods.note_written"));
    }

    @Test
    @Clause("8.4.2.1c")
    void nothingIsInStockUntilTheManagerHasSignedAndNobodyElsesSignatureWillDo() {
        String receipt = Depot.arrived(Depot.ordered(Depot.goods(LAMP, 10, 12.5)));
        Depot.count(receipt, LAMP, 10, "none");
        Depot.check(receipt).statusCode(200);
        Depot.inspect(receipt, LAMP, true, null).statusCode(200);
        Depot.note(receipt).statusCode(200).body("step", equalTo("sign")).body("signature.status", equalTo("waiting"));

        Depot.enter(receipt)
                .statusCode(409)
                .body("code", equalTo("approval-required"))
                .body("article", equalTo("8.4.2.1c"))
                .body("approval.missing.role", equalTo(List.of("branch_manager")));
        assertThat(stock(LAMP)).isZero();
        String request = String.valueOf(Depot.toSign().get(0).get("id"));
        as("supervisor.bj").post("/approvals/" + request + "/signature").then().statusCode(403);
        as("branch_manager.tj")
                .post("/approvals/" + request + "/signature")
                .then()
                .statusCode(404);
        as(MANAGER).post("/approvals/" + request + "/signature").then().statusCode(200);

        Depot.enter(receipt)
                .statusCode(200)
                .body("status", equalTo("entered"))
                .body("signature.by", equalTo("branch_manager BJ"))
                .body("enteredBy.name", equalTo("storekeeper BJ"));
        assertThat(stock(LAMP)).isEqualTo(10);
        assertThat(lots(LAMP)).containsExactly(new Left(10, new BigDecimal("12.5000")));
        Depot.enter(receipt).statusCode(409).body("code", equalTo("receipt-is-entered"));
    }

    @Test
    @Clause("8.4.2.2a")
    void goodsOfAPurchaseThatNoManagerApprovedAreRefusedAndTheRefusalIsKeptAndTold() {
        String order = Depot.wanted(Depot.goods(LAMP, 5, 12.5));
        Depot.place(order)
                .statusCode(409)
                .body("code", equalTo("approval-required"))
                .body("article", equalTo("8.4.2.2a"));
        String unasked = Depot.delivered(
                Map.of("storeId", STORE, "supplier", "路边五金", "lines", List.of(Map.of("partId", LAMP, "listed", 5))));
        readyToNote(unasked, LAMP, 5);
        Depot.note(unasked, Map.of(LAMP, 12))
                .statusCode(409)
                .body("code", equalTo("purchase-not-approved"))
                .body("article", equalTo("8.4.2.2a"));

        as(STOREKEEPER)
                .body(Map.of("ground", "not_approved"))
                .post("/goods-receipts/" + unasked + "/refusal")
                .then()
                .statusCode(200)
                .body("status", equalTo("refused"))
                .body("lines[0].refused", equalTo(5))
                .body("lines[0].ground", equalTo("not_approved"));
        assertThat(stock(LAMP)).isZero();
        as(MANAGER).get("/notices").then().body("items.kind", hasItem("goods.refused"));
        as(MANAGER).get("/timeline?subject=receipt:" + unasked).then().body("items.kind", hasItem("goods.refused"));

        Depot.signed(Depot.place(order));
        Depot.place(order).statusCode(200).body("approvedBy.name", equalTo("branch_manager BJ"));
        String receipt = Depot.arrived(order);
        readyToNote(receipt, LAMP, 5);
        Depot.note(receipt).statusCode(200);
    }

    @Test
    @Clause("8.4.2.2b")
    void anotherArticleOrMoreThanWasAskedForIsRefusedWithTheDifferenceAndTheRestGoesOn() {
        String receipt = Depot.arrived(Depot.ordered(Depot.goods(LAMP, 10, 12.5)));
        as(STOREKEEPER)
                .body(Map.of("partId", GLOVES, "listed", 0))
                .post("/goods-receipts/" + receipt + "/lines")
                .then()
                .statusCode(200);
        Depot.count(receipt, LAMP, 12, "over");
        Depot.count(receipt, GLOVES, 3, "wrong");
        Depot.check(receipt).statusCode(200);
        Depot.inspect(receipt, LAMP, true, null).statusCode(200);
        Depot.inspect(receipt, GLOVES, true, null).statusCode(200);

        Depot.note(receipt, Map.of(GLOVES, 5))
                .statusCode(409)
                .body("code", equalTo("purchase-differs"))
                .body("article", equalTo("8.4.2.2b"))
                .body("detail", containsString("LP-100 12 / 10; ST-300 3 / 0"));
        Depot.refuse(receipt, LAMP, Map.of("ground", "differs", "quantity", 2))
                .statusCode(200)
                .body("lines[0].refusalNote", equalTo("LP-100 12 / 10"));
        Depot.refuse(receipt, GLOVES, Map.of("ground", "differs"))
                .statusCode(200)
                .body("lines[1].refusalNote", equalTo("ST-300 3 / 0"));
        Depot.note(receipt).statusCode(200);
        Depot.sign(Depot.toSign().get(0));
        Depot.enter(receipt).statusCode(200);
        assertThat(stock(LAMP)).isEqualTo(10);
        assertThat(stock(GLOVES)).isZero();
    }

    @Test
    @Clause("8.4.2.2c")
    void aLineThatFailsARequirementIsRefusedNeverReachesTheStockAndIsListedForReturn() {
        String receipt = Depot.arrived(Depot.ordered(Depot.goods(LAMP, 10, 12.5)));
        Depot.count(receipt, LAMP, 10, "none");
        Depot.check(receipt).statusCode(200);
        Depot.inspect(receipt, LAMP, false, "亮度不足 800 流明").statusCode(200);
        Depot.note(receipt).statusCode(409).body("code", equalTo("goods-unfit")).body("article", equalTo("8.4.2.2c"));

        Depot.refuse(receipt, LAMP, Map.of("ground", "unfit")).statusCode(200).body("status", equalTo("refused"));
        assertThat(stock(LAMP)).isZero();
        String line = as(STOREKEEPER)
                .get("/refused-goods?open=true")
                .then()
                .body("items", hasSize(1))
                .body("items[0].quantity", equalTo(10))
                .body("items[0].note", equalTo("亮度不足 800 流明"))
                .extract()
                .path("items[0].id");
        as(STOREKEEPER).post("/refused-goods/" + line + "/sending-back").then().statusCode(200);
        as(STOREKEEPER).get("/refused-goods?open=true").then().body("items", empty());
        as(STOREKEEPER)
                .post("/refused-goods/" + line + "/sending-back")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-send-back"));
    }

    @Test
    void anOrderComesInPartsUntilAllOfItIsThere() {
        String order = Depot.ordered(Depot.goods(LAMP, 10, 12.5));
        String first = Depot.arrived(order);
        as(STOREKEEPER).get("/purchase-orders/" + order).then().body("lines[0].coming", equalTo(10));
        Depot.count(first, LAMP, 6, "short_of");
        Depot.check(first).statusCode(200);
        Depot.inspect(first, LAMP, true, null).statusCode(200);
        Depot.note(first).statusCode(200);
        Depot.sign(Depot.toSign().get(0));
        Depot.enter(first).statusCode(200);
        as(STOREKEEPER)
                .get("/purchase-orders/" + order)
                .then()
                .body("status", equalTo("placed"))
                .body("lines[0].received", equalTo(6));

        String second = Depot.arrived(order);
        Depot.show(second).body("lines[0].listed", equalTo(4));
        Depot.entered(second, Map.of(LAMP, 4));
        as(STOREKEEPER)
                .get("/purchase-orders/" + order)
                .then()
                .body("status", equalTo("arrived"))
                .body("receipts", hasSize(2));
        assertThat(stock(LAMP)).isEqualTo(10);
        as(STOREKEEPER)
                .body(Map.of("orderId", order))
                .post("/goods-receipts")
                .then()
                .statusCode(409)
                .body("code", equalTo("purchase-is-arrived"));
    }

    @Test
    void aNoteStaysAsItWasWrittenAlsoForTheDatabase() throws SQLException {
        String receipt = Depot.arrived(Depot.ordered(Depot.goods(LAMP, 10, 12.5)));
        readyToNote(receipt, LAMP, 10);
        Depot.note(receipt).statusCode(200);
        assertThatThrownBy(() -> FreshCompany.execute("update receipt_line set counted = 11"))
                .hasMessageContaining("receipt note");
        Depot.inspect(receipt, LAMP, false, "坏了").statusCode(409).body("code", equalTo("receipt-is-note_written"));
    }

    @Test
    void whatOneBranchReceivesAnotherDoesNotSee() {
        String receipt = Depot.arrived(Depot.ordered(Depot.goods(LAMP, 10, 12.5)));
        as("storekeeper.tj").get("/goods-receipts/" + receipt).then().statusCode(404);
        as("storekeeper.tj").get("/goods-receipts").then().body("items", empty());
        as("storekeeper.tj")
                .post("/goods-receipts/" + receipt + "/check")
                .then()
                .statusCode(404);
        Depot.show(receipt).body("lines[0].belongs.code", equalTo("A-01")).body("lines[0].bin", nullValue());
    }

    /** The supervisor wanted these goods, so the supervisor is told how they came. */
    private String arrivedForTheSupervisor(String order) {
        try {
            FreshCompany.execute(
                    "update purchase_order set wanted_by = (select id from person where login = 'supervisor.bj')");
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
        return Depot.arrived(order);
    }

    private static void readyToNote(String receipt, String part, int counted) {
        Depot.count(receipt, part, counted, "none");
        Depot.check(receipt).statusCode(200);
        Depot.inspect(receipt, part, true, null).statusCode(200);
    }

    private int stock(String part) {
        return lots(part).stream().mapToInt(Left::quantity).sum();
    }

    private List<Left> lots(String part) {
        return sql.list(
                        Left.class,
                        "select quantity, unit_cost as cost from lot where part_id = $1 and quantity > 0 order by received_at, id",
                        UUID.fromString(part))
                .await()
                .indefinitely();
    }
}

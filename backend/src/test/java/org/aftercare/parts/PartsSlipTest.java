package org.aftercare.parts;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/** The way of goods through the house where no regulation of the warehouse binds. */
@AftercareTest
class PartsSlipTest {
    private String ticket;

    @BeforeEach
    void aCallAndAShelf() throws Exception {
        Calls.aCustomerWithTwoItems();
        Stockroom.founded();
        ticket = Jobs.dispatched();
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 5, "300.0000", "2026-02-01");
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 10, "310.5000", "2026-02-08");
    }

    @Test
    void goodsAreWantedIssuedHandedOverUsedAndTheRestComesBackIntoItsLots() {
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 7);
        Stockroom.slip(slip)
                .body("status", equalTo("wanted"))
                .body("lines[0].there", equalTo(15))
                .body("allowedActions", hasItem("issuePartsSlip"));
        Stockroom.issue(slip)
                .statusCode(200)
                .body("status", equalTo("issued"))
                .body("lines[0].lots.quantity", equalTo(List.of(5, 2)))
                .body("cost", equalTo(2121.0f));
        assertThat(Stockroom.stock(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE)).isEqualTo(8);
        as(Stockroom.STOREKEEPER)
                .post("/parts-slips/" + slip + "/handover")
                .then()
                .statusCode(200)
                .body("status", equalTo("handed_over"));

        String line = Stockroom.lineOf(slip);
        as(Stockroom.TECHNICIAN)
                .body(Map.of("used", 4))
                .put("/parts-slips/" + slip + "/lines/" + line + "/use")
                .then()
                .statusCode(200);
        String back = as(Stockroom.TECHNICIAN)
                .body(Map.of("slipLineId", line, "quantity", 3, "reason", "没用上"))
                .post("/parts-returns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Stockroom.STOREKEEPER)
                .body(Map.of("quantity", 3))
                .post("/parts-returns/" + back + "/receipt")
                .then()
                .statusCode(200)
                .body("receivedQuantity", equalTo(3));
        Stockroom.slip(slip).body("lines[0].lots.quantity", equalTo(List.of(4))).body("cost", equalTo(1200.0f));
        as(Stockroom.TECHNICIAN)
                .get("/parts-use?workKind=ticket&workId=" + ticket)
                .then()
                .body("cost", equalTo(1200.0f))
                .body("lines[0].used", equalTo(4));
        as("clerk.bj")
                .get("/timeline?subject=ticket:" + ticket)
                .then()
                .body("items.kind", hasItems("goods.issued", "goods.returned", "parts_slip.wanted"));
    }

    @Test
    void thePartIsFoundByAnyOfItsNamesAndByItsBarcode() {
        for (String q : List.of("压缩", "ysj", "YS-100", "690123456")) {
            as("technician.bj")
                    .get("/parts?q=" + q)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].quantity", equalTo(15));
        }
        as(Stockroom.STOREKEEPER)
                .get("/scan/6901234567892")
                .then()
                .statusCode(200)
                .body("kind", equalTo("part"))
                .body("number", equalTo("YS-100"));
        as(Stockroom.STOREKEEPER).get("/scan/nothing").then().statusCode(404);
    }

    @Test
    @Clause("6.16b")
    void aVanIsFilledByATransferAndDrawnFromByItsTechnicianHimself() {
        String transfer = as(Stockroom.STOREKEEPER)
                .body(Map.of(
                        "fromStore",
                        Stockroom.WAREHOUSE,
                        "toStore",
                        Stockroom.VAN,
                        "lines",
                        List.of(Map.of("partId", Stockroom.COMPRESSOR, "quantity", 6))))
                .post("/transfers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(Stockroom.stock(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE)).isEqualTo(9);
        assertThat(Stockroom.stock(Stockroom.COMPRESSOR, Stockroom.VAN)).isZero();
        as(Stockroom.TECHNICIAN)
                .post("/transfers/" + transfer + "/receipt")
                .then()
                .statusCode(200);
        as(Stockroom.TECHNICIAN)
                .post("/transfers/" + transfer + "/receipt")
                .then()
                .statusCode(409)
                .body("code", equalTo("transfer-received"));
        // Each store is accounted for by itself, with an entry on both sides: six left at 5 × 300 and 1 × 310.50.
        for (var store :
                Map.of(Stockroom.WAREHOUSE, 2794.5f, Stockroom.VAN, 1810.5f).entrySet()) {
            as(Stockroom.STOREKEEPER)
                    .get("/movements/balance?store=" + store.getKey() + "&until=2026-03-02")
                    .then()
                    .body("closingValue", equalTo(store.getValue()));
        }
        // They keep their age: the first of February goes first.
        String slip = Stockroom.wanted(Stockroom.VAN, ticket, Stockroom.COMPRESSOR, 5);
        Stockroom.issueAs("technician2.bj", slip).statusCode(409).body("code", equalTo("store-of-others"));
        Stockroom.issueAs(Stockroom.TECHNICIAN, slip)
                .statusCode(200)
                .body("lines[0].lots.unitCost", equalTo(List.of(300.0f)));
        as(Stockroom.TECHNICIAN)
                .get("/stock?store=" + Stockroom.VAN)
                .then()
                .body("items", hasSize(1))
                .body("items[0].quantity", equalTo(1));
    }

    @Test
    void whatIsKeptForAJobOthersDoNotGet() {
        String other = Jobs.dispatched();
        String kept = as("clerk.bj")
                .body(Map.of(
                        "partId",
                        Stockroom.COMPRESSOR,
                        "storeId",
                        Stockroom.WAREHOUSE,
                        "quantity",
                        12,
                        "workKind",
                        "ticket",
                        "workId",
                        ticket))
                .post("/reservations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String theirs = Stockroom.wanted(Stockroom.WAREHOUSE, other, Stockroom.COMPRESSOR, 4);
        Stockroom.issue(theirs)
                .statusCode(409)
                .body("code", equalTo("stock-reserved"))
                .body("there", equalTo(3));
        String ours = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 12);
        Stockroom.issue(ours).statusCode(200);
        as("clerk.bj")
                .delete("/reservations/" + kept)
                .then()
                .statusCode(409)
                .body("code", equalTo("reservation-ended"));
        as("clerk.bj").get("/parts-use?workKind=ticket&workId=" + ticket).then().body("reservations", empty());
    }

    @Test
    void nothingIsDrawnForAJobThatIsOverAndASlipOfWhichGoodsWentOutStays() {
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 1);
        as("clerk.bj")
                .body(Map.of("reason", "客户取消"))
                .post("/tickets/" + ticket + "/cancellation")
                .then()
                .statusCode(200);
        Stockroom.issue(slip).statusCode(409).body("code", equalTo("work-over"));
        as(Stockroom.TECHNICIAN)
                .body(Stockroom.wants(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 1))
                .post("/parts-slips")
                .then()
                .statusCode(409)
                .body("code", equalTo("work-over"));
        as(Stockroom.TECHNICIAN)
                .post("/parts-slips/" + slip + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("cancelled"))
                .body("allowedActions", not(hasItem("issuePartsSlip")));
    }

    @Test
    void anotherBranchSeesNeitherStoreNorSlip() {
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 1);
        as("storekeeper.tj").get("/parts-slips/" + slip).then().statusCode(404);
        Stockroom.issueAs("storekeeper.tj", slip).statusCode(404);
        as("storekeeper.tj").get("/stores").then().body("$", empty());
        as("storekeeper.tj").get("/movements").then().body("items", empty());
        as("storekeeper.tj")
                .get("/parts/" + Stockroom.COMPRESSOR)
                .then()
                .statusCode(200)
                .body("stock", empty());
    }

    @Test
    void theLedgerShowsEveryMovementAndWhatItComesTo() {
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 7);
        Stockroom.issue(slip).statusCode(200);
        as(Stockroom.STOREKEEPER)
                .get("/movements?part=" + Stockroom.COMPRESSOR)
                .then()
                .body("items.quantity", equalTo(List.of(-2, -5, 10, 5)))
                .body("items[0].documentNumber", containsString("LLBJ"))
                .body("items[0].person.name", equalTo("storekeeper BJ"));
        as(Stockroom.STOREKEEPER)
                .get("/movements/balance?part=" + Stockroom.COMPRESSOR + "&from=2026-02-05")
                .then()
                .body("opening", equalTo(5))
                .body("in", equalTo(10))
                .body("out", equalTo(7))
                .body("closing", equalTo(8))
                .body("closingValue", equalTo(2484.0f));
        as(Stockroom.STOREKEEPER).get("/movements.csv").then().statusCode(200).body(containsString("LLBJ"));
        as(Stockroom.STOREKEEPER).get("/stock.csv").then().statusCode(200).body(containsString("YS-100"));
    }
}

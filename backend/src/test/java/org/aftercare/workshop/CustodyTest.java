package org.aftercare.workshop;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

/** From the customer's door to the register of items in and out. */
@AftercareTest
class CustodyTest {
    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause("1.6a")
    void takingAnItemAwayIssuesANumberedReceiptThatTheCustomerGets() {
        String item = Benches.taken("equipmentId", Calls.OLD_ITEM);
        as("technician.bj")
                .get("/items/" + item)
                .then()
                .body("status", equalTo("taken"))
                .body("serial", equalTo("SN-OLD-1"))
                .body("holder.name", equalTo("technician BJ"))
                .body("receipt.number", startsWith("S"))
                .body("receipt.issuedAt", equalTo("2026-03-02T01:00:00Z"));
        TestCompany.anyone()
                .get("/public/items/" + Benches.token(item))
                .then()
                .statusCode(200)
                .body("receipt", equalTo(Benches.receipt(item)))
                .body("customer", equalTo("张三丰"))
                .body("what", notNullValue())
                .body("technician", equalTo("technician BJ"))
                .body("voided", equalTo(false))
                .body("words", notNullValue());
        TestCompany.anyone().get("/public/items/made-up").then().statusCode(404);
    }

    @Test
    @Clause("1.6a")
    void withoutAReceiptNothingEntersCustody() throws Exception {
        String item = Benches.taken();
        FreshCompany.execute("delete from item_receipt");
        Benches.post("clerk.bj", item, "/custody", Map.of())
                .statusCode(409)
                .body("code", equalTo("receipt-missing"))
                .body("article", equalTo("1.6a"));
    }

    @Test
    @Clause("1.6b")
    void theTakeAwayIsSignedApartFromTheCompletion() throws Exception {
        String ticket = Jobs.dispatched();
        String visit = Jobs.arrived(ticket);
        Jobs.found(visit);
        Jobs.fee(ticket, 120).statusCode(200);
        Jobs.sign(ticket, "completion", Jobs.contentHash(ticket)).statusCode(200);
        Jobs.end(visit, "take_in", "要拆").statusCode(409).body("code", equalTo("take-away-missing"));
        Jobs.sign(ticket, "take_away", Jobs.contentHash(ticket)).statusCode(200);
        Jobs.end(visit, "take_in", "要拆").statusCode(200);
        String item = as("clerk.bj").get("/items?ticket=" + ticket).path("items[0].id");
        FreshCompany.execute("delete from signature where kind = 'take_away'");
        Benches.post("clerk.bj", item, "/custody", Map.of())
                .statusCode(409)
                .body("code", equalTo("take-away-missing"))
                .body("article", equalTo("1.6b"));
    }

    @Test
    @Clause("1.6c")
    void whatIsBroughtBackIsEnteredAndUntilThenListedWithItsTechnician() {
        String item = Benches.taken();
        as("clerk.bj")
                .get("/items?waitsFor=hand_in")
                .then()
                .body("items.id", contains(item))
                .body("items[0].technician.name", equalTo("technician BJ"));
        as("clerk.bj").get("/items/counts").then().body("taken", equalTo(1)).body("open", equalTo(1));
        as("technician.bj")
                .body(Map.of())
                .post("/items/" + item + "/custody")
                .then()
                .statusCode(403);
        Benches.post("clerk.bj", item, "/custody", Map.of("place", "A-3"))
                .statusCode(200)
                .body("status", equalTo("in_house"))
                .body("enteredAt", equalTo("2026-03-02T01:00:00Z"))
                .body("holder.name", equalTo("clerk BJ"))
                .body("place", equalTo("A-3"));
        as("clerk.bj").get("/items?waitsFor=hand_in").then().body("items", empty());
        as("clerk.bj")
                .get("/items")
                .then()
                .body("items[0].customer.name", equalTo("张三丰"))
                .body("items[0].receipt", equalTo(Benches.receipt(item)));
        Benches.post("clerk.bj", item, "/custody", Map.of()).statusCode(409).body("code", equalTo("item-is-in-house"));
    }

    @Test
    void whereItIsAndWhoHasItIsKnown() {
        String item = Benches.entered(Benches.taken());
        as("supervisor.bj")
                .body(Map.of("holderId", TestCompany.idOf("technician.bj"), "place", "工作台 2"))
                .put("/items/" + item + "/place")
                .then()
                .statusCode(200)
                .body("holder.name", equalTo("technician BJ"))
                .body("place", equalTo("工作台 2"));
        as("supervisor.bj")
                .body(Map.of("holderId", TestCompany.idOf("technician.tj")))
                .put("/items/" + item + "/place")
                .then()
                .statusCode(400);
        as("clerk.bj")
                .get("/timeline?subject=item:" + item)
                .then()
                .body("items.kind", hasItems("item.taken", "item.entered", "item.moved"));
    }

    @Test
    void anotherBranchDoesNotSeeIt() {
        String item = Benches.taken();
        as("clerk.tj").get("/items/" + item).then().statusCode(404);
        as("clerk.tj").get("/items").then().body("items", empty());
        as("clerk.tj").body(Map.of()).post("/items/" + item + "/custody").then().statusCode(404);
    }

    @Test
    void theRegisterIsFoundByNumberAndSpreadsheet() {
        String item = Benches.taken();
        String number = as("clerk.bj").get("/items/" + item).path("number");
        for (String q : new String[] {number, number.substring(4), Benches.receipt(item), "张三"}) {
            as("clerk.bj").queryParam("q", q).get("/items").then().body("items.id", contains(item));
        }
        as("clerk.bj").queryParam("q", "nothing").get("/items").then().body("items", empty());
        assertThat(as("clerk.bj").get("/items.csv").asString()).contains(number);
        as("clerk.bj").get("/items?after=x").then().statusCode(400);
    }

    @Test
    void theTicketWaitsUntilTheItemIsBack() {
        String item = Benches.taken();
        String ticket = as("clerk.bj").get("/items/" + item).path("ticket.id");
        as("clerk.bj")
                .body(Map.of("reason", "x"))
                .post("/tickets/" + ticket + "/reopening")
                .then()
                .statusCode(409)
                .body("code", equalTo("ticket-has-items"));
        as("clerk.bj").get("/timeline?subject=ticket:" + ticket).then().body("items.kind", hasItem("item.taken"));
    }
}

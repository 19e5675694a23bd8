package org.aftercare.complaints.returns;

import java.util.HashMap;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Goods come back with consent, or at the customer's cost. */
@AftercareTest
class ReturnsTest {
    @Test
    @Clause("5.1.1.6")
    void goodsWithoutAnAcceptedRequestAreNotTakenIn() throws Exception {
        Adopted.regulation("complaint-handling");
        String goods = request(
                Map.of("kind", "exchange", "ofShop", true, "product", "KFR-35", "quantity", 3, "reason", "外壳划伤"));
        receive(goods).statusCode(409).body("article", equalTo("5.1.1.6")).body("code", equalTo("return-not-accepted"));
        post("service_department.bj", goods, "/acceptance", Map.of())
                .statusCode(200)
                .body("status", equalTo("accepted"));
        receive(goods).statusCode(200).body("receivedQuantity", equalTo(3)).body("withoutConsent", equalTo(false));
        String declined = request(wanted());
        post("service_department.bj", declined, "/refusal", Map.of("reason", "已过期限"))
                .statusCode(200)
                .body("declinedWhy", equalTo("已过期限"));
        receive(declined).statusCode(409).body("code", equalTo("return-not-accepted"));
        post("service_department.bj", declined, "/acceptance", Map.of()).statusCode(409);
        as("clerk.tj").get("/goods-returns").then().body("items", hasSize(0));
    }

    @Test
    @Clause({"6.15a", "16.11a"})
    void aReturnWaitsForTheGeneralManagersConsent() throws Exception {
        as("clerk.bj")
                .body(Map.of("kind", "exchange", "product", "KFR-35", "quantity", 1, "reason", "外壳划伤"))
                .post("/goods-returns")
                .then()
                .statusCode(400)
                .body("field", equalTo("customerName"));
        for (String[] each : new String[][] {{"device-repair-shop", "6.15a"}, {"device-service-team", "16.11a"}}) {
            Adopted.nothing();
            Adopted.regulation(each[0]);
            String goods = request(wanted());
            as("clerk.bj").get("/goods-returns?state=requested").then().body("items.id", hasItem(goods));
            ValidatableResponse refused = post("service_department.bj", goods, "/acceptance", Map.of())
                    .statusCode(409)
                    .body("article", equalTo(each[1]))
                    .body("code", equalTo("approval-required"))
                    .body("approval.missing[0].role", equalTo("general_manager"));
            String asked = refused.extract().path("approval.pending");
            as("vice_general_manager.bj")
                    .post("/approvals/" + asked + "/signature")
                    .then()
                    .statusCode(403);
            as("general_manager.bj")
                    .post("/approvals/" + asked + "/signature")
                    .then()
                    .statusCode(200);
            post("service_department.bj", goods, "/acceptance", Map.of())
                    .statusCode(200)
                    .body("consent.by.name", equalTo("general_manager BJ"));
            receive(goods).statusCode(200);
            post("accountant.bj", goods, "/settlement", Map.of("refund", 1299, "note", "原路退款"))
                    .statusCode(200)
                    .body("refund", equalTo(1299.00f));
        }
    }

    @Test
    @Clause({"6.15b", "16.11b"})
    void withoutConsentTheCustomerBearsEverything() throws Exception {
        for (String[] each : new String[][] {{"device-repair-shop", "6.15b"}, {"device-service-team", "16.11b"}}) {
            Adopted.nothing();
            Adopted.regulation(each[0]);
            String goods = request(wanted());
            receive(goods).statusCode(200).body("withoutConsent", equalTo(true)).body("consent", nullValue());
            as("clerk.bj").get("/goods-returns?withoutConsent=true").then().body("items.id", hasItem(goods));
            charge(goods, 50)
                    .statusCode(409)
                    .body("article", equalTo(each[1]))
                    .body("code", equalTo("customer-bears-all"));
            String cost = charge(goods, 100).statusCode(200).extract().path("costs[0].id");
            post("accountant.bj", goods, "/settlement", Map.of("refund", 500, "note", "退款"))
                    .statusCode(409)
                    .body("code", equalTo("no-refund-without-consent"));
            Map<String, Object> half = Map.of("customerPercent", 50);
            String path = "/goods-returns/" + goods + "/costs/" + cost;
            as("branch_manager.bj").body(half).put(path).then().statusCode(403);
            as("general_manager.bj")
                    .body(half)
                    .put(path)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("customer-bears-all"));
            post("accountant.bj", goods, "/settlement", Map.of("note", "原物退还"))
                    .statusCode(200)
                    .body("ofCustomer", equalTo(80.00f));
            as("accountant.bj")
                    .get("/invoices?state=requested")
                    .then()
                    .body("items.findAll { it.goodsReturn.id == '" + goods + "' }.amount", contains(80.00f));

            String later = request(wanted());
            receive(later).statusCode(200);
            String old = charge(later, 100).statusCode(200).extract().path("costs[0].id");
            Map<String, Object> approval = post("service_department.bj", later, "/acceptance", Map.of())
                    .statusCode(409)
                    .extract()
                    .path("approval");
            as("general_manager.bj")
                    .post("/approvals/" + approval.get("pending") + "/signature")
                    .then()
                    .statusCode(200);
            post("service_department.bj", later, "/acceptance", Map.of())
                    .statusCode(200)
                    .body("withoutConsent", equalTo(true));
            as("general_manager.bj")
                    .body(half)
                    .put("/goods-returns/" + later + "/costs/" + old)
                    .then()
                    .statusCode(200)
                    .body("ofCompany", equalTo(40.00f));
        }
    }

    @Test
    void anInvoiceForGoodsIsIssuedAndPostedAsOthersAre() {
        String goods = request(wanted());
        receive(goods).statusCode(200);
        charge(goods, 100).statusCode(200);
        post("accountant.bj", goods, "/settlement", Map.of("note", "原物退还")).statusCode(200);
        String invoice = as("accountant.bj")
                .get("/invoices?state=requested")
                .then()
                .body("items[0].ticket", nullValue())
                .extract()
                .path("items[0].id");
        as("accountant.bj")
                .body(Map.of("number", "FP-1"))
                .post("/invoices/" + invoice + "/issue")
                .then()
                .statusCode(200)
                .body("state", equalTo("waiting"));
        as("accountant.bj")
                .body(Map.of())
                .post("/invoices/" + invoice + "/posting")
                .then()
                .statusCode(200);
    }

    /** Somebody on file goes by their own name. */
    @Test
    @Clause("5.1.1.6")
    void aReturnOfSomebodyOnFileIsFoundByThatCustomer() throws Exception {
        Calls.aCustomerWithTwoItems();
        Map<String, Object> form = wanted();
        form.put("customerId", Calls.CUSTOMER);
        String goods = request(form);
        as("clerk.bj")
                .get("/goods-returns?customer=" + Calls.CUSTOMER)
                .then()
                .body("items.id", contains(goods))
                .body("items[0].customerName", equalTo("张三丰"));
        as("clerk.tj").body(form).post("/goods-returns").then().statusCode(404);
    }

    private static Map<String, Object> wanted() {
        return new HashMap<>(Map.of(
                "kind", "take_back", "customerName", "王先生", "product", "KFR-35", "quantity", 1, "reason", "不想要了"));
    }

    private static String request(Map<String, Object> form) {
        return as("clerk.bj")
                .body(form)
                .post("/goods-returns")
                .then()
                .statusCode(201)
                .body("status", equalTo("requested"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse receive(String goods) {
        Integer quantity =
                as("clerk.bj").get("/goods-returns/" + goods).then().extract().path("quantity");
        return post("storekeeper.bj", goods, "/receipt", Map.of("quantity", quantity, "note", "外箱完好"));
    }

    private static ValidatableResponse charge(String goods, int percent) {
        return post(
                "storekeeper.bj", goods, "/costs", Map.of("kind", "freight", "amount", 80, "customerPercent", percent));
    }

    private static ValidatableResponse post(String who, String goods, String path, Object form) {
        return as(who).body(form).post("/goods-returns/" + goods + path).then();
    }
}

package org.aftercare.workshop;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.TestCompany;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** What a repair would cost, and the customer's answer to the very text. */
@AftercareTest
class EstimateTest {
    private String item;

    @BeforeEach
    void somethingIsUnderRepair() throws Exception {
        Calls.aCustomerWithTwoItems();
        item = Benches.underRepair(Benches.taken());
        Benches.worked(item, 45).statusCode(200);
    }

    @Test
    void aPaidRepairGoesOnOnlyWhenTheCustomerAgreed() {
        Benches.putForward(item).statusCode(409).body("code", equalTo("estimate-missing"));
        Benches.estimate(item, "320.50").statusCode(200).body("estimate.total", equalTo(480.5f));
        Benches.putForward(item).statusCode(409).body("code", equalTo("estimate-not-sent"));
        Benches.send(item).statusCode(200).body("waitsFor", equalTo("consent"));
        Benches.putForward(item).statusCode(409).body("code", equalTo("estimate-waits"));
        TestCompany.anyone()
                .get("/public/items/" + Benches.token(item))
                .then()
                .body("estimate.lines", hasSize(2))
                .body("estimate.total", equalTo(480.5f))
                .body("estimate.status", equalTo("sent"));
        Benches.agree(item).statusCode(200).body("estimate.status", equalTo("agreed"));
        Benches.agree(item).statusCode(409).body("code", equalTo("estimate-is-agreed"));
        as("clerk.bj")
                .get("/items/" + item)
                .then()
                .body("estimate.how", equalTo("link"))
                .body("estimate.decidedBy", equalTo("张三丰"));
        Benches.putForward(item).statusCode(200);
        as("technician.bj")
                .get("/timeline?subject=item:" + item)
                .then()
                .body("items.kind", hasItems("item.estimate_made", "item.estimate_sent", "item.estimate_agreed"));
    }

    @Test
    void theAnswerIsBoundToTheTextThatWasShown() {
        Benches.estimate(item, 100).statusCode(200);
        String token = Benches.token(item);
        TestCompany.anyone().get("/public/items/" + token).then().body("estimate", nullValue());
        Benches.send(item).statusCode(200);
        String shown = TestCompany.anyone().get("/public/items/" + token).path("estimate.contentHash");
        Benches.estimate(item, 200).statusCode(200);
        Benches.send(item).statusCode(200);
        decide(token, Map.of("agreed", false, "contentHash", shown, "name", "张三丰"))
                .statusCode(409)
                .body("code", equalTo("estimate-changed"))
                .body("contentHash", notNullValue());
    }

    @Test
    void whoAgreesSignsAndWhoDeclinesNeedNot() {
        Benches.estimate(item, 100).statusCode(200);
        Benches.send(item).statusCode(200);
        String token = Benches.token(item);
        String hash = TestCompany.anyone().get("/public/items/" + token).path("estimate.contentHash");
        decide(token, Map.of("agreed", true, "contentHash", hash, "name", "张三丰"))
                .statusCode(400)
                .body("field", equalTo("strokes"));
        decide(token, Map.of("agreed", true, "contentHash", hash, "name", "张三丰", "strokes", List.of(1)))
                .statusCode(400)
                .body("field", equalTo("image"));
        decide("made-up", Map.of("agreed", false, "contentHash", hash, "name", "张三丰"))
                .statusCode(404);
        decide(token, Map.of("agreed", false, "contentHash", hash, "name", "张三丰"))
                .statusCode(200)
                .body("estimate.status", equalTo("declined"));
        Benches.putForward(item).statusCode(409).body("code", equalTo("estimate-declined"));
    }

    @Test
    void whatWasSaidOnThePhoneOrSignedOnPaperIsNoted() {
        Benches.estimate(item, 100).statusCode(200);
        Benches.post("clerk.bj", item, "/estimates/decision", noted("phone", "x"))
                .statusCode(409)
                .body("code", equalTo("estimate-is-draft"));
        Benches.send(item).statusCode(200);
        String hash = as("clerk.bj").get("/items/" + item).path("estimate.contentHash");
        Benches.post("clerk.bj", item, "/estimates/decision", noted("link", hash))
                .statusCode(400);
        Benches.post("clerk.bj", item, "/estimates/decision", noted("paper", hash))
                .statusCode(400)
                .body("field", equalTo("image"));
        Benches.post("clerk.bj", item, "/estimates/decision", noted("phone", hash))
                .statusCode(200)
                .body("estimate.status", equalTo("agreed"))
                .body("estimate.how", equalTo("phone"));
    }

    @Test
    void theFollowPageOfTheCallLeadsToTheItem() {
        Benches.estimate(item, 100).statusCode(200);
        Benches.send(item).statusCode(200);
        String ticket = as("clerk.bj").get("/items/" + item).path("ticket.id");
        String url = as("clerk.bj").get("/tickets/" + ticket).path("followUrl");
        TestCompany.anyone()
                .get("/public/follow/" + url.substring("/p/follow/".length()))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].estimateWaits", equalTo(true))
                .body("items[0].url", equalTo("/p/item/" + Benches.token(item)));
    }

    private static Map<String, Object> noted(String how, String hash) {
        return Map.of("agreed", true, "how", how, "contentHash", hash, "name", "张三丰");
    }

    private static ValidatableResponse decide(String token, Map<String, Object> form) {
        return TestCompany.anyone()
                .body(form)
                .post("/public/items/" + token + "/decision")
                .then();
    }
}

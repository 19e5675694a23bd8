package org.aftercare.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import org.aftercare.TestCompany;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;

/** An item taken as far as a test needs it, each step by whoever does it. */
public final class Benches {
    static final String SOON = "2026-03-03T08:00:00Z";

    private Benches() {}

    /** The id of an item just taken away from the customer. */
    static String taken(Object... call) {
        String ticket = Jobs.dispatched(call);
        String visit = Jobs.arrived(ticket);
        Jobs.found(visit);
        Jobs.sign(ticket, "take_away", Jobs.contentHash(ticket)).statusCode(200);
        Jobs.end(visit, "take_in", "压缩机要拆").statusCode(200);
        return as("clerk.bj")
                .get("/items?ticket=" + ticket)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** A call that costs nothing: within the free warranty. */
    public static String takenFree() {
        return taken("serviceType", "free", "equipmentId", Calls.NEW_ITEM);
    }

    static String entered(String item) {
        post("clerk.bj", item, "/custody", Map.of("place", "A-3")).statusCode(200);
        return item;
    }

    static ValidatableResponse fillCard(String item) {
        return as("technician.bj")
                .body(Map.of("fault", "压缩机不启动", "plannedFinish", SOON))
                .put("/items/" + item + "/card")
                .then();
    }

    public static String underRepair(String item) {
        entered(item);
        fillCard(item).statusCode(200);
        post("technician.bj", item, "/repair", Map.of()).statusCode(200);
        return item;
    }

    public static ValidatableResponse worked(String item, int minutes) {
        return post("technician.bj", item, "/times", Map.of("category", "repair", "minutes", minutes));
    }

    static ValidatableResponse putForward(String item) {
        return post("technician.bj", item, "/completion", Map.of("workDone", "更换压缩机", "partsNone", true));
    }

    static String passed(String item) {
        underRepair(item);
        worked(item, 45).statusCode(200);
        putForward(item).statusCode(200);
        post("supervisor.bj", item, "/inspections", Map.of("passed", true)).statusCode(200);
        return item;
    }

    static ValidatableResponse sign(String item) {
        String hash = as("clerk.bj").get("/items/" + item).path("returnPaper.contentHash");
        return post(
                "technician.bj",
                item,
                "/signatures",
                Map.of(
                        "how",
                        "drawn",
                        "contentHash",
                        hash,
                        "signer",
                        "张三丰",
                        "strokes",
                        List.of(List.of(1, 2), List.of(3, 4)),
                        "image",
                        Jobs.PNG));
    }

    static String receipt(String item) {
        return as("clerk.bj").get("/items/" + item).path("receipt.number");
    }

    static ValidatableResponse receiptBack(String item) {
        return post("technician.bj", item, "/receipt/voiding", Map.of("number", receipt(item)));
    }

    static ValidatableResponse giveBack(String item) {
        return as("technician.bj").post("/items/" + item + "/return").then();
    }

    static String returned(String item) {
        sign(item).statusCode(200);
        receiptBack(item).statusCode(200);
        giveBack(item).statusCode(200);
        return item;
    }

    static ValidatableResponse estimate(String item, Object price) {
        return post(
                "technician.bj",
                item,
                "/estimates",
                Map.of(
                        "lines",
                        List.of(
                                Map.of("sort", "part", "what", "压缩机", "quantity", 1, "price", price),
                                Map.of("sort", "labour", "what", "人工", "quantity", 2, "price", 80))));
    }

    static ValidatableResponse send(String item) {
        return as("clerk.bj").post("/items/" + item + "/estimates/sending").then();
    }

    /** The customer agrees through the link of the receipt. */
    static ValidatableResponse agree(String item) {
        String token = token(item);
        String hash = TestCompany.anyone().get("/public/items/" + token).path("estimate.contentHash");
        Map<String, Object> form = new HashMap<>();
        form.put("agreed", true);
        form.put("contentHash", hash);
        form.put("name", "张三丰");
        form.put("strokes", List.of(List.of(1, 2), List.of(3, 4)));
        form.put("image", Jobs.PNG);
        return TestCompany.anyone()
                .body(form)
                .post("/public/items/" + token + "/decision")
                .then();
    }

    static String token(String item) {
        String url = as("clerk.bj").get("/items/" + item).path("receipt.url");
        return url.substring("/p/item/".length());
    }

    public static ValidatableResponse post(String who, String item, String path, Map<String, ?> form) {
        return as(who).body(form).post("/items/" + item + path).then();
    }
}

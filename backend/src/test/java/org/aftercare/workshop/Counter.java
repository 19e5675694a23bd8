package org.aftercare.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;

/** Customers who bring their things themselves. */
final class Counter {
    private Counter() {}

    static String call() {
        return Calls.registered("channel", "counter");
    }

    static ValidatableResponse handIn(String ticket, int quantity) {
        return as("clerk.bj")
                .body(form(ticket, quantity))
                .post("/tickets/" + ticket + "/items")
                .then();
    }

    static Map<String, Object> form(String ticket, int quantity) {
        Map<String, Object> form = new HashMap<>();
        form.put("id", UUID.randomUUID());
        form.put("items", List.of(Map.of("what", "挂机空调", "quantity", quantity)));
        form.put("place", "收件台");
        form.put("how", "drawn");
        form.put(
                "contentHash",
                as("clerk.bj").get("/tickets/" + ticket + "/voucher").path("contentHash"));
        form.put("signer", "张三丰");
        form.put("strokes", List.of(List.of(1, 2)));
        form.put("image", Jobs.PNG);
        return form;
    }
}

package org.aftercare.tickets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;

/** A call taken as far as a test needs it, each step by whoever does it. */
public final class Jobs {
    /** A picture of one pixel. */
    public static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static final String TECHNICIAN = "technician.bj";

    private Jobs() {}

    public static ValidatableResponse dispatch(String ticket, Object... more) {
        Map<String, Object> form = new HashMap<>();
        form.put("technicianId", TestCompany.idOf(TECHNICIAN));
        for (int i = 0; i < more.length; i += 2) {
            form.put((String) more[i], more[i + 1]);
        }
        return as("supervisor.bj")
                .body(form)
                .post("/tickets/" + ticket + "/dispatch")
                .then();
    }

    public static String dispatched(Object... call) {
        String ticket = Calls.registered(call);
        dispatch(ticket).statusCode(200);
        return ticket;
    }

    /** The visit of a technician who has arrived. */
    public static String arrived(String ticket) {
        String visit = as(TECHNICIAN)
                .body(Map.of("id", UUID.randomUUID()))
                .post("/tickets/" + ticket + "/visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(TECHNICIAN).post("/visits/" + visit + "/arrival").then().statusCode(200);
        return visit;
    }

    public static void found(String visit) {
        as(TECHNICIAN)
                .body(Map.of(
                        "diagnosis", "电容老化",
                        "workDone", "更换电容",
                        "minutes",
                                List.of(
                                        Map.of("category", "repair", "minutes", 40),
                                        Map.of("category", "travel", "minutes", 20))))
                .put("/visits/" + visit + "/findings")
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse fee(String ticket, Object amount) {
        return as(TECHNICIAN)
                .body(Map.of("amount", amount))
                .put("/tickets/" + ticket + "/fee")
                .then();
    }

    public static String contentHash(String ticket) {
        return as(TECHNICIAN).get("/tickets/" + ticket + "/voucher").path("contentHash");
    }

    public static ValidatableResponse sign(String ticket, String kind, String contentHash) {
        return as(TECHNICIAN)
                .body(Map.of(
                        "kind",
                        kind,
                        "how",
                        "drawn",
                        "contentHash",
                        contentHash,
                        "signer",
                        "张三丰",
                        "strokes",
                        List.of(List.of(1, 2), List.of(3, 4)),
                        "image",
                        PNG))
                .post("/tickets/" + ticket + "/signatures")
                .then();
    }

    public static ValidatableResponse end(String visit, String outcome, String reason) {
        Map<String, Object> form = new HashMap<>();
        form.put("outcome", outcome);
        if (reason != null) {
            form.put("reason", reason);
        }
        return as(TECHNICIAN).body(form).post("/visits/" + visit + "/end").then();
    }

    /** Finished and signed, on its way back to the clerk. */
    public static String done(Object... call) {
        String ticket = dispatched(call);
        String visit = arrived(ticket);
        found(visit);
        fee(ticket, 120).statusCode(200);
        sign(ticket, "completion", contentHash(ticket)).statusCode(200);
        end(visit, "fixed", null).statusCode(200);
        return ticket;
    }
}

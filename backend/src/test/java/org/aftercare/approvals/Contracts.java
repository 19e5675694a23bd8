package org.aftercare.approvals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;

/** Contracts to be concluded, as the example of an action behind signatures. */
final class Contracts {
    private Contracts() {}

    /** What a clerk would conclude with a new customer. */
    static Map<String, Object> terms(double amount) {
        String customer = as("clerk.bj")
                .body(Map.of("kind", "company", "name", "华联商厦"))
                .post("/customers")
                .path("id");
        String unit = as("clerk.bj")
                .body(Map.of("modelId", TestCompany.AIR_CONDITIONER, "serial", "SN-1", "boughtOn", "2020-03-01"))
                .post("/customers/" + customer + "/equipment")
                .path("id");
        Map<String, Object> form = new HashMap<>();
        form.put("customerId", customer);
        form.put("startsOn", "2026-04-01");
        form.put("endsOn", "2027-03-31");
        form.put("priceRule", Map.of("kind", "per_visit", "amount", amount));
        form.put("equipmentIds", List.of(unit));
        return form;
    }

    static Map<String, Object> dearer(Map<String, Object> terms, double amount) {
        Map<String, Object> other = new HashMap<>(terms);
        other.put("priceRule", Map.of("kind", "per_visit", "amount", amount));
        return other;
    }

    static ValidatableResponse conclude(Map<String, Object> terms) {
        return concludeAs("clerk.bj", terms);
    }

    static ValidatableResponse concludeAs(String who, Map<String, Object> terms) {
        return as(who).body(terms).post("/contracts").then();
    }

    /** Asks for what the refusal named; answers the request's id. */
    static String asked(Map<String, Object> terms) {
        return ask("clerk.bj", terms).then().statusCode(201).extract().path("id");
    }

    static Response ask(String who, Map<String, Object> terms) {
        Map<String, Object> refused =
                concludeAs(who, terms).statusCode(409).extract().path("approval");
        Map<String, Object> form = new HashMap<>(refused);
        form.keySet().retainAll(List.of("action", "subject", "branchId", "facts"));
        form.put("note", "老客户");
        return as(who).body(form).post("/approvals");
    }

    static ValidatableResponse sign(String who, String request) {
        return as(who).post("/approvals/" + request + "/signature").then();
    }

    static ValidatableResponse refuse(String who, String request, String reason) {
        return as(who).body(Map.of("reason", reason))
                .post("/approvals/" + request + "/refusal")
                .then();
    }
}

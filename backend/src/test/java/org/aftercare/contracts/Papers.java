package org.aftercare.contracts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;

/** Contracts concluded by the clerk of Beijing. */
public final class Papers {
    private Papers() {}

    public static String customer(String name, String email) {
        return as("clerk.bj")
                .body(Map.of("kind", "company", "name", name, "email", email))
                .post("/customers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Out of warranty since 2021. */
    public static String unit(String customer) {
        return as("clerk.bj")
                .body(Map.of("modelId", TestCompany.AIR_CONDITIONER, "boughtOn", "2020-03-01"))
                .post("/customers/" + customer + "/equipment")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Over all units given, all work included. */
    public static ValidatableResponse conclude(
            String customer, String starts, String ends, List<String> units, Object... more) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "customerId",
                customer,
                "startsOn",
                starts,
                "endsOn",
                ends,
                "priceRule",
                Map.of("kind", "included"),
                "equipmentIds",
                units));
        for (int i = 0; i < more.length; i += 2) {
            form.put((String) more[i], more[i + 1]);
        }
        return as("clerk.bj").body(form).post("/contracts").then().statusCode(201);
    }

    /** Of a customer of its own, with one unit. */
    public static Paper about(String name, String starts, String ends, Object... more) {
        String customer = customer(name, name.hashCode() + "@example.com");
        String unit = unit(customer);
        var made = conclude(customer, starts, ends, List.of(unit), more).extract();
        return new Paper(made.path("id"), made.path("number"), customer, unit, name.hashCode() + "@example.com");
    }

    public record Paper(String id, String number, String customer, String unit, String email) {
        public ValidatableResponse step(String who, String step, Map<String, ?> form) {
            return as(who).body(form).post("/contracts/" + id + "/" + step).then();
        }

        public ValidatableResponse shown() {
            return as("clerk.bj").get("/contracts/" + id).then().statusCode(200);
        }

        /** What is owed for it under an article of regulation 1. */
        public ValidatableResponse duty(String ref) {
            String article = as("clerk.bj")
                    .get("/regulations")
                    .path("collectMany { it.articles }.find { it.ref == '" + ref + "' }.id");
            return as("clerk.bj")
                    .get("/obligations?article=" + article + "&subject=contract:" + id)
                    .then()
                    .statusCode(200);
        }
    }
}

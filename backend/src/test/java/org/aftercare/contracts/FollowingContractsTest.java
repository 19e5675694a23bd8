package org.aftercare.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.contracts.Papers.Paper;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** A contract concluded by hand, and not out of the renewal of the one before it; today is 2 March 2026. */
@AftercareTest
class FollowingContractsTest {
    @Inject
    TimeMachine time;

    @Test
    @Clause({"1.15a", "1.15b"})
    void whateverTakesOverAllItsUnitsRenewsItAndNobodyIsChased() throws Throwable {
        Paper old = Papers.about("华北酒店", "2025-05-01", "2026-04-30");
        followed(old, "2026-05-01", "2027-04-30", List.of(old.unit()))
                .body("number", contains(old.number()))
                .body("whole", contains(true));
        var next = Papers.conclude(old.customer(), "2026-05-01", "2027-04-30", List.of(old.unit()), "price", 2600)
                .body("renews.number", equalTo(old.number()))
                .extract();
        old.shown()
                .body("renewal.stage", equalTo("won"))
                .body("renewal.amount", equalTo(2600.0f))
                .body("renewedBy.number", equalTo(next.path("number")));
        as("clerk.bj")
                .get("/timeline?subject=contract:" + old.id())
                .then()
                .body("items.kind", hasItem("contract.renewed"));
        old.step("clerk.bj", "renewal", Map.of("endsOn", "2027-04-30")).statusCode(409);
        time.stopAt(Instant.parse("2026-05-02T01:00:00Z"));
        Owed.tick();
        old.duty("1.15a").body("items.status", contains("cancelled"));
        old.duty("1.15b").body("items.status", contains("cancelled"));
        followed(old, "2026-05-01", "2027-04-30", List.of(old.unit())).body("", empty());
    }

    @Test
    @Clause("1.15a")
    void whereOnlySomeUnitsAreTakenOverItIsOfferedAndSomebodySaysSo() {
        String customer = Papers.customer("东方大厦", "east@example.com");
        String first = Papers.unit(customer);
        String second = Papers.unit(customer);
        String both = id(Papers.conclude(customer, "2025-04-01", "2026-03-31", List.of(first, second)));
        as("clerk.bj")
                .get("/contracts/followed?customer=%s&equipment=%s&startsOn=2026-04-01&endsOn=2027-03-31"
                        .formatted(customer, first))
                .then()
                .statusCode(200)
                .body("id", contains(both))
                .body("whole", contains(false));
        Papers.conclude(customer, "2026-04-01", "2026-09-30", List.of(first)).body("renews", nullValue());
        shown(both).body("renewal", nullValue()).body("renewedBy", nullValue());
        String said = id(Papers.conclude(customer, "2026-04-01", "2027-03-31", List.of(second), "renewsId", both)
                .body("renews.id", equalTo(both)));
        shown(both).body("renewal.stage", equalTo("won")).body("renewedBy.id", equalTo(said));
    }

    @Test
    void oneContractMayFollowTwo() {
        String customer = Papers.customer("南方饭店", "south@example.com");
        String first = Papers.unit(customer);
        String second = Papers.unit(customer);
        String one = id(Papers.conclude(customer, "2025-04-01", "2026-03-31", List.of(first)));
        String other = id(Papers.conclude(customer, "2025-04-15", "2026-04-14", List.of(second)));
        String next = id(Papers.conclude(customer, "2026-04-01", "2027-03-31", List.of(first, second)));
        for (String old : List.of(one, other)) {
            shown(old).body("renewal.stage", equalTo("won")).body("renewedBy.id", equalTo(next));
        }
        as("clerk.bj")
                .get("/contracts?customer=" + customer)
                .then()
                .body(
                        "items.find { it.id == '" + one + "' }.renewedBy",
                        equalTo(shown(next).extract().path("number")));
    }

    @Test
    void anotherCustomersContractAndOneThatEndedLongAgoAreNotRenewed() {
        Paper old = Papers.about("西山疗养院", "2024-04-01", "2025-03-31");
        Papers.conclude(old.customer(), "2026-04-01", "2027-03-31", List.of(old.unit()))
                .body("renews", nullValue());
        Paper another = Papers.about("北海渔村", "2025-04-01", "2026-03-31");
        refused(old, "renewsId", another.id(), "2026-04-01").body("field", equalTo("renewsId"));
        refused(old, "renewsId", old.id(), "2024-04-01").body("field", equalTo("startsOn"));
        another.shown().body("renewedBy", nullValue());
    }

    private static ValidatableResponse refused(Paper of, String field, String value, String starts) {
        return as("clerk.bj")
                .body(Map.of(
                        "customerId",
                        of.customer(),
                        "startsOn",
                        starts,
                        "endsOn",
                        "2027-03-31",
                        "priceRule",
                        Map.of("kind", "included"),
                        "equipmentIds",
                        List.of(of.unit()),
                        field,
                        value))
                .post("/contracts")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse followed(Paper of, String starts, String ends, List<String> units) {
        return as("clerk.bj")
                .queryParam("customer", of.customer())
                .queryParam("equipment", units)
                .queryParam("startsOn", starts)
                .queryParam("endsOn", ends)
                .get("/contracts/followed")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse shown(String contract) {
        return as("clerk.bj").get("/contracts/" + contract).then().statusCode(200);
    }

    private static String id(ValidatableResponse made) {
        return made.extract().path("id");
    }
}

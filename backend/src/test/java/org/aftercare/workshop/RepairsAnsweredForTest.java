package org.aftercare.workshop;

import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.equalTo;

/** A repair is answered for by itself from the day the unit is the customer's again (1.1c); today is 2 March 2026. */
@AftercareTest
class RepairsAnsweredForTest {
    @BeforeEach
    void aCustomerWithTwoItems() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause("1.1c")
    void fromTheDayTheCallIsClosed() {
        String ticket = Jobs.done("equipmentId", Calls.OLD_ITEM);
        cover(Calls.OLD_ITEM, "2026-03-02").body("reason", equalTo("warranty_ended"));
        as("clerk.bj").post("/tickets/" + ticket + "/closure").then().statusCode(200);
        cover(Calls.OLD_ITEM, "2026-03-02").body("by", equalTo("repair"));
        cover(Calls.OLD_ITEM, "2026-05-31").body("by", equalTo("repair")).body("proposedServiceType", equalTo("free"));
        cover(Calls.OLD_ITEM, "2026-06-01")
                .body("covered", equalTo(false))
                .body("reason", equalTo("repair_cover_ended"))
                .body("warrantyUntil", equalTo("2024-03-02"));
        // The same fault again within its days costs the customer nothing.
        Calls.register("serviceType", "free", "equipmentId", Calls.OLD_ITEM).statusCode(201);
    }

    @Test
    @Clause("1.1c")
    void fromTheDayTheItemIsHandedBackAndNotAgainWhenItsCallIsClosed() {
        String item = Benches.taken("equipmentId", Calls.OLD_ITEM);
        Benches.underRepair(item);
        Benches.estimate(item, 100).statusCode(200);
        Benches.send(item).statusCode(200);
        Benches.agree(item).statusCode(200);
        Benches.worked(item, 45).statusCode(200);
        Benches.putForward(item).statusCode(200);
        Benches.post("supervisor.bj", item, "/inspections", Map.of("passed", true))
                .statusCode(200);
        cover(Calls.OLD_ITEM, "2026-03-02").body("covered", equalTo(false));
        Benches.returned(item);
        cover(Calls.OLD_ITEM, "2026-03-02").body("by", equalTo("repair"));
        cover(Calls.OLD_ITEM, "2026-05-31").body("by", equalTo("repair"));
        cover(Calls.OLD_ITEM, "2026-06-01").body("covered", equalTo(false));
    }

    /** Repaired in its first year, a unit is free until the end of that year, and not a day shorter or longer. */
    @Test
    @Clause("1.1c")
    void theWarrantyNeitherEndsEarlierNorBeginsAnew() {
        Benches.returned(Benches.passed(Benches.takenFree()));
        cover(Calls.NEW_ITEM, "2026-03-02")
                .body("by", equalTo("warranty"))
                .body("until", equalTo("2027-01-02"))
                .body("warrantyUntil", equalTo("2027-01-02"));
        cover(Calls.NEW_ITEM, "2027-01-02").body("by", equalTo("warranty"));
        cover(Calls.NEW_ITEM, "2027-01-03").body("covered", equalTo(false));
    }

    private static ValidatableResponse cover(Object unit, String day) {
        return as("clerk.bj")
                .get("/equipment/" + unit + "/cover?on=" + day)
                .then()
                .statusCode(200);
    }
}

package org.aftercare.tickets;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@AftercareTest
class InternalWorkTest {
    private static final Map<String, Object> TRAINING =
            Map.of("kind", "training", "on", "2026-03-02", "minutes", 45, "note", "新款空调电控板");

    @Test
    @Clause("1.1d")
    void aTechnicianBooksTimeWithANamedKindAndNoCustomer() {
        as("technician.bj")
                .body(TRAINING)
                .post("/internal-jobs")
                .then()
                .statusCode(201)
                .body("kind", equalTo("training"))
                .body("minutes", equalTo(45));
        as("supervisor.bj")
                .get("/internal-jobs?from=2026-03-02&to=2026-03-02")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].person.name", equalTo("technician BJ"));
    }

    @Test
    @Clause("1.1d")
    void internalWorkCarriesNoCharge() {
        as("technician.bj")
                .body(Map.of("kind", "other", "on", "2026-03-02", "minutes", 45, "fee", 50))
                .post("/internal-jobs")
                .then()
                .statusCode(400)
                .body("field", equalTo("fee"));
    }

    @Test
    void aKindOutsideTheNamedOnesIsRefused() {
        as("technician.bj")
                .body(Map.of("kind", "coffee", "on", "2026-03-02", "minutes", 45))
                .post("/internal-jobs")
                .then()
                .statusCode(400)
                .body("field", equalTo("kind"));
    }

    @Test
    void timeOfTomorrowIsRefused() {
        as("technician.bj")
                .body(Map.of("kind", "parts", "on", "2026-03-03", "minutes", 45))
                .post("/internal-jobs")
                .then()
                .statusCode(400)
                .body("field", equalTo("on"));
    }

    @Test
    void anotherBranchSeesNothingAndCanTakeNothingBack() {
        UUID id = UUID.fromString(
                as("technician.bj").body(TRAINING).post("/internal-jobs").path("id"));
        as("supervisor.tj").get("/internal-jobs").then().body("items", hasSize(0));
        as("technician.tj").delete("/internal-jobs/" + id).then().statusCode(404);
        as("technician2.bj").delete("/internal-jobs/" + id).then().statusCode(409);
        as("technician.bj").delete("/internal-jobs/" + id).then().statusCode(204);
        as("supervisor.bj").get("/internal-jobs").then().body("items", hasSize(0));
    }
}

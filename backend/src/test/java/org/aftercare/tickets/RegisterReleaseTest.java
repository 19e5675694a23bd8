package org.aftercare.tickets;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Each unit's register of a day for the service department (1.18a); when it is due is the regulation's matter. */
@AftercareTest
class RegisterReleaseTest {
    @BeforeEach
    void twoCallsToday() throws Exception {
        Calls.aCustomerWithTwoItems();
        as("clerk.bj").body(Calls.call()).post("/tickets");
        as("clerk.bj").body(Calls.call("fault", "漏水")).post("/tickets");
    }

    @Test
    void theServiceDepartmentSeesWhichUnitReleasedItsDay() {
        as("service_department.bj")
                .get("/register-releases?day=2026-03-02")
                .then()
                .body("branch.code", contains("BJ", "TJ"))
                .body("calls", contains(2, 0))
                .body("[0].released", nullValue());
        as("clerk.bj")
                .body(Map.of("day", "2026-03-02"))
                .post("/register-releases")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].released.calls", equalTo(2));
        as("service_department.bj")
                .get("/register-releases?day=2026-03-02")
                .then()
                .body("[0].released.by.name", equalTo("clerk BJ"))
                .body("[1].released", nullValue());
    }

    @Test
    void aDayIsReleasedOnceAndNotBeforeItCame() {
        as("clerk.bj").body(Map.of("day", "2026-03-02")).post("/register-releases");
        as("supervisor.bj")
                .body(Map.of("day", "2026-03-02"))
                .post("/register-releases")
                .then()
                .statusCode(200)
                .body("[0].released.by.name", equalTo("clerk BJ"));
        as("clerk.bj")
                .body(Map.of("day", "2026-03-03"))
                .post("/register-releases")
                .then()
                .statusCode(400)
                .body("errors.field", contains("day"));
        as("clerk.bj")
                .body(Map.of("day", "2026-03-02", "branchId", TestCompany.TIANJIN))
                .post("/register-releases")
                .then()
                .statusCode(404);
        as("technician.bj")
                .body(Map.of("day", "2026-03-02"))
                .post("/register-releases")
                .then()
                .statusCode(403);
    }
}

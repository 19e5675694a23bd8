package org.aftercare.kernel;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.aftercare.AftercareTest;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.equalTo;

/** What stands after the question mark is read as it is written, or refused by its name. */
@AftercareTest
class AskedValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/design-faults", "/design-faults?open=", "/design-faults?open=true&limit=5", "/approvals?box= "
            })
    void whatIsNotAskedByIsNoMistake(String address) {
        as("branch_manager.bj").get(address).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/design-faults?open=maybe, open",
        "/design-faults?limit=%D9%A1, limit",
        "/design-faults?ticket=1-1-1-1-1, ticket",
        "/calls/counts?from=2026-03-01&to=%2B294277-01-01, to",
        "/calls/counts?from=2026-02-30&to=2026-03-01, from",
    })
    void anotherFormIsToldByItsName(String address, String field) {
        as("branch_manager.bj")
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }
}

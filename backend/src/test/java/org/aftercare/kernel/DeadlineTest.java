package org.aftercare.kernel;

import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;

/** Nobody waits without end; and whether it was done after all, the same key finds out. */
@AftercareTest
class DeadlineTest {
    @Inject
    Deadline deadline;

    private Duration usual;

    @BeforeEach
    void soon() throws Exception {
        Calls.aCustomerWithTwoItems();
        as("clerk.bj").get("/tickets").then().statusCode(200);
        usual = deadline.within;
        deadline.within = Duration.ofMillis(300);
    }

    @AfterEach
    void asUsual() {
        deadline.within = usual;
    }

    @Test
    void anAnswerThatDoesNotComeIsToldAndTheSameKeyFindsWhatBecameOfIt() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> call = Calls.call();
        try (Errors errors = new Errors();
                Connection other = FreshCompany.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table ticket in exclusive mode");
            Response late = register(key, call);
            assertThat(late.statusCode()).as(late.asString()).isEqualTo(503);
            assertThat(late.contentType()).startsWith("application/problem+json");
            assertThat(late.<String>path("code")).isEqualTo("not-yet");
            assertThat(late.<String>path("requestId")).isNotBlank();
            assertThat(late.header("Retry-After")).isEqualTo("2");
            other.commit();
            deadline.within = usual;
            Response again = register(key, call);
            assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
            as("clerk.bj").get("/tickets/" + again.path("id")).then().statusCode(200);
            assertThat(as("clerk.bj").get("/tickets").<Object>path("items.size()"))
                    .isEqualTo(1);
            assertThat(errors.heard).isEmpty();
        }
    }

    private static Response register(String key, Map<String, Object> call) {
        return as("clerk.bj").header("Idempotency-Key", key).body(call).post("/tickets");
    }
}

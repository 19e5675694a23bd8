package org.aftercare.kernel;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;

/** The browser leaves in the middle of a request: what was begun is done, and nothing is amiss. */
@AftercareTest
class LeftRequestTest {
    private static final String WAITS_FOR_THE_TABLE =
            "select count(*) from pg_locks where relation = 'ticket'::regclass and not granted";

    @Inject
    ObjectMapper json;

    @Test
    void whatWasBegunIsDoneAndNothingIsLogged() throws Exception {
        Calls.aCustomerWithTwoItems();
        String token = TestCompany.token("clerk.bj");
        try (Errors errors = new Errors();
                Connection other = FreshCompany.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table ticket in exclusive mode");
            try (Socket browser = new Socket("localhost", RestAssured.port)) {
                ask(browser, token);
                until(() -> count(WAITS_FOR_THE_TABLE) > 0);
                // Gone without a word.
                browser.setSoLinger(true, 0);
            }
            for (int meanwhile = 0; meanwhile < 5; meanwhile++) {
                as("clerk.bj").get("/tickets").then().statusCode(200);
            }
            other.commit();
            until(() -> count("select count(*) from ticket") == 1);
            as("clerk.bj").get("/tickets").then().statusCode(200);
            assertThat(errors.heard).isEmpty();
        }
    }

    private void ask(Socket browser, String token) throws IOException {
        byte[] call = json.writeValueAsBytes(Calls.call());
        String head = """
                POST /api/v1/tickets HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: %d

                """.formatted(token, call.length).replace("\n", "\r\n");
        browser.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        browser.getOutputStream().write(call);
        browser.getOutputStream().flush();
    }

    /** Asks again and again. */
    private static void until(Question holds) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!holds.answer()) {
            assertThat(System.nanoTime()).as("waited for it in vain").isLessThan(end);
        }
    }

    private interface Question {
        boolean answer() throws Exception;
    }

    private static long count(String query) throws SQLException {
        try (Connection connection = FreshCompany.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

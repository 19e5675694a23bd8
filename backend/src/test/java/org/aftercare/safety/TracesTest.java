package org.aftercare.safety;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Asvs;
import org.aftercare.FreshCompany;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;

/** What is left in the log, and what a failure tells whoever caused it. */
@AftercareTest
class TracesTest {
    private static final Logger DOOR = Logger.getLogger("aftercare.door");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line instanceof ExtLogRecord said ? said.getFormattedMessage() : line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        DOOR.addHandler(listening);
    }

    @AfterEach
    void noLonger() {
        DOOR.removeHandler(listening);
    }

    @Asvs("16.3.1")
    @Test
    void whoSignedInAndWhoDidNotIsInTheLogWithoutTheirSecrets() {
        anyone().body(Map.of("login", "clerk.bj", "password", "secret guess", "client", "mobile"))
                .post("/session");
        anyone().body(Map.of("login", "clerk.bj", "password", "aftercare", "client", "mobile"))
                .post("/session");
        assertThat(lines).anyMatch(line -> line.contains("wrong-password") && line.contains("clerk.bj"));
        assertThat(lines).anyMatch(line -> line.startsWith("signed in: clerk.bj"));
        assertThat(lines).noneMatch(line -> line.contains("secret guess") || line.contains("aftercare "));
    }

    @Asvs("16.3.2")
    @Test
    void whoWasRefusedAnOperationIsInTheLog() {
        as("clerk.bj").get("/webhooks").then().statusCode(403);
        assertThat(lines).anyMatch(line -> line.contains("role may not listWebhooks"));
    }

    @Asvs("16.4.1")
    @Test
    void nobodyWritesALineOfTheLogByWhatTheySend() {
        anyone().body(Map.of(
                        "login", "x\r\n2026-01-01 signed in: general_manager", "password", "y", "client", "mobile"))
                .post("/session");
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("\n") || line.contains("\r"));
    }

    @Asvs({"16.5.1", "16.5.3"})
    @Test
    void whatBreaksIsRefusedAndToldWithoutWhatItIsMadeOf() throws Exception {
        FreshCompany.execute("alter table webhook rename to webhook_gone");
        try {
            var answer = as("administrator.bj").get("/webhooks");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.asString())
                    .doesNotContainIgnoringCase("webhook_gone")
                    .doesNotContainIgnoringCase("relation")
                    .doesNotContainIgnoringCase("exception")
                    .doesNotContain("org.", "io.vertx", "select ", " at ");
        } finally {
            FreshCompany.execute("alter table webhook_gone rename to webhook");
        }
    }
}

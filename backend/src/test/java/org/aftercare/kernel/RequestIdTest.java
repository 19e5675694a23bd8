package org.aftercare.kernel;

import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;

import static io.restassured.RestAssured.given;
import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;

/** A request is found again by the id its answer showed. */
@AftercareTest
class RequestIdTest {
    private static final String HEADER = "X-Request-Id";

    private final LogLines log = new LogLines();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void everyAnswerNamesItsRequestAndAProblemNamesTheSame() {
        assertThat(as("clerk.bj").get("/tickets").header(HEADER)).isNotBlank();
        assertThat(given().basePath("/").get("/q/health/live").header(HEADER)).isNotBlank();
        Response refused = as("clerk.bj").get("/tickets/" + UUID.randomUUID());
        assertThat(refused.<String>path("requestId")).isEqualTo(refused.header(HEADER));
        Response nowhere = given().basePath("/api/v1").get("/no-such-thing");
        assertThat(nowhere.<String>path("requestId")).isEqualTo(nowhere.header(HEADER));
    }

    @Test
    void whatAProxyCallsItItIsCalledUnlessThatIsNoName() {
        assertThat(as("clerk.bj").header(HEADER, "proxy-1.a_2").get("/tickets").header(HEADER))
                .isEqualTo("proxy-1.a_2");
        for (String no : new String[] {"short", "a b c d e f g h", "{jndi:ldap://x}", "x".repeat(65)}) {
            assertThat(as("clerk.bj").header(HEADER, no).get("/tickets").header(HEADER))
                    .as(no)
                    .hasSize(36);
        }
    }

    @Test
    void aRefusalIsOneLineThatSaysWhoAskedForWhat() {
        Response refused = as("clerk.bj").get("/tickets/" + UUID.randomUUID());
        LogLines.Line line = log.of(refused.header(HEADER));
        assertThat(line.operation()).isEqualTo("showTicket");
        assertThat(UUID.fromString(line.person())).isNotNull();
        assertThat(line.said()).startsWith("GET showTicket 404 not-found after ");
        as("clerk.bj").get("/tickets").then().statusCode(200);
        assertThat(log.heard).hasSize(1);
    }

    @Test
    void aFailureIsOneLineWithItsStory() throws Exception {
        FreshCompany.execute("alter table webhook rename to webhook_away");
        try {
            Response failed = as("administrator.bj").get("/webhooks");
            assertThat(failed.statusCode()).as(failed.asString()).isEqualTo(500);
            LogLines.Line line = log.of(failed.header(HEADER));
            assertThat(line.story()).hasStackTraceContaining("webhook");
            assertThat(log.heard).hasSize(1);
        } finally {
            FreshCompany.execute("alter table webhook_away rename to webhook");
        }
    }

    /** The password is looked at on another thread. */
    @Test
    void theIdStaysWithTheRequestFromThreadToThreadAndNoSecretIsTold() {
        Response refused = given().basePath("/api/v1")
                .contentType(ContentType.JSON)
                .body(Map.of("login", "clerk.bj", "password", "so-secret-a-word"))
                .post("/session");
        LogLines.Line line = log.of(refused.header(HEADER));
        assertThat(line.operation()).isEqualTo("signIn");
        Response secret = given().basePath("/api/v1").get("/public/follow/a-secret-of-a-customer");
        assertThat(log.of(secret.header(HEADER)).said()).contains(" 404 ");
        as("clerk.bj").get("/tickets/" + UUID.randomUUID());
        assertThat(log.heard.toString())
                .doesNotContain("so-secret-a-word")
                .doesNotContain("a-secret-of-a-customer")
                .doesNotContain(TestCompany.token("clerk.bj"));
    }
}

package org.aftercare.safety;

import java.util.UUID;

import io.restassured.http.Header;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.aftercare.AftercareTest;
import org.aftercare.Asvs;
import org.aftercare.FreshCompany;
import org.aftercare.tickets.Calls;

import static io.restassured.RestAssured.given;
import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;

/** What every answer tells a browser that it may do with it. */
@AftercareTest
class AnswersTest {
    private static final String PICTURE =
            "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f6"
                    + "45400000000049454e44ae426082";

    @Asvs({"3.4.3", "3.4.4", "3.4.6"})
    @ParameterizedTest
    @ValueSource(strings = {"/", "/register", "/p/report", "/index.html"})
    void aPageRunsOurScriptsOnlyAndStandsInNoFrame(String path) {
        Response page = given().get(path);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContainPattern("script-src[^;]*'unsafe-(inline|eval)'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Asvs({"3.2.1", "3.4.4", "3.4.6", "14.3.2"})
    @Test
    void anAnswerOfTheApiIsNoPageAndKeptByNobody() throws Exception {
        Calls.aCustomerWithTwoItems();
        String ticket = Calls.registered();
        UUID photo = UUID.randomUUID();
        FreshCompany.execute("""
                insert into stored_file (id, content_type, sha256, size, bytes, stored_at)
                  values ('%1$s', 'image/png', 'x', 70, decode('%3$s', 'hex'), now());
                insert into photo (id, ticket_id, file_id, taken_at) values ('%1$s', '%2$s', '%1$s', now())
                """.formatted(photo, ticket, PICTURE));
        for (String path :
                new String[] {"/tickets/" + ticket, "/photos/" + photo, "/tickets.csv", "/tickets/nonsense"}) {
            Response answer = as("clerk.bj").get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "sandbox", "frame-ancestors 'none'");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
        }
        assertThat(as("clerk.bj").get("/photos/" + photo).contentType()).isEqualTo("image/png");
    }

    @Asvs({"5.4.1", "5.4.2", "3.2.1"})
    @Test
    void aSavedListIsNamedByUsWhateverTheCallerAsks() {
        assertThat(as("clerk.bj").get("/tickets.csv?q=..%2F%22%0Aevil.exe").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"tickets.csv\"");
    }

    @Asvs("3.4.2")
    @Test
    void noOtherOriginMayReadAnAnswer() {
        Header foreign = new Header("Origin", "https://evil.example");
        assertThat(given().header(foreign).get("/api/v1/setup").headers().asList())
                .noneMatch(header -> header.getName().toLowerCase().startsWith("access-control-"));
        assertThat(given().header(foreign)
                        .header("Access-Control-Request-Method", "POST")
                        .options("/api/v1/session")
                        .headers()
                        .asList())
                .noneMatch(header -> header.getName().toLowerCase().startsWith("access-control-"));
    }

    @Asvs("4.1.1")
    @Test
    void everyAnswerSaysWhatItIsAndInWhichCharacters() {
        assertThat(given().get("/").contentType())
                .containsIgnoringCase("text/html")
                .containsIgnoringCase("utf-8");
        assertThat(as("clerk.bj").get("/tickets.csv").contentType()).containsIgnoringCase("charset=utf-8");
        // JSON has no charset parameter; it is UTF-8 by its own standard.
        assertThat(as("clerk.bj").get("/tickets").contentType()).startsWith("application/json");
        assertThat(as("clerk.bj").get("/tickets/nonsense").contentType()).startsWith("application/problem+json");
    }

    @Asvs("13.4.4")
    @Test
    void traceIsNotAnswered() {
        assertThat(given().request("TRACE", "/api/v1/setup").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(given().request("TRACE", "/").statusCode()).isGreaterThanOrEqualTo(400);
    }

    /** The API's document is meant to be read by anybody, and so is whether the program is ready; nothing else is there. */
    @Asvs({"13.4.2", "13.4.5"})
    @ParameterizedTest
    @ValueSource(strings = {"/q/dev-ui", "/q/dev", "/q/metrics", "/q/arc", "/q/info", "/metrics"})
    void nothingForMakersIsLeftOpen(String path) {
        Response answer = given().get(path);
        if (answer.statusCode() == 200) {
            assertThat(answer.asString())
                    .as("one of our pages")
                    .isEqualTo(given().get("/").asString());
        } else {
            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }
}

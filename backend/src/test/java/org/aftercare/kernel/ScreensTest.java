package org.aftercare.kernel;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.aftercare.AftercareTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@AftercareTest
class ScreensTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/register", "/tickets/0192f0c1-0000-7000-8000-000000000001"})
    void everyAddressOfTheStaffsScreensIsAnswered(String path) {
        get(path).statusCode(200).contentType("text/html").header("Cache-Control", equalTo("no-cache"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/p/report", "/p/follow/secret"})
    void theCustomersPagesHaveADocumentOfTheirOwn(String path) {
        get(path).statusCode(200).body(equalTo(given().get("/p.html").asString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone.js", "/gone.html", "/assets/gone-1234.css"})
    void aFileThatIsNotThereIsNotAPage(String path) {
        get(path).statusCode(404);
    }

    @Test
    void anAddressOfTheApiIsNeverAPage() {
        get("/api/v1/nothing").statusCode(404).contentType("application/problem+json");
        get("/q/nothing").statusCode(404);
    }

    @Test
    void assetsAreKeptAndAnswersOfTheApiAreNot() {
        get("/assets/known-12345678.js").statusCode(200).header("Cache-Control", containsString("immutable"));
        get("/api/v1/setup").statusCode(200).header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/p/cover", "/assets/gone.js"})
    void noAnswerMayRunForeignScriptsOrBeFramed(String path) {
        get(path)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }

    private static ValidatableResponse get(String path) {
        return given().get(path).then();
    }
}

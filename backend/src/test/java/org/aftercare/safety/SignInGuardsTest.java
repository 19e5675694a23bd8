package org.aftercare.safety;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Asvs;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.TimeMachine;

import static io.restassured.RestAssured.given;
import static org.aftercare.TestCompany.anyone;
import static org.assertj.core.api.Assertions.assertThat;

/** Guessing at the door. */
@AftercareTest
class SignInGuardsTest {
    private static final int SIGN_INS_A_MINUTE = 60;

    @Inject
    TimeMachine time;

    @Asvs("6.3.1")
    @Test
    void eachFurtherGuessAtOneLoginMakesItRestLonger() {
        for (int i = 0; i < 5; i++) {
            assertThat(tried("clerk.bj", "guess " + i, null)).isEqualTo(401);
        }
        assertThat(tried("clerk.bj", "aftercare", null)).isEqualTo(429);
        time.forward(Duration.ofMinutes(2));
        assertThat(tried("clerk.bj", "guess", null)).isEqualTo(401);
        time.forward(Duration.ofSeconds(70));
        assertThat(tried("clerk.bj", "aftercare", null))
                .as("longer than the first time")
                .isEqualTo(429);
    }

    @Asvs({"6.3.1", "2.4.1", "4.1.3"})
    @Test
    void oneAddressMayNotTryLoginAfterLoginWhateverAddressItClaims() {
        for (int i = 0; i < SIGN_INS_A_MINUTE; i++) {
            assertThat(tried("nobody" + i, "aftercare", "10.0.0." + i)).isEqualTo(401);
        }
        assertThat(tried("clerk.bj", "aftercare", "10.9.9.9")).isEqualTo(429);
    }

    @Asvs("6.3.2")
    @Test
    void aHouseWithoutACompanyHasNoAccountAtAll() throws Exception {
        FreshCompany.execute("truncate company, branch, person cascade");
        for (String login : List.of("admin", "root", "administrator", "sa", "test", "guest", "demo")) {
            for (String password : List.of(login, "aftercare", "password", "12345678")) {
                assertThat(tried(login, password, null)).as(login).isEqualTo(401);
            }
        }
    }

    @Asvs("6.3.4")
    @Test
    void thereIsNoOtherWayToATokenThanSigningIn() throws Exception {
        JsonNode paths = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString())
                .get("paths");
        List<String> giveTokens = new java.util.ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode answers = operation.getValue().path("responses");
                    if (answers.path("200").toString().contains("accessToken")
                            || answers.path("200").toString().contains("/SessionView")
                            || answers.path("201").toString().contains("/SessionView")) {
                        giveTokens.add(operation.getValue().path("operationId").asText());
                    }
                }));
        assertThat(giveTokens).containsExactlyInAnyOrder("signIn", "refreshSession", "currentSession");
        anyone().body(Map.of()).post("/session/refresh").then().statusCode(401);
        anyone().get("/session").then().statusCode(401);
    }

    private static int tried(String login, String password, String claimedAddress) {
        var request = anyone();
        if (claimedAddress != null) {
            request.header("X-Forwarded-For", claimedAddress).header("Forwarded", "for=" + claimedAddress);
        }
        return request.body(Map.of("login", login, "password", password, "client", "mobile"))
                .post("/session")
                .statusCode();
    }
}

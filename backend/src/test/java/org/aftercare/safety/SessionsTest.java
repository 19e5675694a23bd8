package org.aftercare.safety;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Asvs;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.TestCompany.as;
import static org.aftercare.TestCompany.asAnew;
import static org.assertj.core.api.Assertions.assertThat;

/** How long a sign-in lives, and what ends it. */
@AftercareTest
class SessionsTest {
    @Inject
    TimeMachine time;

    @Asvs("7.2.4")
    @Test
    void eachSignInAndEachRenewalBringsTokensOfItsOwn() {
        Map<String, String> first = signedIn();
        Map<String, String> second = signedIn();
        assertThat(first.get("accessToken")).isNotEqualTo(second.get("accessToken"));
        assertThat(first.get("refreshToken")).isNotEqualTo(second.get("refreshToken"));
        Response renewed = refresh(first.get("refreshToken"));
        assertThat(renewed.<String>path("tokens.refreshToken")).isNotEqualTo(first.get("refreshToken"));
        assertThat(refresh(first.get("refreshToken")).statusCode()).isEqualTo(401);
    }

    @Asvs("7.3.1")
    @Test
    void whoIsAwayForTwoWeeksSignsInAgain() {
        String token = signedIn().get("refreshToken");
        time.forward(Duration.ofDays(13));
        Response renewed = refresh(token);
        assertThat(renewed.statusCode()).isEqualTo(200);
        time.forward(Duration.ofDays(15));
        assertThat(refresh(renewed.path("tokens.refreshToken")).statusCode()).isEqualTo(401);
    }

    @Asvs("7.3.2")
    @Test
    void nobodyStaysSignedInForeverByComingEveryDay() {
        String token = signedIn().get("refreshToken");
        int weeks = 0;
        for (Response renewed = refresh(token); renewed.statusCode() == 200; renewed = refresh(token)) {
            token = renewed.path("tokens.refreshToken");
            time.forward(Duration.ofDays(7));
            assertThat(weeks++).as("weeks signed in").isLessThan(14);
        }
        assertThat(weeks).isGreaterThan(4);
    }

    @Asvs("7.4.1")
    @Test
    void aSignInThatWasEndedOpensNothing() {
        Map<String, String> tokens = signedIn();
        bearing(tokens).delete("/session").then().statusCode(204);
        bearing(tokens).get("/session").then().statusCode(401);
        assertThat(refresh(tokens.get("refreshToken")).statusCode()).isEqualTo(401);
    }

    @Asvs({"7.4.2", "8.3.2"})
    @Test
    void whoIsDisabledOrGivenAnotherRoleIsOutAtOnce() {
        UUID id = TestCompany.idOf("supervisor.bj");
        Map<String, String> before = signedIn();
        change(id, Map.of("roles", List.of("clerk"), "active", true), 0);
        bearing(before).get("/session").then().statusCode(401);
        Map<String, String> after = signedIn();
        change(id, Map.of("roles", List.of("clerk"), "active", false), 1);
        bearing(after).get("/session").then().statusCode(401);
        assertThat(refresh(after.get("refreshToken")).statusCode()).isEqualTo(401);
        anyone().body(Map.of("login", "supervisor.bj", "password", TestCompany.PASSWORD, "client", "mobile"))
                .post("/session")
                .then()
                .statusCode(401);
    }

    @Asvs("7.4.3")
    @Test
    void aNewPasswordEndsEveryOtherSignIn() {
        var elsewhere = asAnew("supervisor.bj");
        var here = asAnew("supervisor.bj");
        here.body(Map.of("current", TestCompany.PASSWORD, "next", "another one 1"))
                .put("/me/password")
                .then()
                .statusCode(204);
        elsewhere.get("/session").then().statusCode(401);
        here.get("/session").then().statusCode(200);
    }

    @Asvs("7.4.5")
    @Test
    void anAdministratorEndsThemByGivingANewPassword() {
        Map<String, String> tokens = signedIn();
        as("administrator.bj")
                .body(Map.of("password", "another one 1"))
                .post("/people/" + TestCompany.idOf("supervisor.bj") + "/password")
                .then()
                .statusCode(200);
        bearing(tokens).get("/session").then().statusCode(401);
    }

    private static void change(UUID id, Map<String, Object> otherwise, int version) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "name", "supervisor BJ",
                "login", "supervisor.bj",
                "phone", "13910086688",
                "email", "",
                "branchId", TestCompany.BEIJING,
                "areaIds", List.of(),
                "skills", List.of()));
        form.putAll(otherwise);
        as("administrator.bj")
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put("/people/" + id)
                .then()
                .statusCode(200);
    }

    private static Map<String, String> signedIn() {
        return anyone().body(Map.of("login", "supervisor.bj", "password", TestCompany.PASSWORD, "client", "mobile"))
                .post("/session")
                .then()
                .statusCode(200)
                .extract()
                .path("tokens");
    }

    private static io.restassured.specification.RequestSpecification bearing(Map<String, String> tokens) {
        return anyone().auth().oauth2(tokens.get("accessToken"));
    }

    private static Response refresh(String token) {
        return anyone().body(Map.of("refreshToken", token)).post("/session/refresh");
    }
}

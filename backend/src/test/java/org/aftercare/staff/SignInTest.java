package org.aftercare.staff;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.TestCompany.as;
import static org.aftercare.TestCompany.asAnew;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@AftercareTest
class SignInTest {
    @Inject
    TimeMachine time;

    @Test
    void aBrowserGetsCookiesItsScriptsCannotRead() {
        var answer = anyone().body(Map.of("login", "Clerk.BJ", "password", "aftercare", "client", "browser"))
                .post("/session")
                .then()
                .statusCode(200)
                .body("person.login", equalTo("clerk.bj"))
                .body("tokens", nullValue())
                .body("permissions", hasItem("signOut"))
                .extract();
        var cookie = answer.detailedCookie("aftercare_access");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("strict");
        anyone().cookie(cookie).get("/session").then().statusCode(200).body("person.name", equalTo("clerk BJ"));
    }

    @Test
    void aWrongPasswordIsRefusedAndFiveRestTheLogin() {
        var wrong = Map.of("login", "clerk.bj", "password", "nonsense", "client", "mobile");
        for (int i = 0; i < 5; i++) {
            anyone().body(wrong).post("/session").then().statusCode(401).body("code", equalTo("wrong-password"));
        }
        var right = Map.of("login", "clerk.bj", "password", "aftercare", "client", "mobile");
        anyone().body(right).post("/session").then().statusCode(429).body("code", equalTo("login-rests"));
        time.forward(Duration.ofMinutes(2));
        anyone().body(right).post("/session").then().statusCode(200);
    }

    @Test
    void signingOutEverywhereEndsEveryToken() {
        var here = as("clerk.bj");
        var there = asAnew("clerk.bj");
        here.delete("/sessions").then().statusCode(204);
        there.get("/session").then().statusCode(401).body("code", equalTo("sign-in-needed"));
    }

    @Test
    void aRefreshTokenWorksOnce() {
        String refresh = anyone().body(Map.of("login", "clerk.bj", "password", "aftercare", "client", "mobile"))
                .post("/session")
                .path("tokens.refreshToken");
        anyone().body(Map.of("refreshToken", refresh))
                .post("/session/refresh")
                .then()
                .statusCode(200);
        anyone().body(Map.of("refreshToken", refresh))
                .post("/session/refresh")
                .then()
                .statusCode(401);
    }

    @Test
    void aMadeUpTokenIsAProblemDocument() {
        anyone().auth()
                .oauth2("made.up.token")
                .get("/session")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", equalTo("Please sign in; you may have been signed out."));
        anyone().header("Accept-Language", "zh-CN").get("/session").then().statusCode(401);
    }

    @Test
    void aForeignPageCannotUseTheCookie() {
        String cookie = anyone().body(Map.of("login", "clerk.bj", "password", "aftercare", "client", "browser"))
                .post("/session")
                .cookie("aftercare_access");
        anyone().cookie("aftercare_access", cookie)
                .header("Sec-Fetch-Site", "cross-site")
                .delete("/sessions")
                .then()
                .statusCode(403);
    }

    @Test
    void aBrokenBodyIsAProblemDocument() {
        anyone().body("{\"login\": ")
                .post("/session")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("broken-json"));
        anyone().body("").post("/session").then().statusCode(400).contentType("application/problem+json");
        anyone().body(Map.of("login", "x", "password", "y", "client", "fridge"))
                .post("/session")
                .then()
                .statusCode(400)
                .body("field", equalTo("client"));
        anyone().body(Map.of("login", "", "password", "y", "client", "mobile"))
                .post("/session")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("login"));
    }
}

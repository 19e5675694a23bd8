package org.aftercare;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** The people and places of test-company.sql, and requests as one of them would make. */
public final class TestCompany {
    /** Monday 2026-03-02 09:00 in Shanghai. */
    public static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T01:00:00Z");

    public static final UUID CALENDAR = UUID.fromString("00000000-0000-7000-8000-00000000ca1e");
    public static final UUID BEIJING = UUID.fromString("00000000-0000-7000-8000-0000000000b1");
    public static final UUID TIANJIN = UUID.fromString("00000000-0000-7000-8000-0000000000b2");
    public static final UUID DOWNTOWN = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
    public static final UUID SUBURB = UUID.fromString("00000000-0000-7000-8000-0000000000a2");
    public static final UUID TIANJIN_DOWNTOWN = UUID.fromString("00000000-0000-7000-8000-0000000000a3");
    /** 12 months from the day it was bought. */
    public static final UUID AIR_CONDITIONER = UUID.fromString("00000000-0000-7000-8000-0000000000e1");
    /** 36 months from the day it was accepted. */
    public static final UUID WASHING_MACHINE = UUID.fromString("00000000-0000-7000-8000-0000000000e2");

    public static final String PASSWORD = "aftercare";

    /** Whoever has signed in during the test at hand: to sign in costs more than most of what is asked then. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private TestCompany() {}

    static void everyoneIsSignedOut() {
        TOKENS.clear();
    }

    /** A request by this person, e.g. {@code clerk.bj}, answered in English; all of a test go by one sign-in. */
    public static RequestSpecification as(String login) {
        return as(login, "en");
    }

    /** A request by this person, answered in the language: zh-CN or en. */
    public static RequestSpecification as(String login, String language) {
        return by(TOKENS.computeIfAbsent(login, TestCompany::token), language);
    }

    /** A request by this person, who signs in anew for it. */
    public static RequestSpecification asAnew(String login) {
        return by(token(login), "en");
    }

    private static RequestSpecification by(String token, String language) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .basePath("/api/v1")
                .header("Accept-Language", language);
    }

    /** This person's access token, just signed in. */
    public static String token(String login) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("login", login, "password", PASSWORD, "client", "mobile"))
                .post("/api/v1/session")
                .then()
                .statusCode(200)
                .extract()
                .path("tokens.accessToken");
    }

    /** A request by nobody in particular, answered in English. */
    public static RequestSpecification anyone() {
        return given().contentType(ContentType.JSON).basePath("/api/v1").header("Accept-Language", "en");
    }

    /** The person's id. */
    public static UUID idOf(String login) {
        return UUID.fromString(
                as(login).get("/session").then().statusCode(200).extract().path("person.id"));
    }
}

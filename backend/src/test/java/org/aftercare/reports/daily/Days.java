package org.aftercare.reports.daily;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;

/** Days of work and their reports, each step by whoever does it. */
final class Days {
    static final String MONDAY = "2026-03-02";

    private Days() {}

    /** A visit of technician.bj: 40 minutes of repair and 20 of travel. */
    static void visited() {
        Jobs.done();
    }

    static ValidatableResponse internal(String who, String day, int minutes) {
        return as(who).body(Map.of("kind", "training", "on", day, "minutes", minutes))
                .post("/internal-jobs")
                .then();
    }

    static JsonPath mine(String who, String day) {
        return as(who).get("/my-report-day?day=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse submit(String who, String day, int minutes) {
        return as(who).body(Map.of("day", day, "minutes", minutes))
                .post("/daily-reports")
                .then();
    }

    /** Hands in what is recorded; answers the report's id. */
    static String submitted(String who, String day) {
        return submit(who, day, mine(who, day).getInt("minutes"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse review(String who, String report) {
        return as(who).post("/daily-reports/" + report + "/review").then();
    }

    static ValidatableResponse team(String who, String day) {
        return as(who).get("/team-days?day=" + day).then().statusCode(200);
    }

    static ValidatableResponse compile(String who, String day, int minutes) {
        return as(who).body(Map.of("day", day, "minutes", minutes))
                .post("/supervisor-reports")
                .then();
    }

    /** Compiles what the technicians reported; answers the report's id. */
    static String compiled(String who, String day) {
        int minutes = team(who, day).extract().path("minutes");
        return compile(who, day, minutes).statusCode(200).extract().path("id");
    }

    static ValidatableResponse forward(String who, String report) {
        return as(who).post("/supervisor-reports/" + report + "/forwarding").then();
    }

    /** Asks for the signature that a refusal named; answers the request's id. */
    static String asked(String who, String report) {
        Map<String, Object> form =
                new HashMap<>(forward(who, report).statusCode(409).extract().path("approval"));
        form.keySet().retainAll(List.of("action", "subject", "branchId", "facts"));
        return as(who).body(form)
                .post("/approvals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Of the duties about this article that the caller sees, their states. */
    static List<String> duties(String who, String ref) {
        return as(who).get("/obligations?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.article.ref == '" + ref + "' }.collect { it.name + ': ' + it.status }");
    }
}

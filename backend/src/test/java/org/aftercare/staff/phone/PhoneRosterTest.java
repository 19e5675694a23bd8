package org.aftercare.staff.phone;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;

import static org.aftercare.TestCompany.as;
import static org.aftercare.TestCompany.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** Who attends the phone, and whose a missed call is. It is Monday 2026-03-02, 09:00. */
@AftercareTest
class PhoneRosterTest {
    @Inject
    TimeMachine time;

    @Inject
    FilledWeeks filledWeeks;

    @BeforeEach
    void theRepairShopsRules() throws Exception {
        Adopted.regulation("device-repair-shop");
    }

    @Test
    @Clause("6.7a")
    void hoursWithoutANameAreShownBeforehandAndTheRosterIsOwedAWeekAhead() throws Throwable {
        Owed.tick();
        assertThat(Depository.duties("6.7a", "roster")).containsExactly("open");
        plan("2026-03-09", "2026-03-15", 8, 20, "clerk.bj").body("empty", equalTo(0));
        assertThat(Depository.duties("6.7a", "roster")).containsExactly("met");
        plan("2026-03-11", "2026-03-11", 12, 14, null)
                .body("empty", equalTo(2))
                .body("days[2].hours.findAll { it.person == null }.hour", contains(12, 13));
        plan("2026-03-02", "2026-03-08", 8, 20, "clerk.tj", 400).body("errors.field", contains("personId"));
        plan("2026-03-02", "2026-03-08", 14, 8, "clerk.bj", 400).body("errors.field", contains("toHour"));
        as("clerk.bj")
                .body(Map.of("fromHour", 8, "toHour", 9))
                .put("/phone-roster/hours")
                .then()
                .statusCode(403);
        as("supervisor.bj")
                .body(Map.of("fromHour", 9, "toHour", 12))
                .put("/phone-roster/hours")
                .then()
                .statusCode(200)
                .body("days[0].hours.hour", contains(9, 10, 11))
                .body("empty", equalTo(21));
    }

    @Test
    @Clause("6.7a")
    void aWeekFilledLongAheadCountsWhenItsTimeComes() throws Throwable {
        plan("2026-03-16", "2026-03-22", 8, 20, "clerk.bj");
        as("supervisor.bj")
                .body(Map.of("week", "2026-03-23"))
                .post("/phone-roster/copies")
                .then()
                .statusCode(200)
                .body("empty", equalTo(0));
        time.forward(Duration.ofDays(7));
        Owed.tick();
        VertxContextSupport.subscribeAndAwait(() -> filledWeeks.watch());
        assertThat(Depository.duties("6.7a", "roster")).containsExactly("met");
        VertxContextSupport.subscribeAndAwait(() -> filledWeeks.watch());
        as("supervisor.bj")
                .get("/timeline?subject=branch:" + org.aftercare.TestCompany.BEIJING)
                .then()
                .body("items.findAll { it.kind == 'phone_roster.filled' }.payload.week", contains("2026-W12"));
    }

    @Test
    @Clause("6.7a")
    void aCallMissedOrAnsweredAfterTheThirdRingIsABreachOfWhoeverWasOnDuty() throws Throwable {
        plan("2026-03-02", "2026-03-02", 8, 12, "clerk.bj");
        rang("2026-03-02T00:30:00Z", 3)
                .statusCode(400)
                .body("errors[0].message", equalTo("Answered within 3 rings it is no breach."));
        String late = rang("2026-03-02T00:30:00Z", 4)
                .statusCode(201)
                .body("sort", equalTo("late"))
                .body("person.name", equalTo("clerk BJ"))
                .body("allowedActions", empty())
                .extract()
                .path("id");
        rang("2026-03-01T22:30:00Z", null)
                .statusCode(201)
                .body("sort", equalTo("missed"))
                .body("person", nullValue());
        rang("2026-03-03T00:30:00Z", null).statusCode(400).body("errors.field", contains("rangAt"));
        Owed.tick();
        assertThat(Depository.duties("6.7a", "answered")).containsExactly("missed", "missed");
        as("clerk.bj").get("/my-duties").then().body("overdue.subject.label", hasItem("DHBJ260302-001"));
        as("supervisor.bj")
                .get("/timeline?subject=person:" + idOf("clerk.bj"))
                .then()
                .body("items.kind", hasItem("phone_breach.recorded"));
        as("supervisor.bj")
                .body(Map.of("outcome", "x"))
                .post("/phone-breaches/" + late + "/call-back")
                .then()
                .statusCode(409)
                .body("code", equalTo("call-was-answered"));
    }

    @Test
    @Clause("16.10a")
    void aMissedCallStaysListedUntilItIsCalledBack() throws Throwable {
        String missed =
                rang("2026-03-01T02:30:00Z", null).statusCode(201).extract().path("id");
        as("supervisor.bj").get("/phone-breaches?waiting=true").then().body("items.id", contains(missed));
        as("supervisor.tj").get("/phone-breaches?waiting=true").then().body("items", empty());
        as("clerk.bj")
                .body(Map.of("outcome", "客户问保修期，已答复"))
                .post("/phone-breaches/" + missed + "/call-back")
                .then()
                .statusCode(200)
                .body("calledBackBy.name", equalTo("clerk BJ"));
        as("supervisor.bj").get("/phone-breaches?waiting=true").then().body("items", empty());
        as("clerk.bj")
                .body(Map.of("outcome", "x"))
                .post("/phone-breaches/" + missed + "/call-back")
                .then()
                .statusCode(409)
                .body("code", equalTo("called-back-already"));
    }

    @Test
    @Clause("16.10a")
    void aHolidayIsPlannedHourByHourLikeAnyDay() {
        Holidays.marked("2026-03-07", "元宵节");
        plan("2026-03-07", "2026-03-07", 8, 20, "supervisor.bj")
                .body("days.find { it.day == '2026-03-07' }.holiday", equalTo("元宵节"))
                .body("days.find { it.day == '2026-03-07' }.hours.person.name", everyItem(equalTo("supervisor BJ")));
    }

    private static ValidatableResponse plan(String from, String to, int fromHour, int toHour, String whom) {
        return plan(from, to, fromHour, toHour, whom, 200);
    }

    private static ValidatableResponse plan(String from, String to, int fromHour, int toHour, String whom, int status) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "from",
                from,
                "to",
                to,
                "fromHour",
                fromHour,
                "toHour",
                toHour,
                "weekdays",
                List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")));
        form.put("personId", whom == null ? null : idOf(whom));
        return as("supervisor.bj").body(form).put("/phone-roster").then().statusCode(status);
    }

    private static ValidatableResponse rang(String at, Integer rings) {
        Map<String, Object> form = new HashMap<>(Map.of("rangAt", at, "caller", "13910086688"));
        form.put("rings", rings);
        return as("clerk.bj").body(form).post("/phone-breaches").then();
    }
}

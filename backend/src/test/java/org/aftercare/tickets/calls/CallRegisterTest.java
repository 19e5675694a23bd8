package org.aftercare.tickets.calls;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;
import org.aftercare.staff.phone.Holidays;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** The register of calls as a whole. It is Monday 2026-03-02, 09:00. */
@AftercareTest
class CallRegisterTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void theRules() throws Exception {
        Adopted.regulation("device-repair-shop");
        Adopted.regulation("device-service-team");
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause({"6.3a", "16.3a"})
    void everyCallIsRegisteredAndCountedByPersonAndDay() {
        Calls.register("name", " ", "callerPhone", " ").statusCode(400);
        Calls.registered();
        Calls.registered("request", "other", "fault", "问保修期");
        as("supervisor.bj").body(Calls.call()).post("/tickets").then().statusCode(201);
        time.forward(Duration.ofDays(1));
        Calls.registered();
        as("supervisor.bj")
                .get("/calls/counts")
                .then()
                .body("items.day", contains("2026-03-03", "2026-03-02", "2026-03-02"))
                .body("items.person.name", contains("clerk BJ", "clerk BJ", "supervisor BJ"))
                .body("items.calls", contains(1, 2, 1));
        as("supervisor.tj").get("/calls/counts").then().body("items", empty());
    }

    @Test
    @Clause({"6.3b", "16.3b"})
    void aCallThatNeedsRepairIsOnTheSupervisorsListAtOnceAndStaysUntilServiceIsArranged() throws Throwable {
        String ticket = Calls.registered();
        assertThat(Depository.duties("16.3b", "pass_on")).containsExactly("open");
        assertThat(Depository.duties("6.3b", "arrange")).containsExactly("open");
        time.forward(Duration.ofSeconds(5));
        Owed.tick();
        as("supervisor.bj").get("/notices").then().body("items.article", hasItem("16.3b"));
        as("supervisor.tj").get("/notices").then().body("items.article", not(hasItem("16.3b")));
        Jobs.dispatch(ticket).statusCode(200);
        assertThat(Depository.duties("16.3b", "pass_on")).containsExactly("met");
        assertThat(Depository.duties("6.3b", "arrange")).containsExactly("met");
    }

    @Test
    @Clause({"6.12b", "16.8b"})
    void aCallWithNeitherAnAnswerNorAFollowUpIsListedUnderWhoTookIt() {
        String answered = Calls.registered();
        String later = Calls.registered("fault", "漏水");
        String sent = Calls.registered("fault", "异响");
        Jobs.dispatch(sent).statusCode(200);
        open().body("items.id", contains(answered, later)).body("items.person.name", contains("clerk BJ", "clerk BJ"));
        outcome(answered, "answered", null).statusCode(204);
        outcome(later, "follow_up", null).statusCode(400).body("errors.field", contains("followOn"));
        outcome(later, "follow_up", "2026-03-01").statusCode(400).body("errors.field", contains("followOn"));
        outcome(later, "follow_up", "2026-03-03").statusCode(204);
        open().body("items", empty());
        time.forward(Duration.ofDays(2));
        open().body("items.id", contains(later)).body("items[0].followOn", equalTo("2026-03-03"));
        as("supervisor.bj")
                .get("/timeline?subject=ticket:" + answered)
                .then()
                .body("items.kind", hasItem("ticket.dealt_with"));
        as("clerk.tj").get("/calls/open").then().body("items", empty());
    }

    @Test
    @Clause({"6.14a", "16.10a"})
    void callsOnHolidaysStandInTheSameRegisterAndADayWithoutAnyIsConfirmed() {
        Holidays.marked("2026-03-02", "试验假");
        Holidays.marked("2026-03-03", "试验假");
        Calls.registered();
        time.forward(Duration.ofDays(2));
        as("supervisor.bj").get("/calls/counts").then().body("items[0].holiday", equalTo("试验假"));
        as("supervisor.bj")
                .get("/calls/holidays")
                .then()
                .body("items.day", contains("2026-03-03", "2026-03-02"))
                .body("items.calls", contains(0, 1))
                .body("items[0].allowedActions", contains("confirmNoCalls"))
                .body("items[1].allowedActions", empty());
        confirm("clerk.bj", "2026-03-03").statusCode(403);
        confirm("supervisor.bj", "2026-03-02").statusCode(409).body("code", equalTo("somebody-called"));
        confirm("supervisor.bj", "2026-03-04").statusCode(400).body("errors.field", contains("day"));
        confirm("supervisor.bj", "2026-03-03")
                .statusCode(200)
                .body("items[0].confirmedAt", notNullValue())
                .body("items[0].allowedActions", empty());
    }

    private static ValidatableResponse open() {
        return as("supervisor.bj").get("/calls/open").then().statusCode(200);
    }

    private static ValidatableResponse confirm(String who, String day) {
        return as(who).body(Map.of())
                .post("/calls/holidays/" + day + "/confirmation")
                .then();
    }

    private static ValidatableResponse outcome(String ticket, String sort, String followOn) {
        Map<String, Object> form = new HashMap<>(Map.of("sort", sort, "note", "告知保修三年"));
        form.put("followOn", followOn);
        return as("clerk.bj")
                .body(form)
                .post("/tickets/" + ticket + "/outcomes")
                .then();
    }
}

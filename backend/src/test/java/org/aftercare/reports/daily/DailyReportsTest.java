package org.aftercare.reports.daily;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;
import org.aftercare.workshop.Benches;

import static org.aftercare.TestCompany.as;
import static org.aftercare.reports.daily.Days.MONDAY;
import static org.aftercare.reports.daily.Days.duties;
import static org.aftercare.reports.daily.Days.internal;
import static org.aftercare.reports.daily.Days.mine;
import static org.aftercare.reports.daily.Days.review;
import static org.aftercare.reports.daily.Days.submit;
import static org.aftercare.reports.daily.Days.submitted;
import static org.aftercare.reports.daily.Days.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** The technician's day: compiled, handed in, read, and then kept as it was (1.10). */
@AftercareTest
class DailyReportsTest {
    private static final String TECHNICIAN = "technician.bj";

    @Inject
    TimeMachine time;

    @BeforeEach
    void aDayOfWork() throws Exception {
        Calls.aCustomerWithTwoItems();
        Days.visited();
        internal(TECHNICIAN, MONDAY, 45);
    }

    @Test
    @Clause({"1.10", "1.1d"})
    void theReportIsWhatWasRecordedAndTheSupervisorReadsAndKeepsIt() {
        var day = mine(TECHNICIAN, MONDAY);
        assertThat(day.getList("lines.collect { it.source + ' ' + it.category + ' ' + it.minutes }"))
                .isEqualTo(List.of("internal training 45", "visits repair 40", "visits travel 20"));
        assertThat(day.getInt("minutes")).isEqualTo(105);
        assertThat(duties("supervisor.bj", "1.10")).containsExactly("Hand in the day's report: open");

        String report = submitted(TECHNICIAN, MONDAY);
        assertThat(duties("supervisor.bj", "1.10"))
                .containsExactlyInAnyOrder("Hand in the day's report: met", "Review the technician's report: open");
        team("supervisor.bj", MONDAY)
                .body("members.person.name", contains("technician BJ"))
                .body("members[0].report.status", equalTo("submitted"))
                .body("members[0].report.allowedActions", contains("reviewDailyReport"))
                .body("missing", empty());

        review("technician.bj", report).statusCode(403);
        review("supervisor.tj", report).statusCode(404);
        review("supervisor.bj", report)
                .statusCode(200)
                .body("status", equalTo("reviewed"))
                .body("reviewedBy.name", equalTo("supervisor BJ"))
                .body("allowedActions", empty());
        review("supervisor.bj", report).statusCode(409).body("code", equalTo("report-reviewed"));
        assertThat(duties("supervisor.bj", "1.10"))
                .containsExactlyInAnyOrder("Hand in the day's report: met", "Review the technician's report: met");

        time.forward(Duration.ofDays(200));
        as("supervisor.bj")
                .get("/daily-reports?from=2026-03-01&to=2026-03-31&status=reviewed")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].minutes", equalTo(105))
                .body("items[0].lines", hasSize(3));
        as("supervisor.tj").get("/daily-reports").then().body("items", empty());
    }

    @Test
    @Clause("1.10")
    void whoWorkedAndHandedInNothingIsShownAsMissingAndTheDutyIsLate() throws Throwable {
        internal("technician2.bj", MONDAY, 30);
        submitted("technician2.bj", MONDAY);
        team("supervisor.bj", MONDAY).body("missing.name", contains("technician BJ"));

        time.forward(Duration.ofHours(20));
        Owed.tick();
        assertThat(duties("supervisor.bj", "1.10")).contains("Hand in the day's report: missed");
        assertThat(mine(TECHNICIAN, "2026-03-03").getList("missing")).containsExactly(MONDAY);
        as("supervisor.bj").get("/notices").then().body(containsString("Hand in the day's report"));
        submitted(TECHNICIAN, MONDAY);
        assertThat(mine(TECHNICIAN, "2026-03-03").getList("missing")).isEmpty();
        team("supervisor.bj", MONDAY).body("missing", empty());
    }

    @Test
    @Clause("1.10")
    void aLateEntryCorrectsTheReportAndRewritesNothing() throws Exception {
        String report = submitted(TECHNICIAN, MONDAY);
        review("supervisor.bj", report).statusCode(200);
        time.forward(Duration.ofHours(3));

        Jobs.done("fault", "漏水");
        String training = internal(TECHNICIAN, MONDAY, 15).extract().path("id");
        as(TECHNICIAN).delete("/internal-jobs/" + training).then().statusCode(204);
        time.forward(Duration.ofDays(1));
        internal(TECHNICIAN, MONDAY, 25);

        as("supervisor.bj")
                .get("/daily-reports/" + report)
                .then()
                .body("minutes", equalTo(105))
                .body("lines.minutes", contains(45, 40, 20))
                .body(
                        "corrections.collect { it.source + ' ' + it.category + ' ' + it.minutes }",
                        contains(
                                "visits repair 40",
                                "visits travel 20",
                                "internal training 15",
                                "internal training -15",
                                "internal training 25"))
                .body("minutesNow", equalTo(190))
                .body("correctedSince", equalTo(true))
                .body("allowedActions", contains("reviewDailyReport"));
        assertThat(mine(TECHNICIAN, MONDAY).getInt("minutes")).isEqualTo(190);
        as("supervisor.bj")
                .get("/timeline?subject=daily_report:" + report)
                .then()
                .body("items.kind.findAll { it == 'daily_report.corrected' }", hasSize(4));
        review("supervisor.bj", report).statusCode(200).body("correctedSince", equalTo(false));

        submit(TECHNICIAN, MONDAY, 190).statusCode(409).body("code", equalTo("report-handed-in"));
        assertThatThrownBy(() -> FreshCompany.execute("update daily_report set minutes = 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("is not changed");
        assertThatThrownBy(() -> FreshCompany.execute("update daily_report_correction set minutes = 1"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> FreshCompany.execute("delete from daily_report_line"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> FreshCompany.execute("delete from daily_report"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    @Clause("1.10")
    void timeInTheWorkshopIsReportedByWhoeverSpentItAndComesLateAsACorrection() {
        String item = Benches.underRepair(Benches.takenFree());
        Benches.worked(item, 50).statusCode(200);
        as("technician2.bj")
                .body(Map.of("category", "inspection", "minutes", 12))
                .post("/items/" + item + "/times")
                .then()
                .statusCode(200);
        assertThat(duties("supervisor.bj", "1.10")).hasSize(2);
        assertThat(mine("technician2.bj", MONDAY)
                        .getList("lines.collect { it.source + ' ' + it.category + ' ' + it.minutes }"))
                .isEqualTo(List.of("repairs inspection 12"));
        assertThat(mine(TECHNICIAN, MONDAY)
                        .getList("lines.collect { it.source + ' ' + it.category + ' ' + it.minutes }"))
                .isEqualTo(
                        List.of("internal training 45", "repairs repair 50", "visits repair 80", "visits travel 40"));

        String report = submitted("technician2.bj", MONDAY);
        String late = as("technician2.bj")
                .body(Map.of("category", "repair", "minutes", 8))
                .post("/items/" + item + "/times")
                .then()
                .statusCode(200)
                .extract()
                .path("times.find { it.minutes == 8 }.id");
        as("technician2.bj").delete("/items/" + item + "/times/" + late).then().statusCode(200);
        as("supervisor.bj")
                .get("/daily-reports/" + report)
                .then()
                .body("minutes", equalTo(12))
                .body("corrections.minutes", contains(8, -8))
                .body("minutesNow", equalTo(12));
    }

    @Test
    void whatIsConfirmedIsWhatWasShown() {
        submit(TECHNICIAN, MONDAY, 60)
                .statusCode(409)
                .body("code", equalTo("other-minutes-recorded"))
                .body("minutes", equalTo(105))
                .body("detail", containsString("105"));
        submit(TECHNICIAN, "2026-03-03", 0).statusCode(400).body("field", equalTo("day"));
        submit("technician2.bj", MONDAY, 0).statusCode(409).body("code", equalTo("nothing-recorded"));
        submit("supervisor.bj", MONDAY, 0).statusCode(403);
    }

    @Test
    void sentTwiceItIsOneReport() {
        UUID id = UUID.randomUUID();
        var form = Map.of("id", id, "day", MONDAY, "minutes", 105, "note", "雨天路堵");
        as(TECHNICIAN).body(form).post("/daily-reports").then().statusCode(201).body("note", equalTo("雨天路堵"));
        as(TECHNICIAN).body(form).post("/daily-reports").then().statusCode(200).body("id", equalTo(id.toString()));
        as("supervisor.bj").get("/daily-reports").then().body("items", hasSize(1));
    }

    @Test
    @Clause("1.10")
    void aDoorThatStayedShutWasWorkToo() throws Exception {
        FreshCompany.execute("truncate visit_minutes, internal_job");
        assertThat(mine(TECHNICIAN, MONDAY).getBoolean("worked")).isTrue();
        submit(TECHNICIAN, MONDAY, 0).statusCode(201).body("lines", empty());
    }
}

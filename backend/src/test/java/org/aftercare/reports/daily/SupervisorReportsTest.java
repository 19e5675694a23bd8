package org.aftercare.reports.daily;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.aftercare.reports.daily.Days.MONDAY;
import static org.aftercare.reports.daily.Days.asked;
import static org.aftercare.reports.daily.Days.compile;
import static org.aftercare.reports.daily.Days.compiled;
import static org.aftercare.reports.daily.Days.duties;
import static org.aftercare.reports.daily.Days.forward;
import static org.aftercare.reports.daily.Days.internal;
import static org.aftercare.reports.daily.Days.submitted;
import static org.aftercare.reports.daily.Days.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** The supervisor's day: the technicians' summed (1.11), and its way to the service department (1.12). */
@AftercareTest
class SupervisorReportsTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void twoTechniciansWorked() throws Exception {
        Calls.aCustomerWithTwoItems();
        Days.visited();
        internal("technician2.bj", MONDAY, 30);
        internal("technician.tj", MONDAY, 50);
    }

    @Test
    @Clause("1.11")
    void itsTotalsEqualTheTechniciansByPersonAndCategory() {
        submitted("technician.bj", MONDAY);
        submitted("technician2.bj", MONDAY);
        assertThat(duties("supervisor.bj", "1.11")).containsExactly("Compile the day's supervisor report: open");
        team("supervisor.bj", MONDAY)
                .body("minutes", equalTo(90))
                .body("members.minutes", contains(60, 30))
                .body("members.recorded", contains(60, 30));
        String report = compiled("supervisor.bj", MONDAY);
        as("supervisor.bj")
                .get("/supervisor-reports/" + report)
                .then()
                .body("number", equalTo("RBBJ260302"))
                .body(
                        "lines.collect { it.person.name + ' ' + it.source + ' ' + it.category + ' ' + it.minutes }",
                        contains(
                                "technician BJ visits repair 40",
                                "technician BJ visits travel 20",
                                "technician2 BJ internal training 30"))
                .body("minutes", equalTo(90))
                .body("missing", empty())
                .body("since", empty());
        assertThat(duties("supervisor.bj", "1.11")).containsExactly("Compile the day's supervisor report: met");
    }

    @Test
    @Clause("1.11")
    void whoHandedInNothingIsNamedAndCountsWhenCompiledAnew() {
        submitted("technician.bj", MONDAY);
        String report = compiled("supervisor.bj", MONDAY);
        as("supervisor.bj")
                .get("/supervisor-reports/" + report)
                .then()
                .body("minutes", equalTo(60))
                .body("missing.name", contains("technician2 BJ"));

        submitted("technician2.bj", MONDAY);
        as("supervisor.bj")
                .get("/supervisor-reports/" + report)
                .then()
                .body("minutes", equalTo(60))
                .body("since.collect { it.person.name + ' ' + it.minutes }", contains("technician2 BJ 30"));
        compile("supervisor.bj", MONDAY, 60).statusCode(409).body("minutes", equalTo(90));
        compile("supervisor.bj", MONDAY, 90)
                .statusCode(200)
                .body("id", equalTo(report))
                .body("missing", empty())
                .body("since", empty());
    }

    @Test
    @Clause("1.11")
    void aDayWithoutASupervisorsReportIsListedAsMissing() throws Throwable {
        submitted("technician.tj", MONDAY);
        time.forward(Duration.ofDays(1));
        Owed.tick();
        as("supervisor.tj")
                .get("/supervisor-reports?missing=true")
                .then()
                .statusCode(200)
                .body("day", contains(MONDAY))
                .body("[0].branch.code", equalTo("TJ"));
        team("supervisor.tj", "2026-03-03").body("missingDays", contains(MONDAY));
        assertThat(duties("supervisor.tj", "1.11")).containsExactly("Compile the day's supervisor report: missed");
        compile("supervisor.tj", "2026-03-03", 0).statusCode(409).body("code", equalTo("nobody-worked"));
        compile("supervisor.tj", "2026-03-04", 0).statusCode(400).body("field", equalTo("day"));
        compiled("supervisor.tj", MONDAY);
        as("supervisor.tj").get("/supervisor-reports?missing=true").then().body("", empty());
        as("general_manager.bj")
                .get("/supervisor-reports")
                .then()
                .body("collect { it.branch.code + ' ' + it.report?.status }", contains("BJ null", "TJ submitted"));
    }

    @Test
    @Clause("1.12")
    void aBranchsReportGoesOnOnlyWithItsManagersSignature() {
        submitted("technician.tj", MONDAY);
        String report = compiled("supervisor.tj", MONDAY);
        forward("supervisor.tj", report)
                .statusCode(409)
                .body("code", equalTo("approval-required"))
                .body("article", equalTo("1.12"))
                .body("detail", containsString("branch manager's signature"))
                .body("approval.missing.role", contains("branch_manager"))
                .body("approval.missing[0].people", contains("branch_manager TJ"));
        as("service_department.bj").get("/report-inbox").then().statusCode(200).body("items", empty());
        as("service_department.bj").get("/supervisor-reports/" + report).then().statusCode(404);

        String request = asked("supervisor.tj", report);
        as("branch_manager.bj")
                .post("/approvals/" + request + "/signature")
                .then()
                .statusCode(404);
        as("branch_manager.tj")
                .post("/approvals/" + request + "/signature")
                .then()
                .statusCode(200);
        forward("supervisor.tj", report).statusCode(200).body("status", equalTo("forwarded"));
        as("service_department.bj")
                .get("/report-inbox")
                .then()
                .body("items.number", contains("RBTJ260302"))
                .body("items[0].signatures[0].person.name", equalTo("branch_manager TJ"))
                .body("items[0].signatures[0].at", containsString("2026-03-02T"))
                .body("items[0].minutes", equalTo(50));
        as("service_department.bj").get("/supervisor-reports/" + report).then().statusCode(200);
    }

    @Test
    @Clause("1.12")
    void aServiceCentresReportGoesDirectly() {
        submitted("technician.bj", MONDAY);
        String report = compiled("supervisor.bj", MONDAY);
        forward("supervisor.tj", report).statusCode(404);
        forward("supervisor.bj", report).statusCode(200).body("signatures", empty());
        as("service_department.bj").get("/report-inbox").then().body("items.branch.code", contains("BJ"));
        forward("supervisor.bj", report).statusCode(409).body("code", equalTo("report-forwarded"));
    }

    @Test
    @Clause({"1.11", "1.12"})
    void signingBindsToThisVeryReportAndForwardingLocksIt() throws Exception {
        submitted("technician.tj", MONDAY);
        String report = compiled("supervisor.tj", MONDAY);
        String request = asked("supervisor.tj", report);
        as("branch_manager.tj")
                .post("/approvals/" + request + "/signature")
                .then()
                .statusCode(200);

        internal("technician.tj", MONDAY, 10);
        time.forward(Duration.ofMinutes(5));
        compile("supervisor.tj", MONDAY, 60).statusCode(200);
        forward("supervisor.tj", report).statusCode(409).body("code", equalTo("approval-required"));
        as("branch_manager.tj")
                .post("/approvals/" + asked("supervisor.tj", report) + "/signature")
                .then()
                .statusCode(200);
        forward("supervisor.tj", report).statusCode(200);

        internal("technician.tj", MONDAY, 7);
        compile("supervisor.tj", MONDAY, 67).statusCode(409).body("code", equalTo("report-forwarded"));
        as("supervisor.tj")
                .get("/supervisor-reports/" + report)
                .then()
                .body("minutes", equalTo(60))
                .body("since.minutes", contains(7))
                .body("allowedActions", hasSize(0));
        assertThatThrownBy(() -> FreshCompany.execute("update supervisor_report_line set minutes = 1"))
                .hasMessageContaining("is not changed");
        assertThatThrownBy(() -> FreshCompany.execute("update supervisor_report set minutes = 1"))
                .hasMessageContaining("is not changed");
    }
}

package org.aftercare.surveys;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.DutiesOf;
import org.aftercare.obligations.Owed;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What came of the cards: averages with their n, as plain SQL reckons them. It is Tuesday 2026-03-03, 09:00. */
@AftercareTest
class SurveyResultsTest {
    @Inject
    TimeMachine time;

    private String technician;

    @BeforeEach
    void threeCardsTwoAnswers() throws Throwable {
        Calls.aCustomerWithTwoItems();
        List<String> tickets =
                List.of(Cards.closedCall(), Cards.closedCall("fault", "漏水"), Cards.closedCall("fault", "异响"));
        time.forward(Duration.ofDays(1));
        Cards.round();
        Cards.entered(Cards.idOf(tickets.get(0)), "phone", Cards.answer()).statusCode(200);
        Cards.entered(
                        Cards.idOf(tickets.get(1)),
                        "paper",
                        Cards.answer("attitude", 1, "skill", 2, "sort", "suggestion", "remark", "请早点到"))
                .statusCode(200);
        as("clerk.bj")
                .body(Map.of("cards", List.of(Cards.idOf(tickets.get(2)))))
                .post("/survey-cards/posting")
                .then()
                .statusCode(200);
        technician = TestCompany.idOf("technician.bj").toString();
    }

    @Test
    @Clause({"1.16a", "1.19"})
    void averagesMatchPlainSqlAndShowTheirN() throws SQLException {
        List<String> plain = Owed.rows("""
                select count(*) || ' ' || count(answered_at) || ' ' || round(avg(attitude), 2) || ' ' || round(avg(skill), 2)
                  || ' ' || round(avg(arrival), 2) || ' ' || round(avg(promises), 2)
                from survey_card where sent_at is not null
                """);
        assertThat(plain).containsExactly("3 2 2.50 3.00 3.00 4.00");
        for (String by : List.of("technician", "branch", "month")) {
            as("service_department.bj")
                    .get("/survey-results?by=" + by)
                    .then()
                    .statusCode(200)
                    .body("rows", hasSize(1))
                    .body("rows[0].sent", equalTo(3))
                    .body("rows[0].answered", equalTo(2))
                    .body("rows[0].responsePercent", equalTo(66.7f))
                    .body("rows[0].attitude", equalTo(2.50f))
                    .body("rows[0].skill", equalTo(3.00f))
                    .body("rows[0].arrival", equalTo(3.00f))
                    .body("rows[0].promises", equalTo(4.00f))
                    .body("rows[0].overall", equalTo(3.13f))
                    .body("rows[0].dissatisfied", equalTo(1))
                    .body("rows[0].suggestions", equalTo(1))
                    .body("all.answered", equalTo(2));
        }
        as("service_department.bj")
                .get("/survey-results?from=2026-02-01&to=2026-02-28")
                .then()
                .body("rows", hasSize(0))
                .body("all.answered", equalTo(0))
                .body("all.attitude", nullValue());
        as("supervisor.bj")
                .get("/survey-cards?technician=" + technician + "&from=2026-03-01&to=2026-03-31&lowest=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].answer.remark", equalTo("请早点到"));
    }

    @Test
    @Clause("1.17a")
    void theMonthlySheetShowsRatingsOfEachTechnicianAndNoneIsNotZero() {
        var sheets = as("supervisor.bj")
                .get("/technician-sheets?month=2026-03")
                .then()
                .statusCode(200);
        sheets.body("find { it.technician.name == 'technician BJ' }.jobs", equalTo(3))
                .body("find { it.technician.name == 'technician BJ' }.ratings.answered", equalTo(2))
                .body("find { it.technician.name == 'technician BJ' }.ratings.attitude", equalTo(2.50f))
                .body("find { it.technician.name == 'technician BJ' }.ratings.suggestions", equalTo(1))
                .body("find { it.technician.name == 'technician2 BJ' }.ratings.answered", equalTo(0))
                .body("find { it.technician.name == 'technician2 BJ' }.ratings.attitude", nullValue())
                .body("find { it.technician.name == 'technician TJ' }", nullValue());
        as("technician.bj").get("/technician-sheets?month=2026-03").then().body("$", hasSize(1));
    }

    @Test
    @Clause("1.16a")
    void aMonthWithResultsIsPointedOutUntilSomebodyLookedAtThem() throws Throwable {
        Adopted.figures("appliance-repair", "1.16a", "{\"months\": 1}");
        Owed.tick();
        String months = "/survey-results/months";
        as("service_department.bj").get(months).then().body("[0].reviewed", equalTo(false));
        as("service_department.bj").get(months).then().body("[1].reviewed", equalTo(true));
        as("service_department.bj")
                .body(Map.of("month", "2026-03", "technicianId", technician, "measure", "出发前先打电话"))
                .post("/survey-reviews")
                .then()
                .statusCode(200)
                .body("[0].reviewed", equalTo(true))
                .body("[0].reviews[0].measure", equalTo("出发前先打电话"))
                .body("[0].reviews[0].results.answered", equalTo(2))
                .body("[0].reviews[0].technician.name", equalTo("technician BJ"));
        DutiesOf.of("1.16a", "company:00000000-0000-7000-8000-00000000c0de").body("items.status", hasItem("met"));
        as("service_department.bj")
                .body(Map.of("month", "2026-04"))
                .post("/survey-reviews")
                .then()
                .statusCode(400);
    }
}

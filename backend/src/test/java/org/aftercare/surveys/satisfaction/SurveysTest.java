package org.aftercare.surveys.satisfaction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.notifications.Desk;
import org.aftercare.notifications.PostOffice;
import org.aftercare.obligations.Owed;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.TestCompany.as;
import static org.aftercare.obligations.DutiesOf.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** Satisfaction and loyalty, asked of chosen customers. It is Monday 2026-03-02, 09:00. */
@AftercareTest
class SurveysTest {
    private static final String COMPANY = "company:00000000-0000-7000-8000-00000000c0de";

    @Inject
    TimeMachine time;

    @Inject
    Desk desk;

    private final PostOffice post = new PostOffice();
    private final List<String> customers = new ArrayList<>();

    @BeforeEach
    void twoKeyCustomers() throws Exception {
        Adopted.regulation("complaint-handling");
        FreshCompany.execute("update company set public_url = 'https://service.example.com'");
        post.open();
        customers.add(customer("华北酒店", "hotel@example.com"));
        customers.add(customer("东方医院", ""));
    }

    @AfterEach
    void closed() {
        post.close();
    }

    @Test
    @Clause({"5.1.2.5a", "5.1.2.5b"})
    void aSurveyIsSentAnsweredCountedClosedAndReportedWithAMeasureForEachCause() throws Throwable {
        Adopted.figures("complaint-handling", "5.1.2.5a", "{\"months\": 6}");
        Adopted.figures("complaint-handling", "5.1.2.5b", "{\"limit\": 40}");
        Owed.tick();
        var made = as("service_department.bj")
                .body(survey())
                .post("/surveys")
                .then()
                .statusCode(201);
        String id = made.extract().path("survey.id");
        List<String> questions = made.extract().path("questions.id");
        step(id, "customers", Map.of("everybody", "key_accounts")).body("survey.customers", equalTo(2));
        step(id, "customers", Map.of("customerIds", customers)).body("survey.customers", equalTo(2));
        step(id, "sending", Map.of("answerBy", "2026-03-20")).body("survey.status", equalTo("sent"));
        of("5.1.2.5a", COMPANY).body("items.status", hasItem("met"));
        desk.send();
        assertThat(post.mails()).hasSize(1);
        String token = token(post.mails().get(0).text());
        anyone().get("/public/surveys/" + token)
                .then()
                .body("questions", hasSize(2))
                .body("answered", equalTo(false));
        answer(token, levels(questions, 4)).statusCode(400);
        answer(token, levels(questions, 4, 5)).statusCode(400);
        answer(token, levels(questions, 4, 3)).statusCode(200).body("answered", equalTo(true));
        answer(token, levels(questions, 4, 3)).statusCode(409);
        String sheet = as("service_department.bj")
                .get("/surveys/" + id + "/sheets?answered=false")
                .path("items[0].id");
        as("service_department.bj")
                .body(Map.of("way", "phone", "answer", Map.of("levels", levels(questions, 1, 2), "said", "配件等太久")))
                .post("/survey-sheets/" + sheet + "/answer")
                .then()
                .statusCode(200)
                .body("survey.answers", equalTo(2))
                .body("survey.satisfaction", equalTo(2.5f))
                .body("survey.loyalty", equalTo(2.5f))
                .body("survey.responsePercent", equalTo(100.0f))
                .body("questions[0].levels", contains(1, 0, 0, 1))
                .body("dissatisfied", equalTo(1))
                .body("withoutMeasure", equalTo(1));
        step(id, "closure", Map.of()).body("survey.status", equalTo("closed"));
        of("5.1.2.5b", "survey:" + id).body("items.status", contains("open"));
        as("service_department.bj").get(unmeasured(id)).then().body("items.customer.name", contains("东方医院"));
        String cause = as("service_department.bj")
                .body(Map.of("cause", "配件到货慢"))
                .put("/surveys/" + id + "/causes")
                .then()
                .statusCode(200)
                .extract()
                .path("causes[0].id");
        as("service_department.bj")
                .body(Map.of("causeId", cause))
                .put("/survey-sheets/" + sheet + "/cause")
                .then()
                .body("withoutMeasure", equalTo(1));
        as("service_department.bj")
                .body(Map.of("id", cause, "cause", "配件到货慢", "measure", "常用配件备足两周"))
                .put("/surveys/" + id + "/causes")
                .then()
                .body("withoutMeasure", equalTo(0))
                .body("causes[0].sheets", equalTo(1));
        as("service_department.bj").get(unmeasured(id)).then().body("items", hasSize(0));
        step(id, "report", Map.of("note", "请调整备件策略")).body("survey.status", equalTo("reported"));
        of("5.1.2.5b", "survey:" + id).body("items.status", contains("met"));
        as("general_manager.bj")
                .get("/notices")
                .then()
                .body("items.title", hasItem(org.hamcrest.Matchers.containsString("DY260302-001")));
        as("service_department.bj")
                .body(Map.of("note", ""))
                .post("/surveys/" + id + "/report")
                .then()
                .statusCode(409);
    }

    @Test
    @Clause("5.1.2.5a")
    void aPeriodWithoutASurveyIsMissedAndBothMeasuresAreAsked() throws Throwable {
        Adopted.figures("complaint-handling", "5.1.2.5a", "{\"months\": 6}");
        Owed.tick();
        as("service_department.bj")
                .body(Map.of(
                        "title",
                        "满意度",
                        "period",
                        "2026 H1",
                        "questions",
                        List.of(
                                Map.of("measure", "satisfaction", "text", "满意吗"),
                                Map.of("measure", "satisfaction", "text", "及时吗"))))
                .post("/surveys")
                .then()
                .statusCode(400)
                .body("errors.field", contains("questions"));
        time.forward(Duration.ofDays(400));
        Owed.tick();
        of("5.1.2.5a", COMPANY).body("items.status", hasItem("missed"));
    }

    private static Map<String, Object> survey() {
        return Map.of(
                "title",
                "上半年满意度调查",
                "period",
                "2026 上半年",
                "questions",
                List.of(
                        Map.of("measure", "satisfaction", "text", "您对我们的维修服务满意吗？"),
                        Map.of("measure", "loyalty", "text", "您会继续选择并推荐我们吗？")));
    }

    private static String customer(String name, String email) {
        return as("clerk.bj")
                .body(Map.of("kind", "company", "name", name, "keyAccount", true, "email", email))
                .post("/customers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static io.restassured.response.ValidatableResponse step(String id, String step, Map<String, Object> form) {
        return as("service_department.bj")
                .body(form)
                .post("/surveys/" + id + "/" + step)
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> levels(List<String> questions, Integer... levels) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            all.add(Map.of("questionId", questions.get(i), "level", levels[i]));
        }
        return all;
    }

    private static io.restassured.response.ValidatableResponse answer(String token, List<Map<String, Object>> levels) {
        return anyone().body(Map.of("levels", levels))
                .post("/public/surveys/" + token + "/answer")
                .then();
    }

    private static String unmeasured(String id) {
        return "/surveys/" + id + "/sheets?unmeasured=true";
    }

    private static String token(String mail) {
        Matcher link = Pattern.compile("/p/survey/([\\w-]+)").matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}

package org.aftercare.obligations;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What is owed by a role that nobody has in the branch is in somebody's list all the same. */
@AftercareTest
class StandInsTest {
    private static final UUID HEAD_OFFICE = UUID.fromString("00000000-0000-7000-8000-0000000000b9");

    /** Of the company's own: reported done by whoever owes it. */
    private static final String BY_HAND = """
            [{"kind": "obligation", "key": "file", "zh": "归档", "en": "File it", "opens": [{"on": "opinion.recorded"}],
              "subject": "opinion", "due": {"shape": "none"}, "met": [], "byHand": true, "owner": {"role": "clerk"}}]
            """;

    @Inject
    TimeMachine time;

    @BeforeEach
    void headOfficeHasNoClerk() throws SQLException {
        Adopted.regulation("medical-device-service");
        FreshCompany.execute("""
                insert into branch (id, code, name, kind, calendar_id)
                  values ('%s', 'HQ', '总公司', 'head_office', '%s')
                """.formatted(HEAD_OFFICE, TestCompany.CALENDAR));
        somebody("service.hq", "service_department");
    }

    @Test
    @Clause("9.4c")
    void ofHeadOfficeTheServiceDepartmentAnswersUntilThereIsAClerk() throws SQLException {
        String opinion = record("service.hq");
        as("service.hq")
                .get("/my-duties")
                .then()
                .body("undated.subject.id", hasItem(opinion))
                .body("undated.find { it.subject.id == '%s' }.owner.role".formatted(opinion), equalTo("clerk"))
                .body(
                        "undated.find { it.subject.id == '%s' }.owner.standIn".formatted(opinion),
                        equalTo("service_department"))
                .body("counts.undated", equalTo(1));
        as("clerk.bj").get("/my-duties").then().body("undated.subject.id", not(hasItem(opinion)));
        as("service.hq").get("/obligations?owner=me").then().body("items.subject.id", hasItem(opinion));

        somebody("clerk.hq", "clerk");
        as("clerk.hq")
                .get("/my-duties")
                .then()
                .body("undated.subject.id", hasItem(opinion))
                .body("undated.find { it.subject.id == '%s' }.owner.standIn".formatted(opinion), nullValue());
        as("service.hq").get("/my-duties").then().body("undated.subject.id", not(hasItem(opinion)));
    }

    @Test
    @Clause("9.4c")
    void ofABranchTheNextAboveAnswers() throws SQLException {
        FreshCompany.execute("update person set active = false where login in ('clerk.tj', 'supervisor.tj')");
        String opinion = record("branch_manager.tj");
        as("branch_manager.tj").get("/my-duties").then().body("undated.subject.id", hasItem(opinion));
        as("service.hq").get("/my-duties").then().body("undated.subject.id", not(hasItem(opinion)));
        as("supervisor.bj").get("/my-duties").then().body("undated.subject.id", not(hasItem(opinion)));
    }

    @Test
    void whoStandsInIsRemindedAndMayReportItDone() throws Throwable {
        Adopted.article("99.1", BY_HAND);
        Adopted.figures("medical-device-service", "9.4c", "{\"limit\": 1}");
        String opinion = record("service.hq");
        String duty = as("service.hq")
                .get("/obligations?owner=me")
                .then()
                .extract()
                .path("items.find { it.name == 'File it' }.id");
        as("service_department.tj").get("/obligations/" + duty).then().body("allowedActions", hasItem("reportDone"));
        as("general_manager.bj")
                .body(Map.of("note", "不是我的"))
                .post("/obligations/" + duty + "/report")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-owed-by-you"));
        as("service.hq")
                .body(Map.of("note", "已归档"))
                .post("/obligations/" + duty + "/report")
                .then()
                .statusCode(200)
                .body("status", equalTo("met"));
        time.forward(Duration.ofMinutes(31));
        Owed.tick();
        as("service.hq").get("/notices").then().body("items.subject.id", hasItem(opinion));
        as("clerk.bj").get("/notices").then().body("items.subject.id", not(hasItem(opinion)));
    }

    private static String record(String who) {
        return as(who).body(Map.of(
                        "channel",
                        "hotline",
                        "sort",
                        "opinion",
                        "method",
                        "other",
                        "customerName",
                        "王先生",
                        "recordedOn",
                        "2026-03-02",
                        "productOpinion",
                        "声音大"))
                .post("/opinions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void somebody(String login, String role) throws SQLException {
        FreshCompany.execute("""
                with made as (
                  insert into person (id, name, login, password_hash, branch_id)
                  select gen_random_uuid(), '%1$s', '%1$s', password_hash, '%3$s' from person where login = 'clerk.bj'
                  returning id)
                insert into person_role (person_id, role) select id, '%2$s' from made
                """.formatted(login, role, HEAD_OFFICE));
    }
}

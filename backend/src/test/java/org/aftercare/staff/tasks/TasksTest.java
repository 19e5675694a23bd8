package org.aftercare.staff.tasks;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;

import static org.aftercare.TestCompany.as;
import static org.aftercare.TestCompany.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

/** What a superior gives is done by its day and to the quality asked, and closed only by whoever gave it. */
@AftercareTest
class TasksTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void theWarehouseRules() throws Exception {
        Adopted.regulation("parts-warehouse");
    }

    @Test
    @Clause("8.4.6.3")
    void itClosesWhenTheGiverAcceptsAndWhatIsSentBackIsDoneAgain() throws Exception {
        String task = given("2026-03-03");
        assertThat(Depository.duties("8.4.6.3", "done")).containsExactly("open");
        as("storekeeper.bj").get("/given-tasks").then().body("items.id", contains(task));
        step("branch_manager.bj", task, "acceptance", Map.of())
                .statusCode(409)
                .body("code", equalTo("task-not-reported"));
        step("storekeeper.bj", task, "report", Map.of("note", "货架重新排好"))
                .statusCode(200)
                .body("allowedActions", empty());
        assertThat(Depository.duties("8.4.6.3", "done")).containsExactly("met");
        assertThat(Depository.duties("8.4.6.3", "accepted")).containsExactly("open");
        step("supervisor.bj", task, "acceptance", Map.of())
                .statusCode(409)
                .body("code", equalTo("task-given-by-another"));
        step("branch_manager.bj", task, "return", Map.of("reason", "标签没有贴"))
                .statusCode(200)
                .body("sentBack", equalTo(1));
        assertThat(Depository.duties("8.4.6.3", "done")).containsExactlyInAnyOrder("met", "open");
        step("storekeeper.bj", task, "report", Map.of()).statusCode(200);
        step("branch_manager.bj", task, "acceptance", Map.of())
                .statusCode(200)
                .body("status", equalTo("accepted"))
                .body("late", equalTo(false));
        assertThat(Depository.duties("8.4.6.3", "accepted")).containsExactly("met", "met");
        step("branch_manager.bj", task, "withdrawal", Map.of("reason", "不用了"))
                .statusCode(409)
                .body("code", equalTo("task-ended"));
    }

    @Test
    @Clause("8.4.6.3")
    void whatIsLateOrSentBackIsCountedByPersonAndListed() throws Throwable {
        String late = given("2026-03-02");
        String back = given("2026-03-20");
        step("storekeeper.bj", back, "report", Map.of()).statusCode(200);
        step("branch_manager.bj", back, "return", Map.of("reason", "数字不对", "dueOn", "2026-03-21"))
                .statusCode(200);
        time.forward(Duration.ofDays(1));
        Owed.tick();
        assertThat(Depository.duties("8.4.6.3", "done")).containsExactlyInAnyOrder("missed", "met", "open");
        step("storekeeper.bj", late, "report", Map.of()).statusCode(200).body("late", equalTo(true));
        as("supervisor.bj")
                .get("/given-tasks/counts")
                .then()
                .body("items.person.name", contains("storekeeper BJ"))
                .body("items.given", contains(2))
                .body("items.open", contains(2))
                .body("items.late", contains(1))
                .body("items.sentBack", contains(1));
        as("supervisor.bj").get("/given-tasks?box=all").then().body("items.id", contains(late, back));
        as("supervisor.tj").get("/given-tasks/counts").then().body("items", empty());
        as("supervisor.tj").get("/given-tasks/" + late).then().statusCode(404);
        as("clerk.bj").get("/given-tasks?box=all").then().body("items", empty());
        as("clerk.bj").get("/given-tasks/counts").then().statusCode(403);
    }

    @Test
    void onlyASuperiorGivesIt() {
        as("supervisor.bj")
                .get("/given-tasks/subordinates")
                .then()
                .body("name", hasItems("storekeeper BJ", "clerk BJ"))
                .body("name", not(hasItem("branch_manager BJ")))
                .body("name", not(hasItem("clerk TJ")));
        give("supervisor.bj", "branch_manager.bj", "2026-03-03")
                .statusCode(400)
                .body("errors.field", contains("personId"));
        give("supervisor.bj", "clerk.tj", "2026-03-03").statusCode(400).body("errors.field", contains("personId"));
        give("storekeeper.bj", "clerk.bj", "2026-03-03").statusCode(403);
        give("general_manager.bj", "branch_manager.tj", "2026-03-01")
                .statusCode(400)
                .body("errors.field", contains("dueOn"));
        give("general_manager.bj", "branch_manager.tj", "2026-03-02").statusCode(201);
    }

    @Test
    void sentTwiceItIsOneTask() {
        Map<String, Object> form = form("storekeeper.bj", "2026-03-03");
        as("branch_manager.bj").body(form).post("/given-tasks").then().statusCode(201);
        as("branch_manager.bj").body(form).post("/given-tasks").then().statusCode(200);
        as("storekeeper.bj").get("/given-tasks").then().body("items.size()", equalTo(1));
    }

    private static String given(String dueOn) {
        return give("branch_manager.bj", "storekeeper.bj", dueOn)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse give(String by, String to, String dueOn) {
        return as(by).body(form(to, dueOn)).post("/given-tasks").then();
    }

    private static Map<String, Object> form(String to, String dueOn) {
        UUID id = Ids.next();
        return Map.of("id", id, "personId", idOf(to), "title", "整理三号货架", "quality", "每个储位都有标签", "dueOn", dueOn);
    }

    private static ValidatableResponse step(String by, String task, String step, Map<String, ?> form) {
        return as(by).body(form).post("/given-tasks/" + task + "/" + step).then();
    }
}

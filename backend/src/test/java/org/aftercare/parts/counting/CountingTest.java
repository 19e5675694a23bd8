package org.aftercare.parts.counting;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Counts of a warehouse with ten pieces of each part, at two yuan. */
@AftercareTest
class CountingTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void aWarehouse() throws SQLException {
        Depository.founded();
        Adopted.regulation("parts-warehouse");
    }

    @Test
    @Clause({"8.4.1.2a", "8.4.4.4c", "8.4.3.4a"})
    void whatDiffersIsCountedTwiceExplainedSignedAndPosted() throws Throwable {
        Depository.stocked(3);
        Owed.tick();
        String count = started();
        as("storekeeper.bj")
                .get("/stock-counts/" + count + "/lines")
                .then()
                .body("items", hasSize(3))
                .body("items.book", everyItem(nullValue()))
                .body("items.bin", everyItem(equalTo("A-01")));
        as("storekeeper.bj")
                .get("/stock-counts/" + count)
                .then()
                .body("hidden", equalTo(true))
                .body("value", nullValue());
        as("storekeeper.bj")
                .get("/stock")
                .then()
                .body("items.quantity", everyItem(nullValue()))
                .body("items.value", everyItem(nullValue()))
                .body("items.blind", everyItem(equalTo(true)));
        as("branch_manager.bj").get("/stock").then().body("items.quantity", everyItem(notNullValue()));
        String part = as("storekeeper.bj").get("/parts?q=P0001").path("items[0].id");
        as("storekeeper.bj")
                .get("/parts/" + part)
                .then()
                .body("stock[0].quantity", nullValue())
                .body("stock[0].lots", empty());
        compare(count).statusCode(409).body("code", equalTo("lines-uncounted")).body("uncounted", equalTo(3));

        enter("storekeeper.bj", count, line("P0001", 10), line("6902", 8), line("P0003", 11))
                .statusCode(200);
        compare(count).statusCode(200).body("status", equalTo("compared")).body("differing", equalTo(2));
        as("storekeeper.bj").get("/stock").then().body("items.quantity", everyItem(notNullValue()));
        as("branch_manager.bj").get("/deviations?open=true").then().body("items", hasSize(2));

        recount("storekeeper.bj", count, again("P0002", 8, "少了两件"))
                .statusCode(400)
                .body("errors[0].field", equalTo("lines[0].counted"))
                .body("errors[0].message", containsString("Somebody else"));
        post("storekeeper.bj", count).statusCode(409).body("code", equalTo("differences-unexplained"));
        recount("storekeeper2.bj", count, again("P0002", 7, ""), again("P0003", 10, ""))
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("lines[0].reason"));
        Map<String, Object> taken = again("P0002", 7, "没有领料单");
        taken.put("unauthorised", true);
        recount("storekeeper2.bj", count, taken, again("P0003", 10, ""))
                .statusCode(200)
                .body("unexplained", equalTo(0));

        Map<String, Object> approval = post("storekeeper.bj", count)
                .statusCode(409)
                .body("code", equalTo("approval-required"))
                .body("article", equalTo("8.4.1.2a"))
                .body("approval.facts.differences", equalTo(1))
                .body("approval.facts.suspected", equalTo(1))
                .body("approval.facts.content", equalTo("P0002 10→7 没有领料单"))
                .body("approval.missing[0].role", equalTo("branch_manager"))
                .extract()
                .path("approval");
        assertThat(Depository.stock("P0002")).isEqualTo(10);
        Depository.sign("storekeeper.bj", approval, "branch_manager.bj");
        post("storekeeper.bj", count)
                .statusCode(200)
                .body("status", equalTo("posted"))
                .body("value", equalTo(-6.00f));

        assertThat(Depository.stock("P0002")).isEqualTo(7);
        assertThat(Depository.stock("P0003")).isEqualTo(10);
        assertThat(Depository.duties("8.4.1.2a", "count")).containsExactly("met");
        as("branch_manager.bj").get("/deviations?open=true").then().body("items", hasSize(0));
        as("branch_manager.bj")
                .get("/stock-agreement")
                .then()
                .body("[0].month", equalTo("2026-03"))
                .body("[0].lines", equalTo(3))
                .body("[0].agreeing", equalTo(2));
    }

    @Test
    @Clause("8.4.1.2a")
    void aMonthWithoutACountIsMissed() throws Throwable {
        Depository.stocked(1);
        Owed.tick();
        time.forward(Duration.ofDays(31));
        Owed.tick();
        assertThat(Depository.duties("8.4.1.2a", "count")).first().isEqualTo("missed");
    }

    @Test
    @Clause("8.4.1.2b")
    void aFinishedCountStaysAsItWas() throws Exception {
        Depository.stocked(2);
        String count = started();
        enter("storekeeper.bj", count, line("P0001", 10), line("P0002", 10)).statusCode(200);
        compare(count).statusCode(200);
        post("storekeeper.bj", count).statusCode(200);
        enter("storekeeper.bj", count, line("P0001", 9)).statusCode(409).body("code", equalTo("count-posted"));
        as("storekeeper.bj")
                .body(Map.of("reason", "x"))
                .post("/stock-counts/" + count + "/cancellation")
                .then()
                .statusCode(409);
        assertThatThrownBy(() -> FreshCompany.execute("update count_line set counted = 9"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("stays as it was");
        assertThatThrownBy(() -> FreshCompany.execute("delete from stock_count"))
                .isInstanceOf(SQLException.class);
        as("branch_manager.bj")
                .get("/stock-counts/" + count + "/lines")
                .then()
                .body("items[0].counted", equalTo(10))
                .body("items[0].countedBy.name", equalTo("storekeeper BJ"));
        assertThat(as("branch_manager.bj")
                        .get("/stock-counts/" + count + "/lines.csv")
                        .asString())
                .contains("storekeeper BJ", "P0002");
    }

    @Test
    void whatIsBeingCountedDoesNotMove() throws Exception {
        Depository.stocked(1);
        String count = started();
        assertThatThrownBy(() -> FreshCompany.execute("""
                        insert into movement (id, kind, part_id, store_id, lot_id, quantity, unit_cost, document_kind, document_id,
                          document_number, moved_at, posted_at)
                        select gen_random_uuid(), 'factory_out', part_id, store_id, id, -1, 2, 'factory_repair', gen_random_uuid(),
                          'FC-1', now(), now()
                        from lot
                        """)).hasMessageContaining("being counted");
        as("storekeeper2.bj")
                .body(Map.of("storeId", Depository.WAREHOUSE, "scope", "area", "area", "A"))
                .post("/stock-counts")
                .then()
                .statusCode(409)
                .body("code", equalTo("count-under-way"));
        as("storekeeper.bj")
                .body(Map.of("reason", "错开了"))
                .post("/stock-counts/" + count + "/cancellation")
                .then()
                .statusCode(200)
                .body("allowedActions", hasSize(0));
        started();
    }

    @Test
    void aThousandLinesWithThirtyMistakesAreToldAllAtOnceAndNothingIsEntered() throws Exception {
        Depository.stocked(1000);
        String count = started();
        List<Map<String, Object>> lines = new ArrayList<>();
        IntStream.rangeClosed(1, 1000).forEach(n -> lines.add(line("P%04d".formatted(n), 10)));
        for (int i = 0; i < 10; i++) {
            lines.set(i * 90, line("NONE" + i, 1));
            lines.set(i * 90 + 1, line("P%04d".formatted(i * 90 + 2), -1));
            lines.set(i * 90 + 2, line("P%04d".formatted(i * 90 + 3), null));
        }
        List<String> fields = enterAll("storekeeper.bj", count, lines)
                .statusCode(400)
                .body("errors", hasSize(30))
                .extract()
                .path("errors.field");
        assertThat(fields)
                .contains("lines[0].code", "lines[1].counted", "lines[812].counted")
                .doesNotHaveDuplicates();
        as("storekeeper.bj").get("/stock-counts/" + count).then().body("counted", equalTo(0));

        IntStream.rangeClosed(1, 1000).forEach(n -> lines.set(n - 1, line("P%04d".formatted(n), 10)));
        enterAll("storekeeper.bj", count, lines).statusCode(200).body("counted", equalTo(1000));
        compare(count).statusCode(200).body("differing", equalTo(0));
        post("storekeeper.bj", count).statusCode(200);
    }

    @Test
    void ofTwoStorekeepersWhoPostTheSameCountOneWinsAndTheOtherIsTold() throws Exception {
        Depository.stocked(2);
        String count = started();
        enter("storekeeper.bj", count, line("P0001", 9), line("P0002", 10)).statusCode(200);
        compare(count).statusCode(200);
        recount("storekeeper2.bj", count, again("P0001", 9, "破损")).statusCode(200);
        Map<String, Object> approval =
                post("storekeeper.bj", count).statusCode(409).extract().path("approval");
        Depository.sign("storekeeper.bj", approval, "branch_manager.bj");

        var first = as("storekeeper.bj");
        var second = as("storekeeper2.bj");
        CompletableFuture<Response> one =
                CompletableFuture.supplyAsync(() -> first.post("/stock-counts/" + count + "/posting"));
        CompletableFuture<Response> other =
                CompletableFuture.supplyAsync(() -> second.post("/stock-counts/" + count + "/posting"));
        List<Response> answers = List.of(one.get(), other.get());

        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 409);
        Response told = answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(told.<String>path("code")).isEqualTo("count-posted-by");
        assertThat(told.<String>path("postedBy")).startsWith("storekeeper");
        assertThat(Depository.stock("P0001")).isEqualTo(9);
        assertThat(Depository.one(
                                Depository.Count.class,
                                "select count(*)::int as count from movement where kind = 'count_down'")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whatNobodyKnewOfIsFoundAndEntersTheBooksAtTheNewestCost() throws Exception {
        Depository.stocked(1);
        FreshCompany.execute(
                "insert into part (id, code, name, unit, kind) values (gen_random_uuid(), 'LOST', '散件', '件', 'part')");
        String count = started();
        enter("storekeeper.bj", count, line("P0001", 10), line("LOST", 2))
                .statusCode(200)
                .body("lines", equalTo(2));
        compare(count).statusCode(200).body("differing", equalTo(1));
        as("storekeeper2.bj")
                .get("/stock-counts/" + count + "/lines?state=differing")
                .then()
                .body("items.part.code", hasItem("LOST"))
                .body("items[0].difference", equalTo(2));
        as("technician.bj").post("/stock-counts/" + count + "/posting").then().statusCode(403);
        as("storekeeper.tj").get("/stock-counts/" + count).then().statusCode(404);
    }

    private static String started() {
        return as("storekeeper.bj")
                .body(Map.of("storeId", Depository.WAREHOUSE, "scope", "all"))
                .post("/stock-counts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> line(String code, Integer counted) {
        Map<String, Object> line = new HashMap<>();
        line.put("code", code);
        line.put("counted", counted);
        return line;
    }

    private static Map<String, Object> again(String code, int counted, String reason) {
        Map<String, Object> line = line(code, counted);
        line.put("reason", reason);
        return line;
    }

    @SafeVarargs
    private static ValidatableResponse enter(String who, String count, Map<String, Object>... lines) {
        return enterAll(who, count, List.of(lines));
    }

    private static ValidatableResponse enterAll(String who, String count, List<Map<String, Object>> lines) {
        return as(who).body(Map.of("lines", lines))
                .post("/stock-counts/" + count + "/entries")
                .then();
    }

    @SafeVarargs
    private static ValidatableResponse recount(String who, String count, Map<String, Object>... lines) {
        return as(who).body(Map.of("lines", List.of(lines)))
                .post("/stock-counts/" + count + "/recounts")
                .then();
    }

    private static ValidatableResponse compare(String count) {
        return as("storekeeper.bj")
                .post("/stock-counts/" + count + "/comparison")
                .then();
    }

    private static ValidatableResponse post(String who, String count) {
        return as(who).post("/stock-counts/" + count + "/posting").then();
    }
}

package org.aftercare.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

@AftercareTest
class SnapshotsTest {
    private UUID regulation;

    @BeforeEach
    void lived() throws Exception {
        YearOfDuties.lived();
        regulation = YearOfDuties.regulation();
    }

    private Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("regulationId", regulation);
        form.put("from", "2025-10-01");
        form.put("to", "2025-12-31");
        form.put("note", "第四季度");
        return form;
    }

    private String closed() {
        return as("quality.bj")
                .body(form())
                .post("/snapshots")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath show(String id) {
        return as("branch_manager.bj")
                .get("/snapshots/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void itKeepsTheFiguresAsTheyWereFoundAndIsOnTheRegulationsPage() {
        JsonPath live = as("quality.bj")
                .get("/evidence/regulations/" + regulation + "?from=2025-10-01&to=2025-12-31")
                .jsonPath();
        String id = closed();
        JsonPath snapshot = show(id);
        for (String figure : List.of("ref", "applied", "kept", "broken", "open", "waived", "breaches", "weeks")) {
            assertThat(snapshot.<Object>getList("content.articles." + figure))
                    .isEqualTo(live.getList("articles." + figure));
        }
        assertThat(snapshot.getInt("content.articles.find { it.ref == '1.14' }.kept"))
                .isPositive();
        assertThat(snapshot.getBoolean("intact")).isTrue();
        assertThat(snapshot.getList("sinceThen")).isEmpty();
        as("quality.tj")
                .get("/snapshots?regulation=" + regulation)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].closedBy.name", equalTo("quality BJ"))
                .body("items[0].from", equalTo("2025-10-01"))
                .body("items[0].note", equalTo("第四季度"));
        as("quality.bj")
                .get("/timeline?subject=regulation:" + regulation)
                .then()
                .body("items.kind", hasItem("snapshot.closed"))
                .body("items.find { it.kind == 'snapshot.closed' }.payload.hash", equalTo(snapshot.getString("hash")));
    }

    @Test
    void theHashIsThatOfTheContentWithItsNamesSorted() throws Exception {
        String told = as("quality.bj").get("/snapshots/" + closed()).asString();
        JsonNode snapshot = new ObjectMapper().readTree(told);
        Object sorted = new ObjectMapper().treeToValue(snapshot.get("content"), Object.class);
        byte[] written = new ObjectMapper()
                .configure(com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                .writeValueAsString(sorted)
                .getBytes(StandardCharsets.UTF_8);
        assertThat(snapshot.get("hash").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(written)));
    }

    @Test
    void aLateCorrectionLeavesItAsItWasAndIsToldBesideIt() throws Exception {
        String id = closed();
        JsonPath before = show(id);
        FreshCompany.execute("""
                update obligation set status = 'met', settled_at = now(), missed_at = null
                where id = (select o.id from obligation o join article a on a.id = o.article_id
                  where a.ref = '1.14' and status = 'missed' and o.due_at between '2025-11-01' and '2025-11-30'
                    and o.branch_id = (select branch_id from person where login = 'branch_manager.bj') limit 1)
                """);
        JsonPath after = show(id);
        assertThat(after.<Object>get("content")).isEqualTo(before.get("content"));
        assertThat(after.getString("hash")).isEqualTo(before.getString("hash"));
        assertThat(after.getBoolean("intact")).isTrue();
        int kept = before.getInt("content.articles.find { it.ref == '1.14' }.kept");
        assertThat(after.<Map<String, Object>>getList("sinceThen"))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one).containsEntry("ref", "1.14"));
        assertThat(after.<Map<String, Object>>getList("sinceThen.findAll { it.figure == 'kept' }"))
                .singleElement()
                .satisfies(one -> assertThat(one).containsEntry("then", kept).containsEntry("now", kept + 1));
        as("quality.bj")
                .get("/snapshots/" + id + "/corrections")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].ref", equalTo("1.14"))
                .body("[0].kind", equalTo("obligation"))
                .body("[0].id", notNullValue())
                .body("[0].then", equalTo("broken"))
                .body("[0].now", equalTo("kept"));
        as("branch_manager.bj").get("/snapshots/" + id + "/corrections").then().body("", hasSize(1));
        as("branch_manager.tj").get("/snapshots/" + id + "/corrections").then().body("", empty());
    }

    @Test
    void theDatabaseRefusesToChangeIt() {
        closed();
        for (String change : List.of(
                "update snapshot set note = ''",
                "delete from snapshot",
                "update snapshot_records set records = ''",
                "delete from snapshot_records")) {
            assertThatThrownBy(() -> FreshCompany.execute(change)).hasMessageContaining("never changes");
        }
    }

    @Test
    void whatWasForgedAllTheSameIsSeen() throws Exception {
        String figures = closed();
        String records = closed();
        FreshCompany.execute("""
                alter table snapshot disable trigger all;
                alter table snapshot_records disable trigger all;
                update snapshot set content = jsonb_set(content, '{articles,0,breaches}', '7') where id = '%s';
                update snapshot_records set records = replace(records, 'broken', 'kept') where snapshot_id = '%s';
                alter table snapshot enable trigger all;
                alter table snapshot_records enable trigger all;
                """.formatted(figures, records));
        assertThat(show(figures).getBoolean("intact")).isFalse();
        assertThat(show(records).getBoolean("intact")).isFalse();
    }

    @Test
    void sentTwiceItIsClosedOnce() {
        Map<String, Object> form = form();
        form.put("id", "0192f0c1-5c00-7000-8000-0000000000aa");
        as("quality.bj").body(form).post("/snapshots").then().statusCode(201);
        as("quality.bj").body(form).post("/snapshots").then().statusCode(200);
        as("quality.bj").get("/snapshots").then().body("items", hasSize(1));
    }

    @Test
    void onlyHeadOfficeClosesAndOnlyWhatCanBeClosed() {
        for (String login : List.of("clerk.bj", "branch_manager.bj", "technician.tj")) {
            as(login).body(form()).post("/snapshots").then().statusCode(403);
        }
        as("clerk.bj").get("/snapshots").then().statusCode(403);
        Map<String, Object> future = form();
        future.put("from", "2027-01-01");
        future.put("to", "2027-03-31");
        as("quality.bj").body(future).post("/snapshots").then().statusCode(400).body("field", equalTo("from"));
        Map<String, Object> never = form();
        never.put(
                "regulationId",
                as("quality.bj").get("/regulations").jsonPath().getString("find { it.status == 'available' }.id"));
        as("quality.bj").body(never).post("/snapshots").then().statusCode(409).body("code", equalTo("never-adopted"));
        Map<String, Object> unknown = form();
        unknown.put("regulationId", UUID.randomUUID());
        as("quality.bj").body(unknown).post("/snapshots").then().statusCode(404);
        as("quality.bj").get("/snapshots/" + UUID.randomUUID()).then().statusCode(404);
        as("quality.bj").get("/snapshots").then().body("items", empty());
    }
}

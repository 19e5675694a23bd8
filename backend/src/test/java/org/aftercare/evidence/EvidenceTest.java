package org.aftercare.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.kernel.Sql;

import static org.aftercare.TestCompany.as;
import static org.aftercare.evidence.YearOfDuties.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@AftercareTest
class EvidenceTest {
    private static final List<String> FIVE = List.of("applied", "kept", "broken", "open", "waived");

    @Inject
    Sql sql;

    private UUID arrival;

    /** Written from what the words say, not from the code's own definition. */
    private static final String PLAIN_COUNT = """
            select count(*)::int as applied, (count(*) filter (where status = 'met'))::int as kept,
              (count(*) filter (where status = 'missed'))::int as broken, (count(*) filter (where status = 'open'))::int as open,
              (count(*) filter (where status = 'waived'))::int as waived
            from obligation
            where article_id = $1 and status <> 'cancelled' and ($2::uuid is null or branch_id = $2)
              and case when due_at is not null then due_at when settled_at is not null then settled_at else opened_at end
                between '2025-03-01 00:00+08' and '2026-02-28 23:59:59.999999+08'
            """;

    private record Five(int applied, int kept, int broken, int open, int waived) {}

    @BeforeEach
    void lived() throws Exception {
        YearOfDuties.lived();
        arrival = YearOfDuties.article("1.14");
    }

    private Five counted(String ref, UUID branch) {
        return sql.one(Five.class, PLAIN_COUNT, YearOfDuties.article(ref), branch)
                .await()
                .indefinitely();
    }

    private static JsonPath life(String login, UUID article, String more) {
        return as(login)
                .get("/evidence/articles/" + article + "?" + PERIOD + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Five five(JsonPath life) {
        return new Five(
                life.getInt("applied"),
                life.getInt("kept"),
                life.getInt("broken"),
                life.getInt("open"),
                life.getInt("waived"));
    }

    /** Every id behind a figure, page by page. */
    private static List<String> records(String login, UUID article, String query) {
        List<String> ids = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = as(login)
                    .get("/evidence/articles/" + article + "/records?limit=200&" + query
                            + (next == null ? "" : "&after=" + next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            next = page.getString("next");
        } while (next != null);
        return ids;
    }

    @Test
    void everyFigureIsThePlainCountOfItsDuties() {
        for (String ref : List.of("1.14", "1.15a")) {
            Five plain = counted(ref, null);
            assertThat(plain.kept()).isPositive();
            assertThat(plain.broken()).isPositive();
            assertThat(plain.waived()).isPositive();
            assertThat(plain.applied()).isEqualTo(plain.kept() + plain.broken() + plain.open() + plain.waived());
            assertThat(five(life("quality.tj", YearOfDuties.article(ref), "")))
                    .as(ref)
                    .isEqualTo(plain);
        }
    }

    @Test
    void everyFigureIsTheNumberOfItsRecordsEachListedOnce() {
        JsonPath life = life("quality.bj", arrival, "");
        Set<String> parts = new HashSet<>();
        for (String figure : FIVE) {
            List<String> ids = records("quality.bj", arrival, PERIOD + "&outcome=" + figure);
            assertThat(ids).as(figure).doesNotHaveDuplicates().hasSize(life.getInt(figure));
            if (!figure.equals("applied")) {
                parts.addAll(ids);
            }
        }
        assertThat(records("quality.bj", arrival, PERIOD)).containsExactlyInAnyOrderElementsOf(parts);
    }

    @Test
    void theWeeksAddUpAndEachOpensItsRecords() {
        JsonPath life = life("quality.bj", arrival, "");
        List<Map<String, Object>> weeks = life.getList("weeks");
        assertThat(weeks).hasSize(53);
        assertThat(weeks.get(0)).containsEntry("week", "2025-W09");
        assertThat(weeks.get(52)).containsEntry("week", "2026-W09");
        for (String figure : List.of("kept", "broken")) {
            assertThat(weeks.stream()
                            .mapToInt(week -> (Integer) week.get(figure))
                            .sum())
                    .isEqualTo(life.getInt(figure));
            for (int i : List.of(0, 20, 52)) {
                assertThat(records(
                                "quality.bj",
                                arrival,
                                PERIOD + "&outcome=" + figure + "&week="
                                        + weeks.get(i).get("week")))
                        .hasSize((Integer) weeks.get(i).get(figure));
            }
        }
        as("quality.bj")
                .get("/evidence/articles/" + arrival + "/records?" + PERIOD + "&week=2027-W01")
                .then()
                .statusCode(400)
                .body("field", equalTo("week"));
    }

    @Test
    void aRecordSaysWhatItIsWhoseAndWhyItWasWaived() {
        as("quality.bj")
                .get("/evidence/articles/" + arrival + "/records?outcome=waived&limit=1&" + PERIOD)
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("obligation"))
                .body("items[0].subject.kind", equalTo("ticket"))
                .body("items[0].subject.label", containsString("T"))
                .body("items[0].outcome", equalTo("waived"))
                .body("items[0].words", containsString("客户不在"))
                .body("items[0].version", equalTo(1));
    }

    @Test
    void allArticlesOfTheRegulationStandInItsOrderWithTheSameFigures() {
        JsonPath all = as("clerk.bj")
                .get("/evidence/regulations/" + YearOfDuties.regulation() + "?" + PERIOD)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath regulation =
                as("clerk.bj").get("/regulations/" + YearOfDuties.regulation()).jsonPath();
        assertThat(all.<String>getList("articles.ref")).isEqualTo(regulation.getList("articles.ref"));
        Map<String, Object> row = all.getMap("articles.find { it.ref == '1.14' }");
        JsonPath life = life("clerk.bj", arrival, "");
        FIVE.forEach(figure -> assertThat(row).containsEntry(figure, life.get(figure)));
        assertThat(row).containsEntry("weeks", life.get("weeks"));
    }

    @Test
    void whatDoesNotRunHasNoFiguresRatherThanZero() {
        JsonPath regulation =
                as("clerk.bj").get("/regulations/" + YearOfDuties.regulation()).jsonPath();
        Map<String, String> states = new HashMap<>();
        regulation
                .getList("articles", Map.class)
                .forEach(article -> states.put((String) article.get("ref"), (String) article.get("state")));
        assertThat(states).containsValues("waiting", "running");
        as("clerk.bj")
                .get("/evidence/regulations/" + YearOfDuties.regulation() + "?" + PERIOD)
                .then()
                .extract()
                .jsonPath()
                .getList("articles", Map.class)
                .forEach(article -> {
                    boolean running = states.get(article.get("ref")).equals("running");
                    for (String figure : FIVE) {
                        assertThat(running || article.get(figure) == null)
                                .as(article.get("ref") + " " + figure)
                                .isTrue();
                    }
                    if (running && article.get("applied") == null) {
                        // Money read by name leaves no records of its own.
                        assertThat(regulation.<String>getList(
                                        "articles.find { it.ref == '" + article.get("ref") + "' }.rules.kind"))
                                .containsOnly("figure");
                    }
                });
    }

    @Test
    void beforeItWasAdoptedNothingRan() {
        as("quality.bj")
                .get("/evidence/articles/" + arrival + "?from=2024-01-01&to=2024-03-31")
                .then()
                .body("applied", nullValue())
                .body("weeks[0].kept", nullValue());
        JsonPath other = as("quality.bj").get("/regulations").jsonPath();
        String available = other.getString("find { it.status == 'available' }.id");
        as("quality.bj")
                .get("/evidence/regulations/" + available)
                .then()
                .statusCode(200)
                .body("articles[0].applied", nullValue());
    }

    @Test
    void eachBranchSeesItsOwnAndHeadOfficeAll() {
        Five beijing = counted("1.14", TestCompany.BEIJING);
        Five tianjin = counted("1.14", TestCompany.TIANJIN);
        assertThat(five(life("clerk.bj", arrival, ""))).isEqualTo(beijing);
        assertThat(five(life("clerk.tj", arrival, ""))).isEqualTo(tianjin);
        assertThat(five(life("quality.tj", arrival, "&branch=" + TestCompany.BEIJING)))
                .isEqualTo(beijing);
        assertThat(records("clerk.tj", arrival, PERIOD + "&outcome=broken")).hasSize(tianjin.broken());
        as("clerk.tj")
                .get("/evidence/articles/" + arrival + "?branch=" + TestCompany.BEIJING)
                .then()
                .statusCode(404);
    }

    @Test
    void everyVersionOfAnArticleCountsAndIsNamed() throws Exception {
        FreshCompany.execute("""
                update article_version set in_force_until = '2025-10-01' where article_id = '%1$s';
                insert into article_version select article_id, 2, kind, zh, en, parameters, figures, rules, needs, manual,
                  waits_for, '2025-10-01', null, null, 'again' from article_version where article_id = '%1$s';
                update article set version = 2 where id = '%1$s';
                update obligation set article_version = 2 where article_id = '%1$s' and opened_at >= '2025-10-01';
                """.formatted(arrival));
        assertThat(five(life("quality.bj", arrival, ""))).isEqualTo(counted("1.14", null));
        as("quality.bj")
                .get("/evidence/articles/" + arrival + "/records?limit=1&" + PERIOD)
                .then()
                .body("items[0].version", equalTo(2));
        as("quality.bj")
                .get("/evidence/articles/" + arrival + "/records?limit=1&week=2025-W12&" + PERIOD)
                .then()
                .body("items[0].version", equalTo(1));
    }

    @Test
    void aPeriodMustBeOneAndSaysWhatIsWrongOtherwise() {
        for (String wrong :
                List.of("from=2026-03-02&to=2026-03-01", "from=2020-01-01&to=2026-01-01", "from=0001-01-01")) {
            as("quality.bj")
                    .get("/evidence/articles/" + arrival + "?" + wrong)
                    .then()
                    .statusCode(400);
        }
        as("quality.bj")
                .get("/evidence/articles/" + arrival)
                .then()
                .statusCode(200)
                .body("from", equalTo("2026-01-01"))
                .body("to", equalTo("2026-03-31"))
                .body("definition", containsString("Kept-rate"));
        as("quality.bj").get("/evidence/articles/" + UUID.randomUUID()).then().statusCode(404);
        as("quality.bj")
                .get("/evidence/regulations/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void bothAreSpreadsheetsToo() {
        Five plain = counted("1.14", null);
        String figures = as("quality.bj", "zh-CN")
                .get("/evidence/regulations/" + YearOfDuties.regulation() + ".csv?" + PERIOD)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(figures.lines().filter(line -> line.startsWith("\"1.14\"")))
                .singleElement()
                .asString()
                .contains("%d,%d,%d,%d,%d"
                        .formatted(plain.applied(), plain.kept(), plain.broken(), plain.open(), plain.waived()));
        String records = as("quality.bj")
                .get("/evidence/articles/" + arrival + "/records.csv?outcome=broken&" + PERIOD)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(records.lines()).hasSize(1 + plain.broken());
    }
}

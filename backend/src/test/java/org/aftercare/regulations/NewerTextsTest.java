package org.aftercare.regulations;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** A newer program brings newer texts; what the company made its own stays as it made it. */
@AftercareTest
class NewerTextsTest {
    private static final String ARRIVAL = "1.14";
    private static final String TO_BE_REWRITTEN = "1.13";
    private static final String TO_BE_RETIRED = "1.12";

    @Inject
    ShippedRegulations shipped;

    @Inject
    DataSource database;

    @BeforeEach
    void theCompanyMadeSomeItsOwn() {
        String arrival = RegulationsTest.article(ARRIVAL);
        put(arrival + "/figures", Map.of("values", Map.of("suburb", 4), "reason", "x"));
        put(
                RegulationsTest.article(TO_BE_REWRITTEN),
                Map.of("kind", "gate", "zh", "自己写的", "en", "Our own words", "manual", true, "reason", "x"));
        as("administrator.bj")
                .body(Map.of("reason", "x"))
                .post("/articles/" + RegulationsTest.article(TO_BE_RETIRED) + "/retirement")
                .then()
                .statusCode(200);
    }

    private static void put(String path, Map<String, Object> form) {
        as("administrator.bj")
                .header("If-Match", "\"1\"")
                .body(form)
                .put("/articles/" + path)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse shown(String ref) {
        return as("clerk.bj").get("/articles/" + RegulationsTest.article(ref)).then();
    }

    private void start(List<ShippedText> texts) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            shipped.write(connection, texts);
            connection.commit();
        }
    }

    private static List<ShippedText> newer() {
        return ShippedTexts.read().stream()
                .map(text -> new ShippedText(
                        text.code(),
                        text.number(),
                        text.title(),
                        text.articles().stream().map(NewerTextsTest::newer).toList()))
                .toList();
    }

    private static ShippedText.Clause newer(ShippedText.Clause clause) {
        boolean changes = List.of(ARRIVAL, TO_BE_REWRITTEN, TO_BE_RETIRED).contains(clause.ref());
        return !changes
                ? clause
                : new ShippedText.Clause(
                        clause.ref(),
                        clause.kind(),
                        clause.zh(),
                        "Newer words",
                        clause.waitsFor(),
                        clause.manual(),
                        clause.parameters(),
                        clause.rules(),
                        clause.sameAs());
    }

    @Test
    void theNewerTextStandsWithTheCompanysFigures() throws Exception {
        start(newer());
        shown(ARRIVAL)
                .body("version", equalTo(3))
                .body("text.en", equalTo("Newer words"))
                .body("parameters.find { it.name == 'suburb' }.value", equalTo(4))
                .body("versions[0].by", nullValue());
    }

    @Test
    void whatIsRewrittenOrRetiredStays() throws Exception {
        start(newer());
        shown(TO_BE_REWRITTEN).body("version", equalTo(2)).body("text.en", equalTo("Our own words"));
        shown(TO_BE_RETIRED).body("state", equalTo("retired")).body("versions", hasSize(1));
    }

    @Test
    void theSameTextsAgainChangeNothing() throws Exception {
        start(ShippedTexts.read());
        shown(ARRIVAL).body("version", equalTo(2));
        start(newer());
        start(newer());
        shown(ARRIVAL).body("version", equalTo(3));
    }
}

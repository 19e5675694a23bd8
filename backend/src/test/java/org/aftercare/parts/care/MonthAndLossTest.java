package org.aftercare.parts.care;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** The month's papers for the manager, and losses that somebody bears. */
@AftercareTest
class MonthAndLossTest {

    @BeforeEach
    void aWarehouse() throws Exception {
        Depository.founded();
        Depository.stocked(2);
        Adopted.regulation("parts-warehouse");
    }

    @Test
    @Clause("8.4.4.4a")
    void aMonthIsHandedInWithFileAndPaperAndConfirmedWithBoth() throws Throwable {
        Adopted.figures("parts-warehouse", "8.4.4.4a", "{\"day\": 10}");
        Owed.tick();
        assertThat(Depository.duties("8.4.4.4a", "bundle")).containsExactly("open");
        for (String part : List.of("ledger", "cards", "documents")) {
            assertThat(as("storekeeper.bj")
                            .get("/warehouse-bundle.csv?part=" + part + "&month=2026-02")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString()
                            .lines()
                            .count())
                    .as(part)
                    .isGreaterThan(1);
        }
        String bundle = handIn(false);
        as("branch_manager.bj")
                .post("/warehouse-bundles/" + bundle + "/confirmation")
                .then()
                .statusCode(409)
                .body("code", equalTo("bundle-without-paper"));
        assertThat(handIn(true)).isEqualTo(bundle);
        assertThat(Depository.duties("8.4.4.4a", "bundle")).containsExactly("open");
        as("storekeeper.bj")
                .post("/warehouse-bundles/" + bundle + "/confirmation")
                .then()
                .statusCode(403);
        as("branch_manager.bj")
                .post("/warehouse-bundles/" + bundle + "/confirmation")
                .then()
                .statusCode(200)
                .body("confirmedBy.name", equalTo("branch_manager BJ"));
        assertThat(Depository.duties("8.4.4.4a", "bundle")).containsExactly("met");
        as("storekeeper.bj")
                .get("/warehouse-bundles")
                .then()
                .body("month", hasItem("2026-02"))
                .body("", hasSize(12));
    }

    @Test
    @Clause("8.4.1.3")
    void aLossIsChargedWithItsRuleAndItsPersonInFullAndSigned() {
        Map<String, Object> form = new HashMap<>();
        form.put("what", "未按规定垫高，泡坏压缩机");
        form.put("amount", 680);
        form.put("percent", 50);
        String loss = as("storekeeper.bj")
                .body(form)
                .post("/losses")
                .then()
                .statusCode(201)
                .body("owed", nullValue())
                .extract()
                .path("id");
        charge(loss).statusCode(409).body("article", equalTo("8.4.1.3")).body("code", equalTo("loss-without-grounds"));
        form.put("personId", TestCompany.idOf("technician.bj"));
        form.put(
                "articleId",
                Depository.one(Depository.Id.class, "select id from article where ref = '8.4.4.1'")
                        .id());
        change(loss, form, 0);
        charge(loss).statusCode(409).body("article", equalTo("8.4.1.3")).body("code", equalTo("loss-share"));
        form.put("percent", 100);
        change(loss, form, 1);
        Map<String, Object> approval = charge(loss)
                .statusCode(409)
                .body("code", equalTo("approval-required"))
                .body("approval.missing[0].role", equalTo("branch_manager"))
                .extract()
                .path("approval");
        Depository.sign("supervisor.bj", approval, "branch_manager.bj");
        charge(loss).statusCode(200).body("owed", equalTo(680.00f)).body("rule.ref", equalTo("8.4.4.1"));
        as("accountant.bj")
                .get("/losses?state=owed&person=" + TestCompany.idOf("technician.bj"))
                .then()
                .body("items", hasSize(1));
        as("accountant.bj")
                .post("/losses/" + loss + "/payment")
                .then()
                .statusCode(200)
                .body("owed", nullValue());
        charge(loss).statusCode(409).body("code", equalTo("loss-charged"));
    }

    private static ValidatableResponse charge(String loss) {
        return as("supervisor.bj").post("/losses/" + loss + "/charge").then();
    }

    private static void change(String loss, Map<String, Object> form, int version) {
        as("storekeeper.bj")
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put("/losses/" + loss)
                .then()
                .statusCode(200);
    }

    private static String handIn(boolean paper) {
        return as("storekeeper.bj")
                .body(Map.of("month", "2026-02", "paper", paper))
                .post("/warehouse-bundles")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }
}

package org.aftercare.parts.care;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Monday 2026-03-02 in a warehouse of Beijing. */
@AftercareTest
class DailySheetTest {
    private static final String TODAY = "2026-03-02";
    private static final Map<String, String> DUTIES = Map.of(
            "8.3.4", "precautions",
            "8.4.4.2a", "information",
            "8.4.5.1", "clean",
            "8.4.5.4", "passages",
            "8.4.5.8", "lock_up");

    @Inject
    TimeMachine time;

    @BeforeEach
    void aWarehouse() throws Throwable {
        Depository.founded();
        Adopted.regulation("parts-warehouse");
        Owed.tick();
    }

    @Test
    @Clause({"8.3.4", "8.4.4.1", "8.4.4.2a", "8.4.5.1", "8.4.5.3", "8.4.5.4", "8.4.5.8"})
    void everyDutyOfTheDayIsMetByItsPointsAtAnyHour() throws Throwable {
        DUTIES.forEach(
                (ref, rule) -> assertThat(Depository.duties(ref, rule)).as(ref).containsExactly("open"));
        check("fire", "theft", "damp").statusCode(200).body("open", hasSize(12));
        assertThat(Depository.duties("8.3.4", "precautions")).containsExactly("open");
        check("water", "sun", "insects", "damage").statusCode(200);
        assertThat(Depository.duties("8.3.4", "precautions")).containsExactly("met");
        time.forward(Duration.ofHours(13));
        check("information", "signs", "cleaned", "in_areas", "passages", "found_shut", "windows_closed", "door_locked")
                .statusCode(200)
                .body("open", empty());
        DUTIES.forEach(
                (ref, rule) -> assertThat(Depository.duties(ref, rule)).as(ref).containsExactly("met"));
        as("branch_manager.bj")
                .get("/warehouse-days?from=" + TODAY + "&to=" + TODAY)
                .then()
                .body("[0].looked", equalTo(15))
                .body("[0].by.name", equalTo("storekeeper BJ"));
    }

    @Test
    @Clause({"8.3.4", "8.4.4.2a", "8.4.5.1", "8.4.5.4", "8.4.5.8"})
    void aDayWithoutItIsMissedAndCannotBeMadeUp() throws Throwable {
        time.forward(Duration.ofDays(1));
        Owed.tick();
        DUTIES.forEach((ref, rule) ->
                assertThat(Depository.duties(ref, rule)).as(ref).first().isEqualTo("missed"));
        assertThat(as("branch_manager.bj").get("/notices").<List<String>>path("items.kind"))
                .contains("obligation.escalation");
        check("fire").statusCode(409).body("code", equalTo("sheet-of-another-day"));
        as("storekeeper.bj")
                .get("/warehouse-days?from=" + TODAY + "&to=2026-03-03")
                .then()
                .body("", hasSize(2))
                .body("[1].day", equalTo(TODAY))
                .body("[1].looked", equalTo(0));
    }

    @Test
    @Clause("8.4.5.4")
    void aBlockedPassageIsToBeClearedTheSameDay() throws Throwable {
        as("storekeeper.bj")
                .body(Map.of("points", List.of(Map.of("point", "passages", "fine", false))))
                .post("/warehouse-days/" + Depository.WAREHOUSE + "/" + TODAY + "/checks")
                .then()
                .statusCode(400)
                .body("field", equalTo("points[0].note"));
        as("storekeeper.bj")
                .body(Map.of("points", List.of(Map.of("point", "passages", "fine", false, "note", "通道堆了纸箱"))))
                .post("/warehouse-days/" + Depository.WAREHOUSE + "/" + TODAY + "/checks")
                .then()
                .statusCode(200);
        assertThat(Depository.duties("8.4.5.4", "passages")).containsExactly("met");
        assertThat(Depository.duties("8.4.5.4", "clear")).containsExactly("open");
        time.forward(Duration.ofDays(1));
        Owed.tick();
        assertThat(Depository.duties("8.4.5.4", "clear")).containsExactly("missed");
        as("branch_manager.bj")
                .get("/deviations?open=true&sort=passage")
                .then()
                .body("items[0].what", equalTo("通道堆了纸箱"))
                .body("items[0].point", equalTo("passages"));
    }

    private static ValidatableResponse check(String... points) {
        return as("storekeeper.bj")
                .body(Map.of(
                        "points",
                        Arrays.stream(points)
                                .map(point -> Map.of("point", point, "fine", true))
                                .toList()))
                .post("/warehouse-days/" + Depository.WAREHOUSE + "/" + TODAY + "/checks")
                .then();
    }
}

package org.aftercare.staff.phone;

import java.time.Duration;
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
import static org.aftercare.TestCompany.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Where the phones go over a holiday. It is Monday 2026-03-02, 09:00; Thursday and Friday are off. */
@AftercareTest
class ForwardingTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void aHoliday() throws Exception {
        Adopted.regulation("device-repair-shop");
        Adopted.regulation("device-service-team");
        Holidays.marked("2026-03-05", "试验假");
        Holidays.marked("2026-03-06", "试验假");
    }

    @Test
    @Clause({"6.7c", "6.11b", "16.7b"})
    void eachLineIsATaskOfItsOwnWithNumberAndPerson() throws Throwable {
        Owed.tick();
        for (String ref : new String[] {"6.7c", "6.11b", "16.7b"}) {
            assertThat(Depository.duties(ref, "forward")).as(ref).containsExactly("open");
        }
        as("supervisor.bj")
                .get("/phone-forwardings")
                .then()
                .body("holiday", contains("2026-03-05"))
                .body("[0].lastDay", equalTo("2026-03-06"))
                .body("[0].lines.line", contains("after_sales", "office"))
                .body("[0].lines.doneAt", contains(nullValue(), nullValue()));
        forward("2026-03-05", "after_sales", "").statusCode(400).body("errors.field", contains("number"));
        forward("2026-03-05", "after_sales", "abc").statusCode(400).body("errors.field", contains("number"));
        forward("2026-03-06", "after_sales", "13911112222").statusCode(400).body("errors.field", contains("holiday"));
        forward("2026-03-05", "after_sales", "13911112222")
                .statusCode(200)
                .body("[0].lines.number", contains("13911112222", ""))
                .body("[0].lines[0].person.name", equalTo("clerk BJ"))
                .body("[0].lines[0].doneAt", notNullValue());
        assertThat(Depository.duties("6.7c", "forward")).containsExactly("met");
        assertThat(Depository.duties("6.11b", "forward")).containsExactly("open");
        forward("2026-03-05", "office", "13911112222").statusCode(200);
        assertThat(Depository.duties("6.11b", "forward")).containsExactly("met");
        assertThat(Depository.duties("16.7b", "forward")).containsExactly("met");
    }

    @Test
    @Clause({"6.7c", "6.11b", "16.7b"})
    void aLineStillOpenWhenTheHolidayBeginsIsLateAndTheHeadIsTold() throws Throwable {
        Owed.tick();
        forward("2026-03-05", "after_sales", "13911112222").statusCode(200);
        time.forward(Duration.ofDays(3));
        Owed.tick();
        assertThat(Depository.duties("6.7c", "forward")).containsExactly("met");
        assertThat(Depository.duties("6.11b", "forward")).containsExactly("missed");
        assertThat(Depository.duties("16.7b", "forward")).containsExactly("missed");
        as("supervisor.bj").get("/notices").then().body("items.kind", hasItem("obligation.missed"));
        as("supervisor.bj").get("/notices").then().body("items.article", hasItem("6.11b"));
    }

    private static ValidatableResponse forward(String holiday, String line, String number) {
        return as("supervisor.bj")
                .body(Map.of("holiday", holiday, "line", line, "number", number, "personId", idOf("clerk.bj")))
                .post("/phone-forwardings")
                .then();
    }
}

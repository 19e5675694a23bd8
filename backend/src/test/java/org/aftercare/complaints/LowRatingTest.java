package org.aftercare.complaints;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.surveys.Cards;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.aftercare.complaints.Grievance.duties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** A dissatisfied answer on an opinion card is a complaint by itself. */
@AftercareTest
class LowRatingTest {
    @Inject
    TimeMachine time;

    @Test
    @Clause("1.17b")
    void oneOfFourMakesAComplaintWithTheCustomersWords() throws Throwable {
        Calls.aCustomerWithTwoItems();
        String unhappy = Cards.closedCall();
        String happy = Cards.closedCall();
        time.forward(Duration.ofDays(1));
        Cards.round();
        Cards.byLink(Cards.link(Cards.idOf(happy)), Cards.answer()).statusCode(200);
        as("service_department.bj").get("/complaints").then().body("items", empty());
        Cards.byLink(
                        Cards.link(Cards.idOf(unhappy)),
                        Cards.answer("attitude", 1, "remark", "师傅迟到还发脾气", "sort", "complaint"))
                .statusCode(200);
        as("service_department.bj")
                .get("/complaints?open=true&unowned=true")
                .then()
                .body("items.source", contains("survey"))
                .body("items[0].about", equalTo("attitude"))
                .body("items[0].content", equalTo("师傅迟到还发脾气"))
                .body("items[0].customer.name", equalTo("张三丰"))
                .body("items[0].owner", nullValue());
        assertThat(duties("1.17b", "settle")).containsExactly("open");
    }
}

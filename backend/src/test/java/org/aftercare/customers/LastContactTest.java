package org.aftercare.customers;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** When a customer was last spoken with, in whatever way. It is Monday 2026-03-02, 09:00. */
@AftercareTest
class LastContactTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void somebodyOnFile() throws Exception {
        Calls.aCustomerWithTwoItems();
        FreshCompany.execute("""
                insert into customer_search (customer_id, branches, haystack, initials)
                select id, customer_branches(id), customer_haystack(id), '{}' from customer
                """);
    }

    @Test
    @Clause("9.5e")
    void lettersCallsVisitsAndRepliesCountOnTheDayTheyWere() {
        lastContact(null);
        heard("visit", "on_site", "2026-02-26");
        lastContact("2026-02-26");
        Calls.registered();
        lastContact("2026-03-02");
        heard("visit", "on_site", "2026-02-27");
        lastContact("2026-03-02");
        time.forward(Duration.ofDays(1));
        as("clerk.bj")
                .body(Map.of(
                        "customerId",
                        Calls.CUSTOMER,
                        "purpose",
                        "care",
                        "way",
                        "phone",
                        "plannedOn",
                        "2026-03-03",
                        "made",
                        Map.of("on", "2026-03-03", "reached", false, "needs", new String[0], "met", new String[0])))
                .post("/care-contacts")
                .then()
                .statusCode(201);
        lastContact("2026-03-02");
        String opinion = heard("hotline", "other", "2026-03-03");
        time.forward(Duration.ofDays(1));
        as("clerk.bj")
                .body(Map.of("text", "已改"))
                .post("/opinions/" + opinion + "/answer")
                .then()
                .statusCode(200);
        lastContact("2026-03-04");
    }

    /** What the customer brings unasked is a contact and no inquiry. */
    @Test
    @Clause({"9.4a", "9.4b"})
    void anOpinionHeardAtAVisitIsTheLastInquiry() {
        heard("hotline", "other", "2026-03-01");
        lastAsked(null);
        heard("visit", "on_site", "2026-02-27");
        lastAsked("2026-02-27");
        heard("mailbox", "in_writing", "2026-02-28");
        lastAsked("2026-02-28");
    }

    private static void lastContact(String day) {
        as("clerk.bj")
                .get("/customers")
                .then()
                .body("items[0].lastContactOn", day == null ? nullValue() : equalTo(day));
        as("clerk.bj")
                .get("/customers?q=张三丰")
                .then()
                .body("items[0].lastContactOn", day == null ? nullValue() : equalTo(day));
        as("clerk.bj")
                .get("/customers/" + Calls.CUSTOMER)
                .then()
                .body("lastContactOn", day == null ? nullValue() : equalTo(day));
    }

    private static void lastAsked(String day) {
        as("clerk.bj")
                .get("/customer-base")
                .then()
                .body("items[0].lastAskedOn", day == null ? nullValue() : equalTo(day));
    }

    private static String heard(String channel, String method, String day) {
        Map<String, Object> form = new HashMap<>();
        form.put("customerId", Calls.CUSTOMER);
        form.put("channel", channel);
        form.put("sort", "opinion");
        form.put("method", method);
        form.put("recordedOn", day);
        form.put("serviceOpinion", "很好");
        return as("clerk.bj")
                .body(form)
                .post("/opinions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package org.aftercare.contracts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.notifications.Desk;
import org.aftercare.notifications.PostOffice;
import org.aftercare.obligations.Owed;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** A contract that ends on 30 April: a month before, the customer is written to and somebody has to go there (1.15). */
@AftercareTest
class ExpiryNoticeTest {
    private static final Instant A_MONTH_BEFORE = Instant.parse("2026-03-30T01:00:00Z");

    @Inject
    TimeMachine time;

    @Inject
    Desk desk;

    private final PostOffice post = new PostOffice();
    private String contract;
    private String number;

    @BeforeEach
    void aContract() {
        post.open();
        String customer = as("clerk.bj")
                .body(Map.of("kind", "company", "name", "华北酒店", "email", "hotel@example.com"))
                .post("/customers")
                .path("id");
        String unit = as("clerk.bj")
                .body(Map.of("modelId", TestCompany.AIR_CONDITIONER))
                .post("/customers/" + customer + "/equipment")
                .path("id");
        var made = as("clerk.bj")
                .body(Map.of(
                        "customerId",
                        customer,
                        "startsOn",
                        "2025-05-01",
                        "endsOn",
                        "2026-04-30",
                        "priceRule",
                        Map.of("kind", "included"),
                        "equipmentIds",
                        List.of(unit)))
                .post("/contracts")
                .then()
                .statusCode(201)
                .extract();
        contract = made.path("id");
        number = made.path("number");
    }

    @AfterEach
    void closed() {
        post.close();
    }

    @Test
    @Clause({"1.15a", "1.15b"})
    void theCustomerGetsTheNoticeAndWhoVisitsIsReminded() throws Throwable {
        tickAndSend(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(post.mails()).isEmpty();
        tickAndSend(A_MONTH_BEFORE);
        assertThat(post.mails()).hasSize(1);
        assertThat(post.mails().get(0).to()).isEqualTo("hotel@example.com");
        assertThat(post.mails().get(0).subject()).contains("保养合同 " + number).contains("4月30日");
        assertThat(post.mails().get(0).text()).contains("华北酒店").contains(number).contains("4月30日");
        as("clerk.bj").get("/contracts/" + contract).then().body("noticePostedOn", equalTo("2026-03-30"));
        duty("1.15a").body("items.status", contains("met"));
        duty("1.15b").body("items.status", contains("open"));
        as("supervisor.bj").get("/notices").then().body("items.title", hasItem(containsString(number)));
        as("supervisor.bj")
                .body(Map.of("on", "2026-03-30", "outcome", "pending"))
                .post("/contracts/" + contract + "/renewal-visits")
                .then()
                .statusCode(201);
        duty("1.15b").body("items.status", contains("met"));
    }

    @Test
    @Clause("1.15a")
    void whileTheMailServerIsDownItIsTriedAgainAndArrivesOnce() throws Throwable {
        post.close();
        tickAndSend(A_MONTH_BEFORE);
        as("clerk.bj").get("/contracts/" + contract).then().body("noticePostedOn", nullValue());
        duty("1.15a").body("items.status", contains("open"));
        post.open();
        tickAndSend(A_MONTH_BEFORE.plus(Duration.ofMinutes(10)));
        tickAndSend(A_MONTH_BEFORE.plus(Duration.ofHours(3)));
        assertThat(post.mails()).hasSize(1);
        duty("1.15a").body("items.status", contains("met"));
    }

    @Test
    @Clause({"1.15a", "1.15b"})
    void withoutNoticeAndVisitBothAreBroken() throws Throwable {
        post.close();
        tickAndSend(Instant.parse("2026-05-02T01:00:00Z"));
        duty("1.15a").body("items.status", contains("missed"));
        duty("1.15b").body("items.status", contains("missed"));
        post.open();
    }

    @Test
    @Clause("1.15a")
    void aContractThatWasPostedByHandIsNotWrittenToAgain() throws Throwable {
        time.stopAt(Instant.parse("2026-03-25T01:00:00Z"));
        as("clerk.bj")
                .body(Map.of("on", "2026-03-25"))
                .post("/contracts/" + contract + "/notice-posting")
                .then()
                .statusCode(200);
        tickAndSend(A_MONTH_BEFORE);
        assertThat(post.mails()).isEmpty();
        as("clerk.bj").get("/deliveries").then().statusCode(403);
        as("administrator.bj").get("/deliveries?status=waiting").then().body("items", empty());
    }

    private void tickAndSend(Instant at) throws Throwable {
        time.stopAt(at);
        Owed.tick();
        desk.send();
    }

    private io.restassured.response.ValidatableResponse duty(String ref) {
        String article = as("clerk.bj")
                .get("/regulations")
                .path("collectMany { it.articles }.find { it.ref == '" + ref + "' }.id");
        return as("clerk.bj")
                .get("/obligations?article=" + article + "&subject=contract:" + contract)
                .then()
                .statusCode(200);
    }
}

package org.aftercare.notifications;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What became of what was to leave, and how the dead letters are sent again. */
@AftercareTest
class DeliveriesTest {
    @Inject
    Desk desk;

    @Inject
    TimeMachine clock;

    private final PostOffice post = new PostOffice();
    private Recipient clerk;

    @BeforeEach
    void theClerkHasAnAddress() throws Exception {
        address("old@example.com");
        clerk = Recipient.person(TestCompany.idOf("clerk.bj"));
    }

    @AfterEach
    void close() {
        post.close();
    }

    private static void address(String email) throws Exception {
        FreshCompany.execute("update person set email = '" + email + "' where login = 'clerk.bj'");
    }

    private String dead() {
        desk.tell("没人收", clerk);
        desk.send();
        for (Duration rest : Delivery.RESTS) {
            clock.forward(rest);
            desk.send();
        }
        return as("service_department.bj")
                .get("/deliveries?status=dead")
                .then()
                .body("items", hasSize(1))
                .body("items[0].tries", equalTo(Delivery.RESTS.size() + 1))
                .body("items[0].allowedActions", contains("repeatDelivery"))
                .extract()
                .path("items[0].id");
    }

    @Test
    void aDeadLetterIsSentAgainToTheAddressThePersonHasNow() throws Exception {
        String id = dead();
        address("new@example.com");
        post.open();
        as("service_department.bj")
                .post("/deliveries/" + id + "/repetition")
                .then()
                .statusCode(200)
                .body("status", equalTo("waiting"))
                .body("to.email", equalTo("new@example.com"));
        desk.send();
        assertThat(post.mails()).extracting(PostOffice.Arrived::to).containsExactly("new@example.com");
        as("service_department.bj").get("/deliveries?status=sent").then().body("items.id", contains(id));
        as("service_department.bj")
                .post("/deliveries/" + id + "/repetition")
                .then()
                .statusCode(409)
                .body("code", equalTo("delivery-not-dead"));
        desk.send();
        assertThat(post.mails()).hasSize(1);
    }

    @Test
    void aBranchSeesItsOwnAndOnlyTheOfficeSendsAgain() {
        String id = dead();
        as("branch_manager.bj")
                .get("/deliveries")
                .then()
                .body("items.id", contains(id))
                .body("items[0].allowedActions", empty());
        as("branch_manager.tj").get("/deliveries").then().body("items", empty());
        as("branch_manager.bj").post("/deliveries/" + id + "/repetition").then().statusCode(403);
        as("clerk.bj").get("/deliveries").then().statusCode(403);
        as("administrator.tj")
                .get("/deliveries?status=sleeping")
                .then()
                .statusCode(400)
                .body("field", equalTo("status"));
    }

    @Test
    void withoutAMailServerItSaysSo() {
        System.setProperty("aftercare.smtp.host", "");
        try {
            desk.tell("等", clerk, Recipient.customer("张三", "zhang@example.com", ""));
            desk.send();
            as("administrator.bj")
                    .get("/deliveries")
                    .then()
                    .body("items.waitsFor", contains("mail_server", "mail_server"))
                    .body("items.to.name", containsInAnyOrder("clerk BJ", "张三"))
                    .body("items[0].words", equalTo("No mail server is configured, so mails wait"));
            as("clerk.bj").get("/my-notice-choices").then().body("mailServer", equalTo(false));
        } finally {
            System.clearProperty("aftercare.smtp.host");
        }
    }
}

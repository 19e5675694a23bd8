package org.aftercare.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** How a person chooses to be told, and when not. */
@AftercareTest
class ChoicesTest {
    @Inject
    Desk desk;

    @Inject
    TimeMachine clock;

    private final PostOffice post = new PostOffice();
    private Recipient clerk;

    @BeforeEach
    void open() throws Exception {
        FreshCompany.execute("update person set email = 'clerk@example.com' where login = 'clerk.bj'");
        clerk = Recipient.person(TestCompany.idOf("clerk.bj"));
        post.open();
    }

    @AfterEach
    void close() {
        post.close();
    }

    private static Map<String, Object> form(boolean inApp, boolean email) {
        return new HashMap<>(Map.of(
                "digest",
                true,
                "kinds",
                List.of(Map.of("kind", "test", "inApp", inApp, "email", email, "webhook", true))));
    }

    private static void choose(Map<String, Object> form) {
        as("clerk.bj").body(form).put("/my-notice-choices").then().statusCode(200);
    }

    @Test
    void eachKindComesByTheWaysThatWereChosen() {
        as("clerk.bj")
                .get("/my-notice-choices")
                .then()
                .body("digest", equalTo(true))
                .body("quietFrom", nullValue())
                .body("address", equalTo("clerk@example.com"))
                .body("mailServer", equalTo(true))
                .body("kinds.find { it.kind == 'test' }.label", equalTo("Trial"))
                .body("kinds.find { it.kind == 'test' }.email", equalTo(true));
        choose(form(true, false));
        desk.tell("只在站内", clerk);
        choose(form(false, true));
        desk.tell("只发邮件", clerk);
        desk.send();
        as("clerk.bj").get("/notices/count").then().body("unread", equalTo(1));
        assertThat(post.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("只发邮件"));
        as("clerk.bj")
                .get("/my-notice-choices")
                .then()
                .body("kinds.find { it.kind == 'test' }.inApp", equalTo(false))
                .body("kinds.find { it.kind == 'test' }.email", equalTo(true));
        as("clerk.tj").get("/my-notice-choices").then().body("kinds.inApp", hasItem(true));
    }

    @Test
    void inQuietHoursMailsWaitAndTheInboxDoesNot() {
        Map<String, Object> form = form(true, true);
        form.put("quietFrom", "21:30");
        form.put("quietUntil", "08:00");
        choose(form);
        clock.stopAt(Instant.parse("2026-03-02T14:00:00Z"));
        desk.tell("夜里", clerk, Recipient.customer("张三", "zhang@example.com", ""));
        desk.send();
        assertThat(post.mails()).extracting(PostOffice.Arrived::to).containsExactly("zhang@example.com");
        as("clerk.bj").get("/notices/count").then().body("unread", equalTo(1));
        as("administrator.bj")
                .get("/deliveries?status=waiting")
                .then()
                .body("items[0].waitsFor", equalTo("quiet_or_digest"))
                .body("items[0].dueAt", equalTo("2026-03-03T00:00:00Z"));
        clock.stopAt(Instant.parse("2026-03-02T23:59:59Z"));
        desk.send();
        assertThat(post.mails()).hasSize(1);
        clock.forward(Duration.ofSeconds(1));
        desk.send();
        assertThat(post.mails()).hasSize(2);
    }

    @Test
    void withoutDigestEachIsAMailOfItsOwn() {
        Map<String, Object> form = form(true, true);
        form.put("digest", false);
        choose(form);
        desk.tell("一", clerk);
        desk.tell("二", clerk);
        desk.send();
        assertThat(post.mails()).hasSize(2);
    }

    @Test
    void halfAQuietTimeAndAKindThatIsNotAreRefused() {
        Map<String, Object> half = form(true, true);
        half.put("quietFrom", "21:30");
        as("clerk.bj")
                .body(half)
                .put("/my-notice-choices")
                .then()
                .statusCode(400)
                .body("field", equalTo("quietUntil"));
        half.put("quietUntil", "21:30");
        as("clerk.bj")
                .body(half)
                .put("/my-notice-choices")
                .then()
                .statusCode(400)
                .body("field", equalTo("quietUntil"));
        Map<String, Object> unknown = new HashMap<>(Map.of(
                "digest",
                true,
                "kinds",
                List.of(Map.of("kind", "nobody.knows", "inApp", true, "email", true, "webhook", true))));
        as("clerk.bj")
                .body(unknown)
                .put("/my-notice-choices")
                .then()
                .statusCode(400)
                .body("field", equalTo("kinds[0].kind"));
    }

    @Test
    void quietHoursEndOnTheSameDayOrTheNext() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
        QuietHours lunch = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 30));
        assertThat(night.endAfter(Instant.parse("2026-03-02T14:00:00Z"), shanghai))
                .isEqualTo(Instant.parse("2026-03-02T23:00:00Z"));
        assertThat(night.endAfter(Instant.parse("2026-03-02T22:59:59Z"), shanghai))
                .isEqualTo(Instant.parse("2026-03-02T23:00:00Z"));
        assertThat(night.endAfter(Instant.parse("2026-03-02T23:00:00Z"), shanghai))
                .isNull();
        assertThat(night.endAfter(Instant.parse("2026-03-02T13:59:59Z"), shanghai))
                .isNull();
        assertThat(lunch.endAfter(Instant.parse("2026-03-02T04:00:00Z"), shanghai))
                .isEqualTo(Instant.parse("2026-03-02T05:30:00Z"));
        assertThat(lunch.endAfter(Instant.parse("2026-03-02T05:30:00Z"), shanghai))
                .isNull();
        assertThat(new QuietHours(null, null).endAfter(Instant.EPOCH, shanghai)).isNull();
    }
}

package org.aftercare.surveys;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.notifications.Desk;
import org.aftercare.notifications.PostOffice;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

/** The day after a call: its card, on its way to the customer and back. It is Monday 2026-03-02, 09:00. */
@AftercareTest
class SurveyCardsTest {
    private static final String COVERAGE = "/survey-days?from=2026-03-02&to=2026-03-02";

    @Inject
    TimeMachine time;

    @Inject
    Desk desk;

    private final PostOffice post = new PostOffice();

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
        FreshCompany.execute("update company set public_url = 'https://service.example.com'");
        post.open();
    }

    @AfterEach
    void closed() {
        post.close();
    }

    @Test
    @Clause("1.18b")
    void everyCallOfTheDayHasOneCardTheNextDayAndTheDayIsDoneWhenAllAreSentOrExcused() throws Throwable {
        String closed = Cards.closedCall();
        String open = Calls.registered("fault", "漏水");
        String off = Calls.registered("fault", "异响");
        as("clerk.bj")
                .body(Map.of("reason", "客户自己修好了"))
                .post("/tickets/" + off + "/cancellation")
                .then()
                .statusCode(200);
        Cards.round();
        as("service_department.bj").get("/survey-cards").then().body("items", empty());
        time.forward(Duration.ofDays(1));
        Cards.round();
        Cards.round();
        as("service_department.bj").get("/survey-cards?day=2026-03-02").then().body("items", hasSize(3));
        card(closed).body("items.status", contains("to_send"));
        card(open).body("items.status", contains("waiting"));
        card(off).body("items.status", contains("excused")).body("items[0].excuse.reason", equalTo("客户自己修好了"));
        as("service_department.bj")
                .get(COVERAGE)
                .then()
                .body("[0].calls", equalTo(3))
                .body("[0].cards", equalTo(3))
                .body("[0].covered", equalTo(33))
                .body("[0].done", equalTo(false));
        as("service_department.bj")
                .body(Map.of("cards", List.of(Cards.idOf(closed))))
                .post("/survey-cards/posting")
                .then()
                .statusCode(200);
        as("supervisor.bj")
                .body(Map.of("reason", " "))
                .post("/survey-cards/" + Cards.idOf(open) + "/excuse")
                .then()
                .statusCode(400);
        as("supervisor.bj")
                .body(Map.of("reason", "客户要求不再打扰"))
                .post("/survey-cards/" + Cards.idOf(open) + "/excuse")
                .then()
                .statusCode(200);
        as("service_department.bj")
                .get(COVERAGE)
                .then()
                .body("[0].covered", equalTo(100))
                .body("[0].done", equalTo(true));
        as("clerk.bj")
                .get("/timeline?subject=ticket:" + closed)
                .then()
                .body("items.kind", hasItems("survey_card.sent"));
        as("clerk.tj").get("/survey-cards").then().body("items", empty());
    }

    @Test
    @Clause("1.18b")
    void threeThatLookAtOnceMakeOneCard() throws Throwable {
        String ticket = Cards.closedCall();
        time.forward(Duration.ofDays(1));
        Callable<Void> look = () -> {
            try {
                Cards.round();
                return null;
            } catch (Throwable failed) {
                throw new AssertionError(failed);
            }
        };
        ExecutorService three = Executors.newFixedThreadPool(3);
        for (Future<Void> looked : three.invokeAll(List.of(look, look, look))) {
            looked.get();
        }
        three.shutdown();
        card(ticket).body("items", hasSize(1));
    }

    @Test
    @Clause({"1.18b", "1.19"})
    void theCardGoesOutByMailAndItsLinkAnswersItOnce() throws Throwable {
        Cards.theCustomerHasMail();
        String ticket = Cards.closedCall();
        time.forward(Duration.ofHours(23));
        Cards.round();
        desk.send();
        assertThat(post.mails()).as("before nine").isEmpty();
        time.forward(Duration.ofHours(1));
        Cards.round();
        card(ticket).body("items[0].status", equalTo("to_send")).body("items[0].mailWaits", equalTo(true));
        desk.send();
        Cards.round();
        desk.send();
        assertThat(post.mails()).hasSize(1);
        assertThat(post.mails().get(0).to()).isEqualTo("zhang@example.com");
        card(ticket).body("items[0].status", equalTo("sent")).body("items[0].channel", equalTo("mail"));
        assertThat(post.mails().get(0).text()).contains("https://service.example.com/p/rate/");
        String token = token(post.mails().get(0).text());
        anyone().get("/public/cards/" + token).then().statusCode(200).body("state", equalTo("open"));
        Cards.byLink(token, Cards.answer("attitude", 1, "sort", "complaint", "remark", "态度很差"))
                .statusCode(200)
                .body("state", equalTo("answered"));
        Cards.byLink(token, Cards.answer()).statusCode(409).body("code", equalTo("card-answered"));
        anyone().get("/public/cards/" + token).then().body("state", equalTo("answered"));
        card(ticket)
                .body("items[0].answer.lowest", equalTo(1))
                .body("items[0].answer.sort", equalTo("complaint"))
                .body("items[0].answer.way", equalTo("link"));
        as("clerk.bj")
                .get("/timeline?subject=ticket:" + ticket)
                .then()
                .body("items.find { it.kind == 'survey_card.answered' }.payload.cardId", notNullValue());
    }

    @Test
    @Clause("1.19")
    void exactlyFourAspectsOnFourLevels() throws Throwable {
        String card = aCard();
        String token = Cards.link(card);
        Cards.byLink(token, Cards.answer("skill", null)).statusCode(400).body("errors.field", contains("skill"));
        Cards.byLink(token, Cards.answer("skill", null)).body("article", equalTo("1.19"));
        Cards.byLink(token, Map.of("remark", "好"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("attitude", "skill", "arrival", "promises"));
        Cards.byLink(token, Cards.answer("arrival", 5)).statusCode(400).body("errors.field", contains("arrival"));
        Cards.byLink(token, Cards.answer("arrival", 0)).statusCode(400);
        Cards.byLink(token, Cards.answer("cleanliness", 4)).statusCode(400);
        Cards.byLink(token, Cards.answer("sort", "complaint", "remark", " "))
                .statusCode(400)
                .body("errors.field", contains("remark"));
        Cards.byLink(token, Cards.answer()).statusCode(200);
    }

    @Test
    @Clause("1.19")
    void aLinkEndsAndIsNeitherGuessedNorEnumerated() throws Throwable {
        String card = aCard();
        String token = Cards.link(card);
        assertThat(token).hasSizeGreaterThanOrEqualTo(22);
        String number = as("clerk.bj").get("/survey-cards/" + card).path("number");
        for (String guess : List.of(card, number, token.substring(1), token + "A", token.toLowerCase())) {
            anyone().get("/public/cards/" + guess).then().statusCode(404);
            Cards.byLink(guess, Cards.answer()).statusCode(404);
        }
        String newer = Cards.link(card);
        anyone().get("/public/cards/" + token).then().statusCode(404);
        time.forward(Duration.ofDays(30));
        anyone().get("/public/cards/" + newer).then().body("state", equalTo("expired"));
        Cards.byLink(newer, Cards.answer()).statusCode(409).body("code", equalTo("card-expired"));
        for (int i = 0; i < 10; i++) {
            Cards.byLink("guess" + i, Cards.answer());
        }
        Cards.byLink("one-more", Cards.answer()).statusCode(429);
        Cards.entered(card, "phone", Cards.answer()).statusCode(200);
    }

    @Test
    @Clause("1.19")
    void theClerkTypesWhatWasSaidOnThePhoneOrTickedOnPaperOncePerCall() throws Throwable {
        String card = aCard();
        Cards.entered(card, "paper", Cards.answer("promises", null)).statusCode(400);
        Cards.entered(card, "phone", Cards.answer())
                .statusCode(200)
                .body("status", equalTo("answered"))
                .body("channel", equalTo("phone"))
                .body("answer.by.name", equalTo("clerk BJ"));
        Cards.entered(card, "paper", Cards.answer()).statusCode(409).body("code", equalTo("card-answered"));
        String number = as("clerk.bj").get("/survey-cards/" + card).path("number");
        as("clerk.bj")
                .get("/survey-cards.csv?status=answered")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("\"Attitude (1-4)\""))
                .body(containsString("\"" + number + "\""));
        assertThat(as("clerk.bj").get("/survey-cards.csv?status=sent").asString())
                .doesNotContain(number);
        as("technician.bj").get("/survey-cards.csv").then().statusCode(403);
        as("clerk.tj")
                .body(Map.of("way", "paper", "answer", Cards.answer()))
                .post("/survey-cards/" + card + "/answer")
                .then()
                .statusCode(404);
        as("technician.bj")
                .body(Map.of("way", "paper", "answer", Cards.answer()))
                .post("/survey-cards/" + card + "/answer")
                .then()
                .statusCode(403);
    }

    private String aCard() throws Throwable {
        String ticket = Cards.closedCall();
        time.forward(Duration.ofDays(1));
        Cards.round();
        return Cards.idOf(ticket);
    }

    private static io.restassured.response.ValidatableResponse card(String ticket) {
        return as("service_department.bj").get("/survey-cards?ticket=" + ticket).then();
    }

    private static String token(String mail) {
        Matcher link = Pattern.compile("/p/rate/([\\w-]+)").matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}

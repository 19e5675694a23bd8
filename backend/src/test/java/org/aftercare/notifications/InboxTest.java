package org.aftercare.notifications;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.staff.Role;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@AftercareTest
class InboxTest {
    @Inject
    Desk desk;

    @Inject
    Notices notices;

    @Inject
    TimeMachine clock;

    private UUID clerk;

    @BeforeEach
    void theClerk() {
        clerk = TestCompany.idOf("clerk.bj");
    }

    @Test
    void whatIsToldIsReadInEitherLanguageAndCountedUntilItIsRead() {
        UUID thing = UUID.randomUUID();
        desk.tell("合同 HT-1 <快到期>", Subject.of("thing", thing), Recipient.person(clerk));
        as("clerk.bj").get("/notices/count").then().statusCode(200).body("unread", equalTo(1));
        String id = as("clerk.bj", "zh-CN")
                .get("/notices?unread=true")
                .then()
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("试发一条通知"))
                .body("items[0].text", startsWith("合同 HT-1 <快到期>\n\n这是 测试电器"))
                .body("items[0].subject.kind", equalTo("thing"))
                .body("items[0].subject.id", equalTo(thing.toString()))
                .body("items[0].readAt", nullValue())
                .extract()
                .path("items[0].id");
        as("clerk.bj").get("/notices").then().body("items[0].title", equalTo("A notice to try the line"));
        as("clerk.bj")
                .post("/notices/" + id + "/reading")
                .then()
                .statusCode(200)
                .body("readAt", notNullValue());
        as("clerk.bj").get("/notices/count").then().body("unread", equalTo(0));
        as("clerk.bj").get("/notices?unread=true").then().body("items", empty());
        as("clerk.tj").post("/notices/" + id + "/reading").then().statusCode(404);
    }

    @Test
    void everybodyOfARoleInTheBranchIsToldOnceAndNobodyWhoHasLeft() throws Exception {
        FreshCompany.execute("update person set active = false where login = 'technician2.bj'");
        desk.tell(
                "一",
                Recipient.everybody(Role.technician, TestCompany.BEIJING),
                Recipient.person(TestCompany.idOf("technician.bj")));
        as("technician.bj").get("/notices/count").then().body("unread", equalTo(1));
        as("technician.tj").get("/notices/count").then().body("unread", equalTo(0));
        as("administrator.bj")
                .get("/timeline?subject=inbox:" + TestCompany.idOf("technician.bj"))
                .then()
                .body("items.kind", contains("notice.told"))
                .body("items[0].payload.count", equalTo(1));
        desk.tell("二", Recipient.everybody(Role.quality, TestCompany.BEIJING));
        as("quality.tj").get("/notices/count").then().body("unread", equalTo(1));
    }

    @Test
    void whatIsTakenBackWasNeverTold() {
        assertThatThrownBy(() -> Desk.await(() -> Panache.withTransaction(() -> notices.tell(
                                TrialNotice.KIND, Set.of(Recipient.person(clerk)), Map.of("text", "x"), null, null)
                        .chain(() -> {
                            throw new IllegalStateException("the feature fails");
                        }))))
                .hasMessageContaining("the feature fails");
        as("clerk.bj").get("/notices").then().body("items", empty());
    }

    @Test
    void aThousandAreToldAtOnceAndReadPageByPage() {
        List<Telling> many = IntStream.range(0, 1000)
                .mapToObj(i -> new Telling(
                        TrialNotice.KIND,
                        Set.of(Recipient.person(clerk)),
                        Map.of("text", Map.of("zh", "第 " + i + " 条", "en", "No. " + i)),
                        null,
                        TestCompany.BEIJING))
                .toList();
        Desk.await(() -> Panache.withTransaction(() -> notices.tellAll(many)));
        as("clerk.bj").get("/notices/count").then().body("unread", equalTo(1000));
        clock.forward(Duration.ofMinutes(1));
        desk.tell("最新", Recipient.person(clerk));
        var first = as("clerk.bj")
                .get("/notices?limit=200")
                .then()
                .body("items", hasSize(200))
                .extract();
        String next = first.path("next");
        as("clerk.bj")
                .get("/notices?limit=200&after=" + next)
                .then()
                .body("items", hasSize(200))
                .body("items.id", everyItem(not(hasItem(first.<String>path("items[0].id")))))
                .body("items[0].text", startsWith("No. "));
        as("clerk.bj").post("/notices/reading").then().statusCode(200).body("unread", equalTo(0));
        as("clerk.bj").get("/notices?after=!").then().statusCode(400).body("field", equalTo("after"));
    }

    @Test
    void aKindOrAFactThatNobodyDeclaredIsAnErrorOfTheProgram() {
        assertThatThrownBy(() -> Desk.await(() -> Panache.withTransaction(
                        () -> notices.tell("nobody.knows", Set.of(Recipient.person(clerk)), Map.of(), null, null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody.knows");
        assertThatThrownBy(() -> Desk.await(() -> Panache.withTransaction(() -> notices.tell(
                        TrialNotice.KIND, Set.of(Recipient.person(clerk)), Map.of("txet", "x"), null, null))))
                .hasMessageContaining("txet")
                .hasMessageContaining("[text, company]");
    }
}

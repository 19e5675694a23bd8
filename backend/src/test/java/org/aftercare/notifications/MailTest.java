package org.aftercare.notifications;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Asvs;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Neighbour;
import org.aftercare.kernel.Presence;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.notifications.PostOffice.Arrived;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** What leaves the house by mail, as a real SMTP server receives it. */
@AftercareTest
class MailTest {
    private static final Recipient ZHANG = Recipient.customer("张三", "zhang@example.com", "13910086688");

    @Inject
    Desk desk;

    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    @Inject
    Sender sender;

    @Inject
    Presence presence;

    @Inject
    Sql sql;

    @Inject
    TimeMachine clock;

    private final PostOffice post = new PostOffice();

    @BeforeEach
    void open() throws Exception {
        FreshCompany.execute(
                "update person set email = replace(login, '.', '-') || '@example.com' where login like 'clerk.%'");
        post.open();
    }

    @AfterEach
    void close() {
        post.close();
    }

    private Recipient clerk() {
        return Recipient.person(TestCompany.idOf("clerk.bj"));
    }

    /** As a delivery stands in the table. */
    public record Row(UUID id, String status, int tries, String lastError) {}

    private List<Row> rows() {
        return Desk.await(
                () -> sql.list(Row.class, "select id, status, tries, last_error from delivery order by at, id"));
    }

    @Test
    void aChineseMailArrivesAsTextAndAsHtmlInWhichNothingIsMarkup() {
        UUID thing = UUID.randomUUID();
        desk.tell("合同 HT-1 于 <b>3 月</b> 到期", Subject.of("thing", thing), ZHANG);
        desk.send();
        assertThat(post.mails()).hasSize(1);
        Arrived mail = post.mails().get(0);
        assertThat(mail.subject()).isEqualTo("试发一条通知");
        assertThat(mail.to()).isEqualTo("zhang@example.com");
        assertThat(mail.from()).isEqualTo("测试电器 <service@example.com>");
        assertThat(mail.text()).contains("合同 HT-1 于 <b>3 月</b> 到期\n\n这是 测试电器 的");
        assertThat(mail.html())
                .contains("lang=\"zh-CN\"", "合同 HT-1 于 &lt;b&gt;3 月&lt;/b&gt; 到期</p>")
                .doesNotContain("<b>");
        assertThat(mail.id()).isEqualTo("<" + rows().get(0).id() + "@aftercare>");
        as("administrator.bj")
                .get("/timeline?subject=thing:" + thing)
                .then()
                .body("items.kind", contains("notice.sent"))
                .body("items[0].payload.notice", equalTo("test"))
                .body("items[0].payload.channel", equalTo("email"))
                .body("items[0].payload.whom", equalTo("customer"))
                .body("items[0].payload.to", equalTo("张三"));
        desk.send();
        assertThat(post.mails()).hasSize(1);
    }

    @Asvs("1.3.11")
    @Test
    void noTextBecomesALineOfTheMailsHead() throws Exception {
        Map<String, String> words = Map.of("subject", "{text}", "body", "{text}");
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(Map.of("zh", words, "en", words))
                .put("/notice-templates/test")
                .then()
                .statusCode(200);
        FreshCompany.execute("update company set name = E'电器\r\nBcc: thief@example.com'");
        desk.tell("到期\r\nBcc: thief@example.com\r\n\r\n另写", ZHANG);
        desk.send();
        assertThat(post.mails()).hasSize(1);
        Arrived mail = post.mails().get(0);
        assertThat(mail.mail().getAllRecipients()).extracting(Object::toString).containsExactly("zhang@example.com");
        assertThat(mail.mail().getHeader("Bcc")).isNull();
        assertThat(mail.text()).contains("另写");
    }

    @Test
    void aLinkWaitsUntilTheInstallationKnowsItsAddressAndLeavesWhole() throws Exception {
        desk.tell("/p/item/abc", ZHANG);
        desk.send();
        assertThat(post.mails()).isEmpty();
        as("administrator.bj")
                .get("/deliveries")
                .then()
                .body("items[0].status", equalTo("waiting"))
                .body("items[0].waitsFor", equalTo("public_address"));
        FreshCompany.execute("update company set public_url = 'https://service.example.com'");
        clock.forward(Duration.ofMinutes(1));
        desk.send();
        Arrived mail = post.mails().get(0);
        assertThat(mail.text())
                .contains("https://service.example.com/p/item/abc")
                .doesNotContain("{here}");
        assertThat(mail.html())
                .contains("https://service.example.com/p/item/abc")
                .doesNotContain("{here}");
    }

    @Asvs("16.5.2")
    @Test
    void whileTheServerIsDownItIsTriedAgainEverMoreSeldomAndArrivesOnce() {
        post.close();
        desk.tell("耐心", ZHANG);
        desk.send();
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo("waiting");
            assertThat(row.lastError()).containsIgnoringCase("refused");
        });
        desk.send();
        assertThat(rows().get(0).tries()).isEqualTo(1);
        clock.forward(Duration.ofMinutes(1));
        desk.send();
        clock.forward(Duration.ofMinutes(1));
        desk.send();
        assertThat(rows().get(0).tries()).isEqualTo(2);
        post.open();
        clock.forward(Duration.ofMinutes(5));
        desk.send();
        clock.forward(Duration.ofDays(1));
        desk.send();
        assertThat(post.mails()).hasSize(1);
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.status()).isEqualTo("sent"));
    }

    @Test
    void afterThreeDaysItIsGivenUp() {
        post.close();
        desk.tell("无人", ZHANG);
        Duration waited = Duration.ZERO;
        desk.send();
        for (Duration rest : Delivery.RESTS) {
            assertThat(rows().get(0).status()).isEqualTo("waiting");
            clock.forward(rest);
            waited = waited.plus(rest);
            desk.send();
        }
        assertThat(rows().get(0).status()).isEqualTo("dead");
        assertThat(waited).isBetween(Duration.ofDays(3), Duration.ofHours(80));
    }

    @Test
    void withoutAMailServerMailsWaitAndTheOldAreGivenUp() {
        System.setProperty("aftercare.smtp.host", "");
        try {
            desk.tell("等", ZHANG);
            desk.send();
            assertThat(post.mails()).isEmpty();
            assertThat(rows()).singleElement().satisfies(row -> {
                assertThat(row.status()).isEqualTo("waiting");
                assertThat(row.tries()).isZero();
            });
            clock.forward(Duration.ofDays(4));
            desk.send();
            assertThat(rows().get(0).status()).isEqualTo("dead");
            assertThat(rows().get(0).lastError()).isEqualTo("no mail server");
        } finally {
            System.clearProperty("aftercare.smtp.host");
        }
    }

    @Test
    void twoSendersAtOnceSendEachMailOnce() {
        List<Telling> many = IntStream.range(0, 100)
                .mapToObj(i -> new Telling(
                        TrialNotice.KIND,
                        Set.of(Recipient.customer("客户" + i, "c" + i + "@example.com", "")),
                        Map.of("text", "第" + i),
                        Subject.of("thing", UUID.randomUUID()),
                        TestCompany.BEIJING))
                .toList();
        Desk.await(() -> Panache.withTransaction(() -> notices.tellAll(many)));
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(desk::send))
                        .limit(3)
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(post.mails()).hasSize(100);
        assertThat(post.mails()).extracting(Arrived::to).doesNotHaveDuplicates();
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.status()).isEqualTo("sent");
            assertThat(row.tries()).isEqualTo(1);
        });
        assertThat(Desk.await(() ->
                        sql.list(Count.class, "select count(*)::int as count from journal where kind = 'notice.sent'")))
                .containsExactly(new Count(100));
    }

    public record Count(int count) {}

    @Test
    void whatAKilledInstanceHeldIsTakenUpAndItsLateOutcomeCountsForNothing() {
        desk.tell("被杀", ZHANG);
        var held = Desk.await(() -> outbox.claim(Channel.email)
                .chain(batch -> sql.one(Consignment.class, Consignment.READ, (Object)
                        batch.claimed().toArray(UUID[]::new))));
        desk.send();
        assertThat(post.mails()).isEmpty();
        clock.forward(Outbox.CLAIM);
        desk.send();
        assertThat(post.mails()).hasSize(1);
        Desk.await(() -> sender.record(List.of(new Sender.Outcome(held, new IllegalStateException("too late")))));
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo("sent");
            assertThat(row.tries()).isEqualTo(2);
        });
    }

    @Test
    void whatAnotherInstanceHoldsIsItsOwnWhileItLivesAndTakenUpAtOnceWhenItIsKilled() throws Throwable {
        Neighbour.sees(presence, clock);
        desk.tell("另一台", ZHANG);
        Desk.await(() -> outbox.claim(Channel.email));
        try (Neighbour other = new Neighbour(4711)) {
            FreshCompany.execute("update delivery set claimed_by = " + other.name());
            desk.send();
            assertThat(post.mails()).isEmpty();
            other.die();
        }
        desk.send();
        assertThat(post.mails()).hasSize(1);
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo("sent");
            assertThat(row.tries()).isEqualTo(2);
        });
    }

    @Test
    void whoIsNotSeenWorksOnAndWhatItSendsTwiceIsRecordedOnce() throws Throwable {
        Neighbour.sees(presence, clock);
        desk.tell("没人看见", ZHANG);
        var held = Desk.await(() -> outbox.claim(Channel.email)
                .chain(batch -> sql.one(Consignment.class, Consignment.READ, (Object)
                        batch.claimed().toArray(UUID[]::new))));
        FreshCompany.execute("update delivery set claimed_by = 4711");
        desk.send();
        Desk.await(() -> sender.record(List.of(new Sender.Outcome(held, null))));
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.tries()).isEqualTo(2));
        assertThat(Desk.await(() ->
                        sql.list(Count.class, "select count(*)::int as count from journal where kind = 'notice.sent'")))
                .containsExactly(new Count(1));
    }

    @Test
    void repeatsWithinTheHourBecomeOneMail() {
        desk.tell("一", clerk());
        desk.send();
        assertThat(post.mails()).hasSize(1);
        clock.forward(Duration.ofMinutes(10));
        desk.tell("二", clerk());
        desk.tell("三", clerk());
        desk.tell("客户的不等", ZHANG);
        desk.send();
        assertThat(post.mails())
                .extracting(Arrived::to)
                .containsExactlyInAnyOrder("clerk-bj@example.com", "zhang@example.com");
        clock.forward(Duration.ofMinutes(50));
        desk.send();
        assertThat(post.mails()).hasSize(3);
        assertThat(post.mails())
                .filteredOn(mail -> mail.subject().equals("试发一条通知（共 2 条）"))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.text()).contains("二\n", "三\n").doesNotContain("一\n"));
        as("clerk.bj").get("/notices/count").then().body("unread", equalTo(3));
        clock.forward(Duration.ofDays(1));
        desk.send();
        assertThat(post.mails()).hasSize(3);
    }

    @Test
    void moreRepeatsThanABatchHoldsAreStillOneMail() {
        Set<Recipient> whom = Set.of(clerk());
        List<Telling> many = IntStream.range(0, 2 * Outbox.AT_ONCE + 5)
                .mapToObj(i -> new Telling(TrialNotice.KIND, whom, Map.of("text", "第" + i + "条"), null, null))
                .toList();
        Desk.await(() -> Panache.withTransaction(() -> notices.tellAll(many)));
        desk.send();
        assertThat(post.mails()).hasSize(1);
        assertThat(post.mails().get(0).subject()).contains("共 45 条");
        assertThat(post.mails().get(0).text()).contains("第0条", "第44条");
    }
}

package org.aftercare.contracts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.contracts.Papers.Paper;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.notifications.Desk;
import org.aftercare.notifications.PostOffice;
import org.aftercare.obligations.Owed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** Each contract's customer is written to exactly once, a month before its end at 9:00, whatever the calendar (1.15a). */
@AftercareTest
class RenewalNoticesTest {
    @Inject
    TimeMachine time;

    @Inject
    Desk desk;

    private final PostOffice post = new PostOffice();

    @BeforeEach
    void thePostIsOpen() {
        post.open();
    }

    @AfterEach
    void closed() {
        post.close();
    }

    /** The last day it covers, and the day the notice goes out. */
    private record Case(String ends, String noticed) {}

    /** On 2 March three of them have 31, 30 and 29 days left. */
    @Test
    @Clause({"1.15a", "1.15b"})
    void endsInSpringAtMonthEndsAndOnEitherSideOfAMonth() throws Throwable {
        time.stopAt(Instant.parse("2026-02-20T01:00:00Z"));
        Paper renewed = Papers.about("已续约公司", "2025-04-04", "2026-04-03");
        Paper cancelled = Papers.about("已解除公司", "2025-04-05", "2026-04-04");
        renewed.step("clerk.bj", "renewal", Map.of("endsOn", "2027-04-03")).statusCode(201);
        cancelled
                .step("supervisor.bj", "cancellation", Map.of("on", "2026-02-21", "reason", "客户搬迁"))
                .statusCode(200);
        eachOnce(List.of(
                new Case("2026-03-27", "2026-02-27"),
                new Case("2026-03-28", "2026-02-28"),
                new Case("2026-03-29", "2026-02-28"),
                new Case("2026-03-30", "2026-02-28"),
                new Case("2026-03-31", "2026-02-28"),
                new Case("2026-04-01", "2026-03-01"),
                new Case("2026-04-02", "2026-03-02"),
                new Case("2026-04-30", "2026-03-30"),
                new Case("2026-05-31", "2026-04-30")));
        for (Paper quiet : List.of(renewed, cancelled)) {
            assertThat(toldTo(quiet)).isEmpty();
            quiet.duty("1.15a").body("items.status", contains("cancelled"));
            quiet.duty("1.15b").body("items.status", contains("cancelled"));
        }
    }

    @Test
    @Clause("1.15a")
    void endsAroundTheTurnOfAYear() throws Throwable {
        time.stopAt(Instant.parse("2026-11-20T01:00:00Z"));
        eachOnce(List.of(
                new Case("2026-12-31", "2026-11-30"),
                new Case("2027-01-01", "2026-12-01"),
                new Case("2027-01-31", "2026-12-31")));
    }

    @Test
    @Clause("1.15a")
    void endsInALeapYear() throws Throwable {
        time.stopAt(Instant.parse("2028-01-20T01:00:00Z"));
        eachOnce(List.of(
                new Case("2028-02-28", "2028-01-28"),
                new Case("2028-02-29", "2028-01-29"),
                new Case("2028-03-01", "2028-02-01"),
                new Case("2028-03-29", "2028-02-29"),
                new Case("2028-03-30", "2028-02-29"),
                new Case("2028-03-31", "2028-02-29")));
    }

    /** Taken over with less than a month left: overdue at once, and written to at once. */
    @Test
    @Clause("1.15a")
    void onesWith31And30And29DaysLeftWhenTheyComeIn() throws Throwable {
        time.stopAt(Instant.parse("2026-03-02T00:30:00Z"));
        Paper in31 = Papers.about("卅一日公司", "2025-04-03", "2026-04-02");
        Paper in30 = Papers.about("三十日公司", "2025-04-02", "2026-04-01");
        Paper in29 = Papers.about("廿九日公司", "2025-04-01", "2026-03-31");
        tickAndSend(Instant.parse("2026-03-02T00:40:00Z"));
        assertThat(toldTo(in31)).isEmpty();
        for (Paper late : List.of(in30, in29)) {
            assertThat(toldTo(late)).hasSize(1);
            late.duty("1.15a").body("items.status", contains("missed"));
        }
        tickAndSend(Instant.parse("2026-03-02T01:00:00Z"));
        tickAndSend(Instant.parse("2026-03-03T01:00:00Z"));
        for (Paper each : List.of(in31, in30, in29)) {
            assertThat(toldTo(each))
                    .hasSize(1)
                    .allSatisfy(said -> assertThat(said).contains(each.number()));
        }
        in31.duty("1.15a").body("items.status", contains("met"));
    }

    /** The mail waited for a server that was down; meanwhile the customer signed. */
    @Test
    @Clause("1.15a")
    void whatStillWaitsIsNotSentOnceItIsRenewed() throws Throwable {
        Paper paper = Papers.about("等候公司", "2025-05-01", "2026-04-30");
        post.close();
        tickAndSend(Instant.parse("2026-03-30T01:00:00Z"));
        paper.step("clerk.bj", "renewal", Map.of("endsOn", "2027-04-30")).statusCode(201);
        post.open();
        tickAndSend(Instant.parse("2026-03-30T02:00:00Z"));
        tickAndSend(Instant.parse("2026-04-24T02:00:00Z"));
        assertThat(post.mails()).isEmpty();
        paper.duty("1.15a").body("items.status", contains("cancelled"));
    }

    /** Concludes them all, then walks from notice day to notice day: a second too early there is none, then exactly one. */
    private void eachOnce(List<Case> cases) throws Throwable {
        Map<String, List<Paper>> due = new TreeMap<>();
        for (Case one : cases) {
            Paper paper = Papers.about("至" + one.ends() + "公司", "2025-01-01", one.ends());
            due.computeIfAbsent(one.noticed(), day -> new ArrayList<>()).add(paper);
        }
        for (Map.Entry<String, List<Paper>> day : due.entrySet()) {
            Instant nine = Instant.parse(day.getKey() + "T01:00:00Z");
            tickAndSend(nine.minusSeconds(1));
            day.getValue().forEach(paper -> assertThat(toldTo(paper)).isEmpty());
            tickAndSend(nine);
            for (Paper paper : day.getValue()) {
                assertThat(toldTo(paper))
                        .hasSize(1)
                        .allSatisfy(said -> assertThat(said).contains(paper.number()));
                paper.duty("1.15a").body("items.status", contains("met"));
                paper.shown().body("noticePostedOn", equalTo(day.getKey())).body("renewal.stage", equalTo("noticed"));
            }
            tickAndSend(nine.plus(Duration.ofHours(7)));
        }
        due.values().stream()
                .flatMap(List::stream)
                .forEach(paper -> assertThat(toldTo(paper)).hasSize(1));
    }

    /** Subject and text of each mail this contract's customer got. */
    private List<String> toldTo(Paper paper) {
        return post.mails().stream()
                .filter(mail -> mail.to().equals(paper.email()))
                .map(mail -> mail.subject() + mail.text())
                .toList();
    }

    private void tickAndSend(Instant at) throws Throwable {
        time.stopAt(at);
        Owed.tick();
        desk.send();
    }
}

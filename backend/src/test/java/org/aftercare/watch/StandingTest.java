package org.aftercare.watch;

import java.sql.Connection;
import java.util.UUID;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The figures say how things stand, each by its own name. */
@AftercareTest
class StandingTest {
    @Inject
    StandingMeters standing;

    @Inject
    TimeMachine clock;

    @Inject
    MeterRegistry meters;

    @Test
    void whatWaitsToLeaveIsCountedAndItsAgeToldByChannel() throws Exception {
        assertThat(figure("aftercare.outbox.waiting", "channel", "email")).isZero();
        assertThat(figure("aftercare.outbox.oldest", "channel", "email")).isZero();
        delivery("email", "waiting", "'%s'::timestamptz - interval '90 s'");
        delivery("email", "waiting", "'%s'::timestamptz + interval '1 h'");
        delivery("email", "dead", "null");
        assertThat(figure("aftercare.outbox.waiting", "channel", "email")).isEqualTo(2);
        assertThat(figure("aftercare.outbox.oldest", "channel", "email")).isCloseTo(90, within(20.0));
        assertThat(figure("aftercare.outbox.waiting", "channel", "webhook")).isZero();
        assertThat(figure("aftercare.outbox.given.up.today")).isEqualTo(1);
    }

    @Test
    void aTransactionThatStaysOpenIsSeen() throws Exception {
        try (Connection open = FreshCompany.connect()) {
            open.setAutoCommit(false);
            open.createStatement().execute("select pg_sleep(0.2)");
            assertThat(figure("aftercare.database.oldest.transaction")).isGreaterThan(0.2);
        }
        assertThat(figure("aftercare.database.writable")).isEqualTo(1);
    }

    @Test
    void whatTheTickHasNotDoneIsLate() throws Exception {
        assertThat(figure("aftercare.tick.steps.due")).isZero();
        assertThat(figure("aftercare.tick.late")).isZero();
        assertThat(figure("aftercare.duties.late")).isZero();
        FreshCompany.execute(("""
                insert into recurrence (article_id, rule_key, subject_kind, subject_id, subject_label, opened, since, times, next_at)
                select id, 'k', 'branch', id, 's', '{}', now(), 0, '%s'::timestamptz - interval '5 min' from article limit 1
                """).formatted(clock.instant()));
        assertThat(figure("aftercare.tick.steps.due")).isEqualTo(1);
        assertThat(figure("aftercare.tick.late")).isCloseTo(300, within(20.0));
    }

    @Test
    void anOperationIsCountedByItsNameAndTheKindOfItsAnswer() {
        long before = answered("2xx");
        as("clerk.bj").get("/tickets").then().statusCode(200);
        assertThat(as("clerk.bj").get("/tickets?limit=nothing").statusCode()).isGreaterThanOrEqualTo(400);
        // An answer is counted a moment after it was read.
        for (long end = System.nanoTime() + 10_000_000_000L; answered("4xx") == 0 && System.nanoTime() < end; ) {
            Thread.onSpinWait();
        }
        assertThat(answered("2xx")).isEqualTo(before + 1);
        assertThat(answered("4xx")).isPositive();
    }

    private long answered(String status) {
        var timer = meters.find("aftercare.requests")
                .tags("operation", "listTickets", "status", status)
                .timer();
        return timer == null ? 0 : timer.count();
    }

    private double figure(String name, String... tags) {
        standing.look().await().indefinitely();
        return meters.get(name).tags(tags).gauge().value();
    }

    private void delivery(String channel, String status, String due) throws Exception {
        UUID notice = UUID.randomUUID();
        JsonObject said = new JsonObject().put("zh", new JsonObject()).put("en", new JsonObject());
        FreshCompany.execute("""
                insert into notice (id, kind, facts, said, at) values ('%s', 'k', '{}', '%s', '%s');
                insert into delivery (id, notice_id, channel, to_name, email, language, status, due_at, at)
                values (gen_random_uuid(), '%s', '%s', 'n', 'n@example.com', 'en', '%s', %s, '%s')
                """.formatted(
                        notice,
                        said.encode(),
                        clock.instant(),
                        notice,
                        channel,
                        status,
                        due.formatted(clock.instant()),
                        clock.instant()));
    }
}

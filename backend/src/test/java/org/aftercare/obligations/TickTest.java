package org.aftercare.obligations;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.tickets.Calls;

import static org.assertj.core.api.Assertions.assertThat;

/** Many duties fall due at once, and more than one instance looks for them. */
@AftercareTest
class TickTest {
    /** So many duties of 1.14, a minute apart, from tomorrow on; each with a reminder an hour before. */
    static final String FILL = """
            insert into obligation (id, article_id, article_version, rule_key, occurrence, subject_kind, subject_id,
              subject_label, branch_id, owner_role, status, opened_at, opened_by, opened, visible_from, due_at, due_reason,
              steps, next_at)
            select gen_random_uuid(), a.id, 1, 'arrival', n::text, 'ticket', gen_random_uuid(), 'BJ' || n, '%1$s', 'supervisor',
              'open', '2026-03-02T01:00Z', 'ticket.registered', '{"number": "x", "customer": "y", "fault": "z"}',
              '2026-03-02T01:00Z', due,
              jsonb_build_object('shape', 'office_hours', 'amount', 6, 'working', false, 'zone', 'Asia/Shanghai',
                'from', '2026-03-02T01:00:00Z', 'due', to_char(due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                'notCounted', '[]'::jsonb),
              jsonb_build_array(
                jsonb_build_object('key', 'remind-1', 'at', to_char((due - interval '1 hour') at time zone 'UTC',
                  'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'kind', 'remind', 'to', 'owner', 'notice', null),
                jsonb_build_object('key', 'missed', 'at', to_char(due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                  'kind', 'missed', 'to', 'owner', 'notice', null)),
              due - interval '1 hour'
            from generate_series(1, %2$d) n,
              lateral (select timestamptz '%3$s' + n * interval '%4$s' as due) at,
              article a where a.ref = '1.14'
            """;

    @Inject
    TimeMachine time;

    @Inject
    Tick tick;

    @BeforeEach
    void theRegulationBinds() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    static void fill(int many, String from, String apart) throws SQLException {
        FreshCompany.execute(FILL.formatted(TestCompany.BEIJING, many, from, apart));
    }

    private static long told(String kind) throws SQLException {
        return Owed.count("journal where kind = '" + kind + "'");
    }

    private static void onceEach(String kind, int many) throws SQLException {
        assertThat(told(kind)).as(kind).isEqualTo(many);
        assertThat(Owed.count("(select 1 from journal join journal_subject using (seq) where kind = '" + kind
                        + "' and subject_kind = 'obligation' group by subject_id having count(*) > 1) twice"))
                .as(kind + " twice")
                .isZero();
    }

    @Test
    void threeTickAtOnceAndOneIsKilledInTheMiddle() throws Throwable {
        fill(10_000, "2026-03-03T00:00Z", "4 minutes");
        // First what falls due on the way: the reminders of the first half.
        time.forward(Duration.ofDays(1));
        threeAndOneThatDies();
        assertThat(told("obligation.reminded")).isPositive();
        time.forward(Duration.ofDays(30));
        threeAndOneThatDies();
        onceEach("obligation.missed", 10_000);
        assertThat(Owed.count("obligation where status = 'missed' and missed_at = due_at and next_at is null"))
                .isEqualTo(10_000);
        assertThat(Owed.count("notice where kind = 'obligation.missed'")).isEqualTo(10_000);
        assertThat(told("obligation.reminded"))
                .as("whose time was over is not reminded in a bunch")
                .isEqualTo(Owed.count("obligation_step where step = 'remind-1'"));
    }

    @Test
    void eachReminderOnceWhileTimeGoesOn() throws Throwable {
        fill(600, "2026-03-03T00:00Z", "1 minute");
        for (int hours = 0; hours < 36; hours++) {
            time.forward(Duration.ofMinutes(59));
            three();
        }
        onceEach("obligation.reminded", 600);
        onceEach("obligation.missed", 600);
    }

    private void threeAndOneThatDies() throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                running.add(instances.submit(TickTest::run));
            }
            running.add(instances.submit(this::die));
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            instances.shutdown();
        }
        run();
    }

    private static void three() throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                running.add(instances.submit(TickTest::run));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            instances.shutdown();
        }
    }

    private static void run() {
        try {
            Owed.tick();
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }

    /** Does everything of one transaction, and goes down before it commits. */
    private void die() {
        try {
            VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(
                    () -> tick.once().chain(() -> Uni.createFrom().failure(new IllegalStateException("killed")))));
        } catch (Throwable killed) {
            assertThat(killed).hasMessageContaining("killed");
        }
    }
}

package org.aftercare.obligations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What was before the regulation: taken up from the journal as if the engine had run then, and nobody is told of it. */
@AftercareTest
class TakeUpTest {
    private static final String HOW_IT_STANDS = """
            select a.ref, o.rule_key, o.subject_kind, o.subject_id, o.occurrence, o.status, o.opened_at, o.due_at, o.missed_at,
              o.settled_at, o.owner_id, o.next_at, jsonb_array_length(o.steps)
            from obligation o join article a on a.id = o.article_id
            order by a.ref, o.rule_key, o.subject_id, o.occurrence
            """;

    @Inject
    TimeMachine time;

    @Inject
    TakeUp takeUp;

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    void aPastGoneThroughAgainStandsAsItStoodLive() throws Throwable {
        twoDaysOfWork();
        List<String> live = Owed.rows(HOW_IT_STANDS);
        long told = Owed.count("notice");
        FreshCompany.execute(
                "truncate obligation, obligation_step, recurrence; update ticket set arrive_by = null, arrive_rule = null");
        VertxContextSupport.subscribeAndAwait(
                () -> Panache.withTransaction(() -> takeUp.from(Instant.parse("2026-03-02T01:00:00Z"))));
        assertThat(Owed.rows(HOW_IT_STANDS)).isEqualTo(live).hasSizeGreaterThan(10);
        assertThat(Owed.count("ticket where arrive_by is null")).isZero();
        assertThat(Owed.count("notice")).as("nobody is told of the past").isEqualTo(told);
        Owed.tick();
        assertThat(Owed.count("notice")).isEqualTo(told);
    }

    @Test
    void whoAdoptsMayTakeUpWhatIsRunning() throws Throwable {
        Adopted.nothing();
        String done = Jobs.done();
        String open = Calls.registered();
        as("clerk.bj").get("/tickets/" + open).then().body("arriveBy", nullValue());
        time.forward(Duration.ofMinutes(30));
        String regulation =
                as("general_manager.bj").get("/regulations").path("find { it.code == 'appliance-repair' }.id");
        as("general_manager.bj")
                .body(Map.of("takeUp", true))
                .post("/regulations/" + regulation + "/adoption")
                .then()
                .statusCode(200);
        as("clerk.bj").get("/tickets/" + open).then().body("arriveBy", equalTo("2026-03-02T08:30:00Z"));
        as("clerk.bj").get("/tickets/" + done).then().body("arriveBy", nullValue());
        assertThat(Owed.count("notice where kind like 'obligation.%'")).isZero();
    }

    private void twoDaysOfWork() throws Throwable {
        Owed.tick();
        String first = Jobs.done();
        as("clerk.bj").post("/tickets/" + first + "/closure").then().statusCode(200);
        Calls.registered("fault", "漏水");
        hours(7);
        String late = Calls.registered("fault", "异响");
        hours(17);
        Jobs.dispatch(late, "reason", "客户催").statusCode(200);
        hours(3);
        Jobs.arrived(late);
        String gone = Calls.registered("fault", "重复");
        as("clerk.bj")
                .body(Map.of("reason", "重复登记"))
                .post("/tickets/" + gone + "/cancellation")
                .then()
                .statusCode(200);
        hours(21);
        hours(2);
    }

    private void hours(int hours) throws Throwable {
        for (int i = 0; i < hours; i++) {
            time.forward(Duration.ofHours(1));
            Owed.tick();
        }
    }
}

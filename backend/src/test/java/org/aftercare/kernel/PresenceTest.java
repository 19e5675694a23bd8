package org.aftercare.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.vertx.VertxContextSupport;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** An instance is seen for as long as its line holds, comes again by itself, and has the time that the database has. */
@AftercareTest
class PresenceTest {
    @Inject
    Presence presence;

    @Inject
    Sql sql;

    @Inject
    TimeMachine clock;

    public record Seen(int instance) {}

    private List<Integer> everybody() throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> sql.list(Seen.class, Presence.EVERYBODY)).stream()
                .map(Seen::instance)
                .toList();
    }

    private void show() throws Throwable {
        VertxContextSupport.subscribeAndAwait(presence::show);
    }

    @Test
    void itIsSeenAndSoAreOthersForAsLongAsTheyLive() throws Throwable {
        show();
        try (Neighbour other = new Neighbour(4711)) {
            assertThat(everybody()).containsExactlyInAnyOrder(presence.name(), 4711);
            other.die();
        }
        assertThat(everybody()).containsExactly(presence.name());
    }

    @Test
    void onceItsLineWasCutItComesAgainUnderItsNameAndJudgesNobodyForAWhile() throws Throwable {
        show();
        int name = presence.name();
        FreshCompany.execute(
                "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = " + name);
        show();
        show();
        assertThat(presence.name()).isEqualTo(name);
        assertThat(everybody()).containsExactly(name);
        assertThat(presence.mayJudge()).isFalse();
        clock.forward(Presence.GRACE);
        assertThat(presence.mayJudge()).isTrue();
    }

    @Test
    void aClockThatIsWrongFollowsTheDatabases() throws Throwable {
        clock.comeBack();
        clock.ahead = Duration.ofMinutes(10);
        try {
            assertThat(clock.instant()).isAfter(Instant.now().plus(Duration.ofMinutes(9)));
            show();
            assertThat(Duration.between(clock.instant(), Instant.now()))
                    .isCloseTo(Duration.ZERO, Duration.ofSeconds(5));
        } finally {
            clock.ahead = Duration.ZERO;
            show();
        }
        assertThat(Duration.between(clock.instant(), Instant.now())).isCloseTo(Duration.ZERO, Duration.ofSeconds(5));
    }

    @Test
    void aComparisonThatTookLongTellsNothing() {
        clock.comeBack();
        Instant before = clock.present();
        clock.compare(before.minusSeconds(30), before.minusSeconds(20), before);
        assertThat(clock.present()).isCloseTo(before, within(5, ChronoUnit.SECONDS));
    }
}

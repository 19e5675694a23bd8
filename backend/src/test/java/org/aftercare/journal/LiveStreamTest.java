package org.aftercare.journal;

import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import io.smallrye.mutiny.subscription.Cancellable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;

import static org.assertj.core.api.Assertions.assertThat;

/** What other connections commit, as an open browser hears of it. */
@AftercareTest
class LiveStreamTest {
    private static final int MORE_THAN_ONE_READING = 2300;
    private static final int PATIENCE_SECONDS = 20;

    @Inject
    LiveStream stream;

    private final BlockingQueue<LiveStream.LiveEntry> heard = new LinkedBlockingQueue<>();
    private Cancellable listening;

    @BeforeEach
    void listen() throws Exception {
        listening = stream.follow(null).subscribe().with(heard::add);
        LiveStream.LiveEntry first = null;
        for (int i = 0; i < 100 && first == null; i++) {
            happen("thing.knocked", 1);
            first = heard.poll(300, TimeUnit.MILLISECONDS);
        }
        assertThat(first).as("the line is open").isNotNull();
    }

    @AfterEach
    void hangUp() {
        listening.cancel();
    }

    @Test
    void aBurstLargerThanOneReadingIsHeardWholeAndInOrder() throws Exception {
        happen("thing.burst", MORE_THAN_ONE_READING);
        long last = 0;
        int count = 0;
        while (count < MORE_THAN_ONE_READING) {
            LiveStream.LiveEntry entry = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(entry).as("entry %d of the burst", count + 1).isNotNull();
            if (entry.kind().equals("thing.burst")) {
                assertThat(entry.seq()).isGreaterThan(last);
                last = entry.seq();
                count++;
            }
        }
    }

    @Test
    void whatHappenedBetweenAPageAndItsLineIsHeard() throws Exception {
        happen("thing.before", 1);
        String since = next("thing.before").tx();
        listening.cancel();
        happen("thing.between", 1);
        heard.clear();
        listening = stream.follow(since).subscribe().with(heard::add);
        next("thing.between");
    }

    @Test
    void whatIsTakenBackIsNotHeard() throws Exception {
        FreshCompany.execute(
                "begin; insert into journal (at, kind, payload) values (now(), 'thing.withdrawn', '{}'); rollback");
        happen("thing.after", 1);
        LiveStream.LiveEntry entry;
        do {
            entry = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(entry).isNotNull();
            assertThat(entry.kind()).isNotEqualTo("thing.withdrawn");
        } while (!entry.kind().equals("thing.after"));
    }

    private LiveStream.LiveEntry next(String kind) throws InterruptedException {
        LiveStream.LiveEntry entry;
        do {
            entry = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(entry).as(kind).isNotNull();
        } while (!entry.kind().equals(kind));
        return entry;
    }

    private static void happen(String kind, int times) throws SQLException {
        FreshCompany.execute(
                "insert into journal (at, kind, payload) select now(), '%s', '{}' from generate_series(1, %d)"
                        .formatted(kind, times));
    }
}

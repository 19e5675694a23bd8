package org.aftercare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedDatabaseTest {
    private Path folder;

    @BeforeEach
    void freshFolder(TestInfo test) throws IOException {
        folder = Path.of(
                        "target",
                        "embedded-database",
                        test.getTestMethod().orElseThrow().getName())
                .toAbsolutePath();
        Scratch.empty(folder);
    }

    @Test
    void whatIsAcknowledgedIsOnTheDisk() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(answer(database, "show fsync")).isEqualTo("on");
            assertThat(answer(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(database, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            String url = database.settings().get("quarkus.datasource.jdbc.url");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void aServerLeftBehindIsStoppedAndItsDataAreThere() throws Exception {
        try (EmbeddedDatabase left = EmbeddedDatabase.start(folder)) {
            answer(left, "create table kept as select 'kept' as word; select word from kept");
            new LeftoverServer(folder.resolve("data")).remove();
            assertThatThrownBy(() -> answer(left, "select 1")).isInstanceOf(SQLException.class);
        }
        try (EmbeddedDatabase again = EmbeddedDatabase.start(folder)) {
            assertThat(answer(again, "select word from kept")).isEqualTo("kept");
        }
    }

    @Test
    void aServerThatIsKilledIsStartedAgainWhereItWas() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            answer(database, "create table kept as select 'kept' as word; select word from kept");
            long postmaster = Long.parseLong(
                    Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0));
            ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
            assertThat(answerWithin(Duration.ofSeconds(60), database, "select word from kept"))
                    .isEqualTo("kept");
        }
    }

    /** Asks again and again. */
    private static String answerWithin(Duration time, EmbeddedDatabase database, String sql) throws SQLException {
        for (long end = System.nanoTime() + time.toNanos(); ; Thread.onSpinWait()) {
            try {
                return answer(database, sql);
            } catch (SQLException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            }
        }
    }

    @Test
    void aNumberThatNowBelongsToAnotherProcessIsNoObstacle() throws Exception {
        EmbeddedDatabase.start(folder).close();
        long ourselves = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("data/postmaster.pid"), ourselves + "\n" + folder.resolve("data") + "\n");
        try (EmbeddedDatabase again = EmbeddedDatabase.start(folder)) {
            assertThat(answer(again, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aFirstStartThatWasCutOffIsBegunAgain() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/postgresql.conf"), "half");
        Files.writeString(folder.resolve("first-start-unfinished"), "");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(answer(database, "select 1")).isEqualTo("1");
        }
        assertThat(folder.resolve("first-start-unfinished")).doesNotExist();
    }

    private static String answer(EmbeddedDatabase database, String sql) throws SQLException {
        var settings = database.settings();
        try (Connection connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.datasource.username"),
                        settings.get("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            for (boolean rows = statement.execute(sql); !rows; rows = statement.getMoreResults()) {}
            var result = statement.getResultSet();
            result.next();
            return result.getString(1);
        }
    }
}

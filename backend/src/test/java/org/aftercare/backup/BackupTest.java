package org.aftercare.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.tickets.Calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Everything is kept in one file and comes back the same, or it is said why not. */
@AftercareTest
class BackupTest {
    private static final Path FOLDER = Path.of("target", "backup-test").toAbsolutePath();
    private static final Path FILE = FOLDER.resolve("backup");
    private static final Path SCRATCH = FOLDER.resolve("migrations");

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @BeforeEach
    void aCompanyWithACallAndAnEmptyDatabaseBesideIt() throws Exception {
        Files.createDirectories(FOLDER);
        Files.deleteIfExists(FILE);
        Calls.aCustomerWithTwoItems();
        Calls.registered();
        FreshCompany.execute("drop database if exists emptied with (force)");
        FreshCompany.execute("create database emptied");
    }

    private Address here() {
        return new Address(url, "postgres", password);
    }

    private Address beside() {
        return new Address(url.replaceFirst("/[^/]*$", "/emptied"), "postgres", password);
    }

    @Test
    void allRowsComeBackAndWhatWaitedToBeSentIsHeldBack() throws Exception {
        FreshCompany.execute("""
                insert into notice (id, kind, facts, said, at)
                  select gen_random_uuid(), 'trial', '{}', '{"zh": {"subject": "", "body": ""}, "en": {"subject": "", "body": ""}}', now();
                insert into delivery (id, notice_id, channel, to_name, email, language, due_at, at)
                  select gen_random_uuid(), id, 'email', 'Zhang', 'zhang@example.com', 'zh', now(), now() from notice where kind = 'trial'
                """);
        Backup.write(here(), FILE);
        assertThat(BackupFile.verify(FILE)).contains("is whole");
        assertThat(Restoring.restore(FILE, beside(), SCRATCH)).contains("the same by checksum", "1 notices");
        Map<String, String> before = checksums(here());
        Map<String, String> after = checksums(beside());
        assertThat(before.remove("delivery")).isNotEqualTo(after.remove("delivery"));
        assertThat(before.remove("restoration")).isNotEqualTo(after.remove("restoration"));
        assertThat(after).isEqualTo(before).hasSizeGreaterThan(100);
        assertThat(one(beside(), "select status || ' ' || last_error from delivery"))
                .isEqualTo("dead held back: a backup was restored");
        // References, triggers and numbers go on where they were.
        assertThat(one(beside(), "select count(*) from pg_constraint where contype = 'f'"))
                .isEqualTo(one(here(), "select count(*) from pg_constraint where contype = 'f'"));
        assertThat(one(beside(), "select count(*) from pg_trigger where tgenabled = 'D'"))
                .isEqualTo("0");
        assertThat(one(beside(), "select last_value from journal_seq_seq"))
                .isEqualTo(one(here(), "select last_value from journal_seq_seq"));
    }

    @Test
    void nothingIsRestoredOverACompany() {
        Backup.write(here(), FILE);
        assertThatThrownBy(() -> Restoring.restore(FILE, here(), SCRATCH))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("holds a company already");
    }

    @Test
    void whatIsNotAsItWasWrittenIsRefused() throws Exception {
        Backup.write(here(), FILE);
        byte[] whole = Files.readAllBytes(FILE);
        refused(Arrays.copyOf(whole, whole.length / 2));
        for (int place = 100; place < whole.length; place += whole.length / 7) {
            byte[] flipped = whole.clone();
            flipped[place] ^= 4;
            refused(flipped);
        }
        refused(new byte[0]);
        // One that was never finished has room for its seal, and no seal; one that lost a piece has another's.
        byte[] unsealed = whole.clone();
        Arrays.fill(unsealed, whole.length - Seal.LENGTH, whole.length, (byte) '0');
        refused(unsealed);
        byte[] withoutAPiece = Arrays.copyOf(whole, whole.length - 1000);
        System.arraycopy(whole, whole.length / 2 + 1000, withoutAPiece, whole.length / 2, whole.length / 2 - 1000);
        refused(withoutAPiece);
    }

    @Test
    void theBackupOfANewerReleaseIsRefusedBeforeAnythingIsChanged() throws Exception {
        FreshCompany.execute("""
                insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (9999, '9999', 'tomorrow', 'SQL', 'V9999__tomorrow.sql', 1, 'postgres', 1, true)
                """);
        try {
            Backup.write(here(), FILE);
        } finally {
            FreshCompany.execute("delete from flyway_schema_history where version = '9999'");
        }
        assertThatThrownBy(() -> Restoring.restore(FILE, beside(), SCRATCH))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("newer");
        assertThat(one(beside(), "select count(*) from pg_class where relnamespace = 'public'::regnamespace"))
                .isEqualTo("0");
    }

    private static void refused(byte[] bytes) throws IOException {
        Path spoilt = FOLDER.resolve("spoilt");
        Files.copy(new ByteArrayInputStream(bytes), spoilt, StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> BackupFile.verify(spoilt))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not a whole backup");
    }

    private static Map<String, String> checksums(Address address) throws SQLException {
        Map<String, String> sums = new HashMap<>();
        try (Connection connection = address.open()) {
            Schema schema = new Schema(connection);
            for (var table : schema.tables().entrySet()) {
                String columns = String.join(
                        ", ", table.getValue().stream().map(Schema::quoted).toList());
                sums.put(table.getKey(), schema.counted(table.getKey(), columns).toString());
            }
        }
        return sums;
    }

    private static String one(Address address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

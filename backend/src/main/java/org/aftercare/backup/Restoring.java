package org.aftercare.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.postgresql.PGConnection;

/**
 * Brings a backup back into an empty database, in one transaction: it is there whole, with the same rows by checksum, or
 * nothing has happened and it may be begun again.
 */
public final class Restoring {
    /** Whoever was told between the backup and now would be told again: what waits stays here until somebody sends it. */
    private static final String HOLD_BACK = """
            update delivery set status = 'dead', due_at = null, last_error = 'held back: a backup was restored'
            where status in ('waiting', 'sending')
            """;

    private static final String REMEMBER = "insert into restoration (restored_at, backup_of) values (now(), ?)";

    private final BackupFile file;
    private final Connection connection;

    private Restoring(BackupFile file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * @param address of an empty database
     * @param scratch a folder that may be filled meanwhile
     * @return what came back, in a sentence
     */
    public static String restore(Path path, Address address, Path scratch) {
        try (BackupFile file = BackupFile.whole(path)) {
            mustBeEmpty(address);
            Migrations migrations = Migrations.of(address, scratch);
            migrations.mustKnow(file.manifest.migrations());
            migrations.make(file.manifest.migrations());
            try (Connection connection = address.open()) {
                int held = new Restoring(file, connection).run();
                return "%,d rows of %d tables as of %s are back, the same by checksum; %d notices that waited are held back"
                        .formatted(file.manifest.rows(), file.manifest.tables().size(), file.manifest.at(), held);
            }
        } catch (IOException | SQLException broken) {
            throw new Refused("Nothing was restored", broken);
        }
    }

    /** A restore that was broken off has left tables and no row of a company. */
    private static void mustBeEmpty(Address address) throws SQLException {
        try (Connection connection = address.open();
                Statement statement = connection.createStatement();
                ResultSet there = statement.executeQuery("select to_regclass('public.company') is not null")) {
            there.next();
            if (there.getBoolean(1)) {
                try (ResultSet company = statement.executeQuery("select exists (select from company)")) {
                    company.next();
                    if (company.getBoolean(1)) {
                        throw new Refused("The database holds a company already; restore into an empty one.");
                    }
                }
            }
        }
    }

    private int run() throws SQLException, IOException {
        Schema schema = new Schema(connection);
        List<Schema.Reference> references = schema.references();
        Map<String, List<String>> tables = schema.tables();
        // Rows come table by table; what refers to what is looked at again in the end, all of it.
        for (Schema.Reference reference : references) {
            execute(reference.drop());
        }
        for (String table : tables.keySet()) {
            execute("alter table " + Schema.quoted(table) + " disable trigger user");
        }
        execute("truncate "
                + String.join(", ", tables.keySet().stream().map(Schema::quoted).toList()));
        for (Manifest.Table table : file.manifest.tables()) {
            load(schema, table);
        }
        for (Map.Entry<String, Long> sequence : file.manifest.sequences().entrySet()) {
            execute("select setval('" + Schema.quoted(sequence.getKey()) + "', " + sequence.getValue() + ")");
        }
        for (Schema.Reference reference : references) {
            execute(reference.add());
        }
        int held = holdBack();
        for (String table : tables.keySet()) {
            execute("alter table " + Schema.quoted(table) + " enable trigger user");
        }
        connection.commit();
        execute("analyze");
        connection.commit();
        return held;
    }

    private void load(Schema schema, Manifest.Table table) throws SQLException, IOException {
        try (InputStream in = file.read(table)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + Schema.quoted(table.name()) + " (" + table.columnList() + ") from stdin",
                            in,
                            1 << 16);
        }
        Schema.Counted counted = schema.counted(table.name(), table.columnList());
        if (counted.rows() != table.rows() || !counted.checksum().equals(table.checksum())) {
            throw new Refused("The table " + table.name() + " did not come back as it was; nothing was restored.");
        }
    }

    private int holdBack() throws SQLException {
        try (var remember = connection.prepareStatement(REMEMBER);
                Statement statement = connection.createStatement()) {
            remember.setObject(1, file.manifest.at().atOffset(java.time.ZoneOffset.UTC));
            remember.executeUpdate();
            return statement.executeUpdate(HOLD_BACK);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

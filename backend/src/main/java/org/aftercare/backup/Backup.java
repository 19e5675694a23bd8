package org.aftercare.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes a backup: every row of every table as one moment saw them, while the program works on. The file is there whole or
 * not at all.
 */
public final class Backup {
    private static final int AT_ONCE = 1 << 16;

    private Backup() {}

    /**
     * @param file must not be there yet
     * @return what it holds, in a sentence
     */
    public static String write(Address address, Path file) {
        if (Files.exists(file)) {
            throw new Refused(file + " is there already.");
        }
        Path half = file.resolveSibling(file.getFileName() + ".half");
        try (Connection connection = address.open()) {
            Manifest manifest;
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(half))) {
                zip.setLevel(Deflater.BEST_SPEED);
                // Room for the seal, in the very last bytes.
                zip.setComment("0".repeat(Seal.LENGTH));
                manifest = write(connection, zip);
            }
            Seal.put(half);
            ownersOnly(half);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return "%s: %,d rows of %d tables as of %s, %,d bytes"
                    .formatted(file, manifest.rows(), manifest.tables().size(), manifest.at(), Files.size(file));
        } catch (IOException | SQLException broken) {
            throw new Refused("No backup was written", broken);
        }
    }

    private static Manifest write(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        Schema schema = new Schema(connection);
        Instant at = oneMoment(connection);
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        List<Manifest.Table> tables = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : schema.tables().entrySet()) {
            Manifest.Table planned = new Manifest.Table(table.getKey(), table.getValue(), 0, null);
            Schema.Counted counted = schema.counted(planned.name(), planned.columnList());
            zip.putNextEntry(new ZipEntry(planned.piece()));
            BufferedOutputStream piece = new BufferedOutputStream(zip, AT_ONCE);
            copy.copyOut(
                    "copy (select " + planned.columnList() + " from " + Schema.quoted(planned.name()) + ") to stdout",
                    piece);
            piece.flush();
            zip.closeEntry();
            tables.add(new Manifest.Table(planned.name(), planned.columns(), counted.rows(), counted.checksum()));
        }
        Manifest manifest = new Manifest(Manifest.FORMAT, at, schema.migrations(), tables, schema.sequences());
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(BackupFile.JSON.writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    private static Instant oneMoment(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = connection.createStatement();
                ResultSet now = statement.executeQuery("select now()")) {
            now.next();
            return now.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** It holds all that the company knows of its customers. */
    private static void ownersOnly(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}

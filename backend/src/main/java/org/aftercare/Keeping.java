package org.aftercare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.aftercare.backup.Address;
import org.aftercare.backup.Backup;
import org.aftercare.backup.BackupFile;
import org.aftercare.backup.Restoring;

/**
 * The commands beside the program: {@code backup}, {@code verify} and {@code restore} with a file. A backup may be taken
 * while the program runs; a restore wants the data folder, or the database that was named, to itself and empty.
 */
record Keeping(String command, Path file, Start start) {
    private static final List<String> COMMANDS = List.of("backup", "verify", "restore");

    private static final String DATABASE = "database";

    /** Null where the arguments ask for no such thing. */
    static Keeping of(Map<String, String> environment, String... args) {
        if (args.length == 0 || !COMMANDS.contains(args[0])) {
            return null;
        }
        if (args.length != 2) {
            throw new CannotStart("Say which file: " + args[0] + " FILE");
        }
        return new Keeping(args[0], Path.of(args[1]).toAbsolutePath(), Start.of(environment));
    }

    /** What came of it, in a sentence. */
    String run() {
        Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
        Logger.getLogger("io.zonky").setLevel(Level.WARNING);
        try {
            return switch (command) {
                case "verify" -> BackupFile.verify(file);
                case "backup" -> marked(backup());
                default -> restore();
            };
        } catch (IOException broken) {
            throw new CannotStart("The data folder " + start.home() + " cannot be used: " + broken, broken);
        }
    }

    private String backup() throws IOException {
        if (start.outside() != null) {
            return Backup.write(address(start.outside().settings()), file);
        }
        if (DataFolder.isTaken(start.home())) {
            return Backup.write(address(EmbeddedDatabase.ofRunning(start.home().resolve(DATABASE))), file);
        }
        try (EmbeddedDatabase database = started()) {
            return Backup.write(address(database.settings()), file);
        }
    }

    /** A database elsewhere may be backed up from a machine that has no data folder: then there is nothing to mark. */
    private String marked(String said) throws IOException {
        if (Files.isDirectory(start.home())) {
            DataFolder.keep(start.backupMark(), file + "\n");
        }
        return said;
    }

    private String restore() throws IOException {
        Path scratch = file.resolveSibling(file.getFileName() + ".migrations");
        try {
            if (start.outside() != null) {
                return Restoring.restore(file, address(start.outside().settings()), scratch);
            }
            BackupFile.verify(file);
            try (EmbeddedDatabase database = started()) {
                return Restoring.restore(file, address(database.settings()), scratch);
            }
        } finally {
            EmbeddedDatabase.delete(scratch);
        }
    }

    private EmbeddedDatabase started() {
        return EmbeddedDatabase.start(DataFolder.take(start.home()).path().resolve(DATABASE));
    }

    private static Address address(Map<String, String> settings) {
        return new Address(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
    }
}

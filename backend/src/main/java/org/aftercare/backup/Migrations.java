package org.aftercare.backup;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** The program's own migrations, taken only as far as a backup's schema had come. */
record Migrations(Address address, Path folder) {
    private static final String WHERE = "db/migration/";
    private static final String FIRST = WHERE + "V1__kernel_and_journal.sql";

    /** Lays them into a folder, where Flyway finds them whatever the program is packed into. */
    static Migrations of(Address address, Path scratch) throws IOException {
        URL first = Migrations.class.getClassLoader().getResource(FIRST);
        if (first.openConnection() instanceof JarURLConnection packed) {
            Files.createDirectories(scratch);
            try (JarFile jar = packed.getJarFile()) {
                for (var entry : jar.stream().toList()) {
                    if (entry.getName().startsWith(WHERE) && entry.getName().endsWith(".sql")) {
                        Files.copy(
                                jar.getInputStream(entry),
                                scratch.resolve(entry.getName().substring(WHERE.length())));
                    }
                }
            }
            return new Migrations(address, scratch);
        }
        return new Migrations(address, Path.of(first.getPath()).getParent());
    }

    /** Refuses a backup whose schema this release does not know how to make, before anything is changed. */
    void mustKnow(List<Manifest.Migration> done) {
        List<Manifest.Migration> ours = Arrays.stream(flyway("latest").info().all())
                .map(one -> new Manifest.Migration(version(one), one.getChecksum()))
                .toList();
        if (done.size() > ours.size() || !ours.subList(0, done.size()).equals(done)) {
            throw new Refused(
                    "The backup was written by a newer or another release than this one: restore it with that one.");
        }
    }

    /** An empty schema, as the backup's was. */
    void make(List<Manifest.Migration> done) {
        try {
            flyway(done.get(done.size() - 1).version()).migrate();
        } catch (FlywayException failed) {
            throw new Refused("The tables could not be made", failed);
        }
    }

    private static String version(MigrationInfo one) {
        return one.getVersion() == null ? null : one.getVersion().getVersion();
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("filesystem:" + folder)
                .target(target)
                .load();
    }
}

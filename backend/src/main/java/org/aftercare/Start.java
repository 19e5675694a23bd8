package org.aftercare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.aftercare.staff.PublicAddress;

/**
 * What a start was asked for, by environment and arguments.
 *
 * @param home    the data folder
 * @param port    where to listen
 * @param clean   without the demo company, now and at every later start on this folder
 * @param tls     behind TLS: cookies are bound to it
 * @param outside somebody else's PostgreSQL, or null for our own
 * @param watching what whoever runs it wants to see of it
 */
record Start(Path home, int port, boolean clean, boolean tls, OutsideDatabase outside, Watching watching) {
    static Start of(Map<String, String> environment, String... args) {
        boolean clean = false;
        for (String arg : args) {
            if (!arg.equals("--clean")) {
                throw new CannotStart("Unknown argument: " + arg
                        + "\nThere is one: --clean, a first start without the demo company.");
            }
            clean = true;
        }
        String reached = environment.getOrDefault("AFTERCARE_PUBLIC_URL", "");
        if (!reached.isBlank() && PublicAddress.read(reached) == null) {
            throw new CannotStart("AFTERCARE_PUBLIC_URL must be an address such as https://service.example.com, not \""
                    + reached + "\".");
        }
        String home = environment.getOrDefault("AFTERCARE_HOME", "");
        String url = environment.getOrDefault("AFTERCARE_DATABASE_URL", "");
        return new Start(
                home.isBlank() ? Path.of(System.getProperty("user.home"), ".aftercare") : Path.of(home),
                Port.read("AFTERCARE_PORT", environment.getOrDefault("AFTERCARE_PORT", "8080")),
                clean,
                environment.getOrDefault("AFTERCARE_SECURE_COOKIES", "").equals("true"),
                url.isBlank()
                        ? null
                        : new OutsideDatabase(
                                url,
                                environment.get("AFTERCARE_DATABASE_USER"),
                                environment.get("AFTERCARE_DATABASE_PASSWORD")),
                Watching.of(environment));
    }

    /** Found out now, in a second, and not after the database has been started for nothing. */
    void needFreePorts() {
        Port.needFree("AFTERCARE_PORT", port);
        watching.needFreePort();
    }

    /** What the configuration needs to know; a folder once started clean stays without the demo company. */
    Map<String, String> settings(DataFolder folder) {
        Path mark = folder.path().resolve("without-demo-company");
        try {
            if (clean) {
                DataFolder.keep(mark, "");
            }
        } catch (IOException unwritable) {
            throw new CannotStart("The data folder " + folder.path() + " cannot be written: " + unwritable, unwritable);
        }
        Map<String, String> settings = new HashMap<>();
        settings.put("aftercare.demo", Boolean.toString(!Files.exists(mark)));
        settings.put("aftercare.backup-mark", backupMark().toString());
        if (tls) {
            settings.put("aftercare.cookie-prefix", "__Host-");
        }
        return settings;
    }

    /** Written when a backup was; whoever watches sees how old the last one is. */
    Path backupMark() {
        return home.resolve("last-backup");
    }
}

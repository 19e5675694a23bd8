package org.aftercare;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

import org.aftercare.backup.Refused;

/**
 * The one process: takes the data folder, starts the database in it (or reaches the one named), and then the program.
 * It happens here, before Quarkus, because configuration must know the database, and is also read while building.
 */
@QuarkusMain
public class Launcher {
    /** The longest that the last requests and jobs may hold up the end; the database goes only after them. */
    private static final long LAST_WORK_SECONDS = 60;

    /** The server would refuse an address it cannot read with a bare status; kernel.EarlyRefusal does it in words. */
    private static final Map<String, String> ADDRESSES = Map.of("vertx.disableURIValidation", "true");

    /** @param args {@code --clean}: a first start without the demo company; or a command of {@link Keeping} and its file */
    public static void main(String... args) {
        try {
            Keeping keeping = Keeping.of(System.getenv(), args);
            if (keeping == null) {
                launch(Start.of(System.getenv(), args));
            } else {
                System.out.println(keeping.run());
            }
        } catch (CannotStart | Refused reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }

    private static void launch(Start start) {
        // The library tells of each of its steps; what PostgreSQL says goes to its own log.
        Logger.getLogger("io.zonky").setLevel(Level.WARNING);
        DataFolder folder = DataFolder.take(start.home());
        start.needFreePorts();
        set(ADDRESSES);
        set(start.settings(folder));
        set(start.watching().settings());
        set(SigningKeys.in(folder.path().resolve("keys")).settings());

        CountDownLatch programEnded = new CountDownLatch(1);
        if (start.outside() != null) {
            set(start.outside().reached().settings());
        } else {
            System.out.println("Starting the database in " + folder.path() + " …");
            EmbeddedDatabase database = EmbeddedDatabase.start(folder.path().resolve("database"));
            set(database.settings());
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> closeAfter(programEnded, database), "database-closer"));
        }
        Quarkus.run(Aftercare.class, (code, failure) -> {
            programEnded.countDown();
            if (failure != null) {
                System.err.println("Aftercare did not start: " + root(failure));
            }
            // Within an interrupt this waits for the hooks above, and the code is the interrupt's.
            System.exit(failure != null ? 1 : code);
        });
    }

    private static void closeAfter(CountDownLatch programEnded, EmbeddedDatabase database) {
        try {
            programEnded.await(LAST_WORK_SECONDS, TimeUnit.SECONDS);
            database.close();
        } catch (IOException | InterruptedException failure) {
            System.err.println("The database was not closed in order; it recovers at the next start: " + failure);
        }
    }

    /** What it really was: Quarkus wraps it. */
    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static void set(Map<String, String> settings) {
        settings.forEach(System::setProperty);
    }
}

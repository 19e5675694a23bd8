package org.aftercare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL that outlived the program that started it (kill -9). It must be gone before another touches its files;
 * what it left must be cleared away only when it is proven gone, for its number may since belong to somebody else.
 */
record LeftoverServer(Path data) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void remove() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        postmaster(pidFile).ifPresent(this::askToStop);
        // The postmaster's children notice its death by themselves, and hold the shared memory until then.
        Instant end = Instant.now().plus(PATIENCE);
        for (List<ProcessHandle> left = processes(); !left.isEmpty(); left = processes()) {
            if (Instant.now().isAfter(end)) {
                left.forEach(ProcessHandle::destroyForcibly);
            }
            await(left.get(0));
        }
        Files.deleteIfExists(pidFile);
    }

    private Optional<ProcessHandle> postmaster(Path pidFile) throws IOException {
        String first = Files.readString(pidFile).lines().findFirst().orElse("").strip();
        return first.matches("\\d+") ? ProcessHandle.of(Long.parseLong(first)).filter(this::isOurs) : Optional.empty();
    }

    /** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, nothing acknowledged is lost. */
    private void askToStop(ProcessHandle postmaster) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + postmaster.pid())
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            postmaster.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    /** PostgreSQL's processes work inside their data folder; elsewhere than on Linux its command must do as a sign. */
    private boolean isOurs(ProcessHandle process) {
        Path working = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (Files.isDirectory(Path.of("/proc/self"))) {
            try {
                return Files.readSymbolicLink(working).equals(data.toRealPath());
            } catch (IOException goneOrAnothers) {
                return false;
            }
        }
        String command = process.info().commandLine().orElse("");
        return command.contains("postgres") && command.contains(data.toString());
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(1, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException stillThere) {
            // Looked for again by the caller.
        }
    }
}

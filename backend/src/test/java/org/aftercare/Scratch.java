package org.aftercare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders below target/ that a test may fill: never the temporary folder, where the database's library sweeps. */
final class Scratch {
    private Scratch() {}

    /** Makes the folder, without whatever an earlier run left in it. */
    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }
}

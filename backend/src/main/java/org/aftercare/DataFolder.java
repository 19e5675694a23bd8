package org.aftercare;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Everything this installation keeps: its database, its keys, and the lock that lets one process at a time have them.
 * The lock belongs to the process and goes with it, however it ends.
 */
record DataFolder(Path path, FileChannel lock) {

    /** Makes the folder where it is missing and takes it; refuses when another process has it. */
    static DataFolder take(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            forTheOwnerOnly(path, "rwx------");
            FileChannel channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (isFree(channel)) {
                return new DataFolder(path, channel);
            }
        } catch (IOException unusable) {
            throw new CannotStart("The data folder " + path + " cannot be used: " + unusable, unusable);
        }
        throw new CannotStart("Another Aftercare is running on the data folder " + path
                + ". Stop it first, or set AFTERCARE_HOME to a folder of its own.");
    }

    /** Whether a process has it at this moment. */
    static boolean isTaken(Path wanted) {
        Path lock = wanted.toAbsolutePath().normalize().resolve("lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return !isFree(channel);
        } catch (IOException nobodyWasEverHere) {
            return false;
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ourselves) {
            return false;
        }
    }

    /** Whoever else has an account on this machine has no business in here. */
    static void forTheOwnerOnly(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** Writes a secret so that it is there whole or not at all, readable by the owner alone. */
    static void keep(Path file, String secret) throws IOException {
        Files.createDirectories(file.getParent());
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.writeString(half, "");
        forTheOwnerOnly(half, "rw-------");
        Files.writeString(half, secret);
        Files.move(half, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}

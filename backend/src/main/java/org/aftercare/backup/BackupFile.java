package org.aftercare.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** A backup as it lies on the disk. Nothing is taken from it before all of it is proven whole. */
public final class BackupFile implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    final Manifest manifest;
    private final Path path;
    private final ZipFile zip;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens it once every byte of it has been read against its seal. */
    static BackupFile whole(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new Refused("There is no backup " + path + ".");
        }
        try {
            Seal.check(path);
            return open(path);
        } catch (IOException broken) {
            throw new Refused(path + " is not a whole backup: it is cut off or changed", broken);
        }
    }

    /** What it holds, in a sentence. */
    public static String verify(Path path) {
        try (BackupFile file = whole(path)) {
            Manifest manifest = file.manifest;
            return "%s is whole: %,d rows of %d tables as of %s"
                    .formatted(path, manifest.rows(), manifest.tables().size(), manifest.at());
        } catch (IOException unclosed) {
            throw new Refused(path + " cannot be read", unclosed);
        }
    }

    InputStream read(Manifest.Table table) throws IOException {
        return zip.getInputStream(zip.getEntry(table.piece()));
    }

    private static BackupFile open(Path path) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        try {
            ZipEntry last = zip.getEntry(Manifest.NAME);
            if (last == null) {
                throw new IOException("it says nothing of what it holds");
            }
            Manifest manifest = JSON.readValue(zip.getInputStream(last), Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new Refused(path + " was written by a newer release, which alone can read it.");
            }
            return new BackupFile(path, zip, manifest);
        } catch (IOException | RuntimeException unusable) {
            zip.close();
            throw unusable;
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

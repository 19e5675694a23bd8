package org.aftercare.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The last bytes of a backup: the SHA-256 of all before them. Nothing of it can be cut off or changed unnoticed. */
final class Seal {
    /** Hexadecimal digits. */
    static final int LENGTH = 64;

    private static final int AT_ONCE = 1 << 16;

    private Seal() {}

    static void put(Path file) throws IOException {
        byte[] seal = of(file).getBytes(StandardCharsets.US_ASCII);
        try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "rw")) {
            end.seek(end.length() - LENGTH);
            end.write(seal);
            end.getFD().sync();
        }
    }

    static void check(Path file) throws IOException {
        byte[] seal = new byte[LENGTH];
        try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "r")) {
            if (end.length() < LENGTH) {
                throw new IOException("it is too short");
            }
            end.seek(end.length() - LENGTH);
            end.readFully(seal);
        }
        if (!of(file).equals(new String(seal, StandardCharsets.US_ASCII))) {
            throw new IOException("its seal does not fit");
        }
    }

    private static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[AT_ONCE];
        long left = Files.size(file) - LENGTH;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = 0; left > 0 && read >= 0; left -= read) {
                read = in.read(piece, 0, (int) Math.min(left, AT_ONCE));
                digest.update(piece, 0, Math.max(read, 0));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

package org.aftercare.kernel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A picture by what it is, not by what it is called: JPEG, PNG or WebP, up to 8 MB. */
public record Picture(String contentType, byte[] bytes) {
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] WEBP = {'W', 'E', 'B', 'P'};

    /** 413 where it is too large, 415 where it is no picture. */
    public static Picture of(byte[] bytes) {
        if (bytes != null && bytes.length > MOST_BYTES) {
            throw Problem.of(413, "too-large");
        }
        String type = bytes == null ? null : type(bytes);
        if (type == null) {
            throw Problem.of(415, "not-a-picture");
        }
        return new Picture(type, bytes);
    }

    /** From a JSON field; with or without {@code data:…;base64,} before it. */
    public static Picture ofBase64(String field, String text) {
        String plain = text.startsWith("data:") ? text.substring(text.indexOf(',') + 1) : text;
        if (plain.length() > MOST_BYTES / 3 * 4 + 4) {
            throw Problem.of(413, "too-large");
        }
        try {
            return of(Base64.getDecoder().decode(plain));
        } catch (IllegalArgumentException notBase64) {
            throw Problem.invalid(field, "wrong-form");
        }
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String type(byte[] bytes) {
        if (begins(bytes, 0, JPEG)) {
            return "image/jpeg";
        }
        if (begins(bytes, 0, PNG)) {
            return "image/png";
        }
        return begins(bytes, 0, RIFF) && begins(bytes, 8, WEBP) ? "image/webp" : null;
    }

    private static boolean begins(byte[] bytes, int at, byte[] with) {
        return bytes.length >= at + with.length && Arrays.equals(bytes, at, at + with.length, with, 0, with.length);
    }
}

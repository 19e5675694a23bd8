package org.aftercare.input;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Bodies that are files: pictures and lists, good and bad. */
final class Files {
    private static final byte[] PNG = {
        (byte) 0x89,
        'P',
        'N',
        'G',
        '\r',
        '\n',
        0x1a,
        '\n',
        0,
        0,
        0,
        13,
        'I',
        'H',
        'D',
        'R',
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        1,
        8,
        6,
        0,
        0,
        0,
        0x1f,
        0x15,
        (byte) 0xc4,
        (byte) 0x89
    };
    private static final byte[] JPEG = {
        (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1
    };
    private static final byte[] WEBP = "RIFF\u0010\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);
    private static final String CSV = "配件编码,配件名称,单位,类别\nZQ-81,压缩机电容,个,配件\n";

    private Files() {}

    static byte[] good(String type) {
        return switch (type) {
            case "image/png" -> PNG.clone();
            case "image/jpeg" -> JPEG.clone();
            case "image/webp" -> WEBP.clone();
            default -> CSV.getBytes(StandardCharsets.UTF_8);
        };
    }

    record Bad(String kind, byte[] bytes) {}

    static Bad bad(String type, Random dice) {
        byte[] good = good(type);
        byte[] noise = new byte[1 + dice.nextInt(5000)];
        dice.nextBytes(noise);
        return switch (dice.nextInt(12)) {
            case 0 -> new Bad("empty file", new byte[0]);
            case 1 -> new Bad("noise", noise);
            case 2 -> new Bad("begins well, then noise", joined(good, noise));
            case 3 -> new Bad("broken off", java.util.Arrays.copyOf(good, good.length / 2));
            case 4 -> new Bad("one byte", new byte[] {(byte) 0xff});
            case 5 -> new Bad("markup called a file", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
            case 6 ->
                new Bad("zip that is none", joined("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1), noise));
            case 7 -> new Bad("NUL in a list", CSV.replace("个", "\0").getBytes(StandardCharsets.UTF_8));
            case 8 -> new Bad("quote that does not close", (CSV + "\"a,b\n").getBytes(StandardCharsets.UTF_8));
            case 9 -> new Bad("very long line", (CSV + "x".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
            case 10 ->
                new Bad("formula", CSV.replace("压缩机电容", "=cmd|'/C calc'!A0").getBytes(StandardCharsets.UTF_8));
            default -> new Bad("many columns", (",".repeat(20_000) + "\n" + CSV).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}

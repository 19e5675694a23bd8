package org.aftercare.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next where the next page begins (pass it as {@code after}), or null on the last page
 */
public record Page<T>(List<T> items, String next) {
    public static final int USUAL = 50;
    public static final int MOST = 200;

    /** Cuts a list that was read with one row more than the page holds. */
    public static <T> Page<T> cut(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, encode(key.apply(items.get(limit - 1))));
    }

    /** A limit within 1 to {@link #MOST}; null means {@link #USUAL}. */
    public static int limit(Integer asked) {
        return asked == null ? USUAL : Math.max(1, Math.min(MOST, asked));
    }

    public static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** The key inside a cursor, or null when there is none; 400 for one that was made up. */
    public static String decode(String after) {
        if (after == null || after.isBlank()) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException made) {
            throw Problem.invalid("after", "cursor-unknown");
        }
    }

    /** The id inside a cursor of a list that is in the order of its ids; null when there is none, 400 for a made-up one. */
    public static UUID decodeId(String after) {
        String key = decode(after);
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException made) {
            throw Problem.invalid("after", "cursor-unknown");
        }
    }
}

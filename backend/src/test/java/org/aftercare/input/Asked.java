package org.aftercare.input;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One request as it goes out, byte for byte.
 *
 * @param kind what is bad about it, in a few words
 * @param must how it is to be answered
 * @param who the login it is sent as; null: as nobody
 * @param target path and query as sent
 * @param headers name and value; beside those that every request has
 * @param body null: none
 */
record Asked(
        ApiOperation operation,
        String kind,
        Must must,
        String who,
        String method,
        String target,
        List<Header> headers,
        byte[] body) {
    /** Begins what is bad about a path: it may well lead to another operation. */
    static final String PATH = "path: ";
    /** Begins what breaks the protocol itself, so that no request comes of it: refused without a word. */
    static final String NO_HTTP = "no HTTP: ";

    private static final int SHOWN = 400;

    record Header(String name, String value) {}

    /** What the judge holds an answer against, beside what holds for all. */
    enum Must {
        /** Any orderly answer will do. */
        BE_ANSWERED,
        /** It breaks the document: accepting it is a fault. */
        BE_REFUSED,
        /** It carries what nobody may set. */
        BE_REFUSED_AS_UNKNOWN,
        BE_UNKNOWN_CALLER,
        BE_FORBIDDEN
    }

    String header(String name) {
        return headers.stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse(null);
    }

    /** The language it is to be answered in, zh or en. */
    String language() {
        String asked = header("Accept-Language");
        return asked != null && asked.toLowerCase(java.util.Locale.ROOT).startsWith("en") ? "en" : "zh";
    }

    /** A line that asks the same again, with $TOKEN for the person's access token. */
    String curl() {
        StringBuilder line = new StringBuilder("curl -X ")
                .append(method)
                .append(" '$URL")
                .append(quoted(target))
                .append("'");
        headers.forEach(one -> line.append(" -H '")
                .append(one.name())
                .append(": ")
                .append(quoted(one.value()))
                .append("'"));
        if (who != null) {
            line.append(" -H \"Authorization: Bearer $TOKEN\" # ").append(who);
        }
        if (body != null) {
            line.append(" --data-binary '")
                    .append(quoted(new String(body, StandardCharsets.UTF_8)))
                    .append("'");
        }
        return line.toString();
    }

    private static String quoted(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(c -> {
            if (c < ' ' || c == 127) {
                shown.append("\\x%02x".formatted(c));
            } else {
                shown.appendCodePoint(c == '\'' ? '’' : c);
            }
        });
        return text.length() > SHOWN ? shown + "… (" + text.length() + " characters)" : shown.toString();
    }
}

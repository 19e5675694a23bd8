package org.aftercare.notifications;

import java.util.List;

/**
 * A kind of notice that a feature sends. Its wording ships as {@code notices/<name>_zh.txt} and {@code _en.txt} (first
 * line the subject, a blank line, the text); what it is called is {@code notice.<name>} in the feature's words.
 *
 * @param name noun.verb, such as {@code approval.requested}
 * @param fields the names that a wording may hold as {@code {field}}; beside them every wording may hold {company}
 */
public record NoticeKind(String name, List<String> fields) {
    public static NoticeKind of(String name, String... fields) {
        return new NoticeKind(name, List.of(fields));
    }
}

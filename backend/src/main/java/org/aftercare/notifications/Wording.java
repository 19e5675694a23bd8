package org.aftercare.notifications;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A subject and a text in one language: a template while {field} stands in it, what was said once it is filled. */
public record Wording(String subject, String body) {
    private static final Pattern FIELD = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    /** Reads a shipped text: the subject on the first line, the text after a blank one. */
    static Wording read(String text) {
        String[] parts = text.replace("\r\n", "\n").split("\n", 2);
        return new Wording(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip());
    }

    /** The names between braces, in their order. */
    static Set<String> fieldsOf(String template) {
        Set<String> names = new LinkedHashSet<>();
        Matcher found = FIELD.matcher(template);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    Wording with(String mark, String text) {
        return new Wording(subject.replace(mark, text), body.replace(mark, text));
    }

    /** Every {field} in its words; a subject stays one line, so that nobody's name can add a header to a mail. */
    Wording filled(Function<String, String> words) {
        return new Wording(fill(subject, words).replaceAll("\\s+", " ").strip(), fill(body, words));
    }

    private static String fill(String template, Function<String, String> words) {
        return FIELD.matcher(template).replaceAll(field -> Matcher.quoteReplacement(words.apply(field.group(1))));
    }
}

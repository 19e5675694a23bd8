package org.aftercare.notifications;

import java.util.function.BiFunction;

/** The same in both languages. */
public record Wordings(Wording zh, Wording en) {
    /** @param language zh or en */
    public Wording in(String language) {
        return "en".equals(language) ? en : zh;
    }

    /** With the one text in place of the other. */
    Wordings with(String mark, String text) {
        return new Wordings(zh.with(mark, text), en.with(mark, text));
    }

    /** @param words of a language and a field */
    Wordings filled(BiFunction<String, String, String> words) {
        return new Wordings(zh.filled(field -> words.apply("zh", field)), en.filled(field -> words.apply("en", field)));
    }
}

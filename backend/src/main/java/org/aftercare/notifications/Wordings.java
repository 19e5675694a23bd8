package org.aftercare.notifications;

import java.util.function.BiFunction;

/** The same in both languages. */
public record Wordings(Wording zh, Wording en) {
    /** @param language zh or en */
    public Wording in(String language) {
        return "en".equals(language) ? en : zh;
    }

    /** @param words of a language and a field */
    Wordings filled(BiFunction<String, String, String> words) {
        return new Wordings(zh.filled(field -> words.apply("zh", field)), en.filled(field -> words.apply("en", field)));
    }
}

package org.aftercare.kernel;

/** A text in both languages, where people write it themselves and either may be read. */
public record Bilingual(String zh, String en) {
    /** @param language zh or en */
    public String in(String language) {
        return language.equals("zh") ? zh : en;
    }
}

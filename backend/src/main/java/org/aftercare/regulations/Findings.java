package org.aftercare.regulations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.aftercare.kernel.Words;
import org.aftercare.regulations.Expressions.Wanted;
import org.aftercare.regulations.Offers.Offer;

/** The mistakes found so far in the rules of one article. */
final class Findings {
    private final Words words;
    private final Expressions expressions;
    private final List<Mistake> mistakes = new ArrayList<>();

    Findings(Words words, Expressions expressions) {
        this.words = words;
        this.expressions = expressions;
    }

    List<Mistake> all() {
        return mistakes;
    }

    /** @param code of a sentence under {@code mistake.<code>} */
    void add(String path, String code, Object... args) {
        unknown(path, code, List.of(), args);
    }

    /** As {@link #add}, with the names that do exist. */
    void unknown(String path, String code, Collection<String> known, Object... args) {
        mistakes.add(new Mistake(path, 0, 0, words.say("mistake." + code, args), known));
    }

    /** True where it is there. */
    boolean needs(String path, Object value) {
        boolean there = value != null
                && !(value instanceof String text && text.isBlank())
                && !(value instanceof Collection<?> list && list.isEmpty())
                && !(value instanceof Map<?, ?> map && map.isEmpty());
        if (!there) {
            add(path, "missing", path.substring(path.lastIndexOf('.') + 1));
        }
        return there;
    }

    /** The offer of this name; null, and told, where there is none. */
    Offer offer(String path, String name, Map<String, Offer> offers, String code) {
        if (!needs(path, name)) {
            return null;
        }
        Offer offer = offers.get(name);
        if (offer == null) {
            unknown(path, code, offers.keySet(), name);
        }
        return offer;
    }

    /** Checks the expression, if there is one. */
    void expression(String path, String text, Scope scope, Wanted wanted) {
        if (text != null) {
            expressions.check(text, scope, wanted).ifPresent(found -> tell(path, found));
        }
    }

    /** As {@link #expression}, where it must be there. */
    void needsExpression(String path, String text, Scope scope, Wanted wanted) {
        if (needs(path, text)) {
            expression(path, text, scope, wanted);
        }
    }

    /** An amount or a text: the day of a year may be told as either. */
    void amountOrText(String path, String text, Scope scope) {
        if (text != null && expressions.check(text, scope, Wanted.amount).isPresent()) {
            expression(path, text, scope, Wanted.text);
        }
    }

    private void tell(String path, Expressions.Mistake found) {
        mistakes.add(new Mistake(
                path,
                found.line(),
                found.column(),
                words.say("mistake.expression", found.line(), found.column(), CheckerWords.say(found.message(), words)),
                found.known()));
    }
}

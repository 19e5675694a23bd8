package org.aftercare.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal that the caller can understand: a stable code, a sentence in their language (words/*.properties under
 * {@code problem.<code>}), the field it is about, and facts for the screen. Thrown from verbs; told as RFC 9457.
 */
public class Problem extends RuntimeException {
    /** One field that is wrong: its code names a sentence under {@code field.<code>}, unless it brings its own. */
    public record Field(String field, String code, String message, Object... args) {}

    public final int status;
    public final String code;
    public final Object[] args;
    public final List<Field> fields = new ArrayList<>();
    public final Map<String, Object> facts = new LinkedHashMap<>();
    public String article;

    /** Its own sentence instead of the one that the code names; null: that one. */
    public Bilingual sentence;

    private Problem(int status, String code, Object... args) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.args = args;
    }

    /** Not there, or not yours: the two answer alike. */
    public static Problem notFound() {
        return new Problem(404, "not-found");
    }

    /** The state does not allow it now; args fill the sentence. */
    public static Problem conflict(String code, Object... args) {
        return new Problem(409, code, args);
    }

    /** One field is wrong. */
    public static Problem invalid(String field, String code, Object... args) {
        return invalid(List.of(new Field(field, code, null, args)));
    }

    public static Problem invalid(List<Field> fields) {
        Problem problem = new Problem(400, "invalid");
        problem.fields.addAll(fields);
        return problem;
    }

    public static Problem of(int status, String code, Object... args) {
        return new Problem(status, code, args);
    }

    public Problem with(String fact, Object value) {
        facts.put(fact, value);
        return this;
    }

    /** The article of the regulation that refuses, e.g. 1.13. */
    public Problem article(String ref) {
        article = ref;
        return this;
    }

    /** In its own words, as the company wrote them into a rule; null: in ours. */
    public Problem saying(Bilingual own) {
        sentence = own;
        return this;
    }
}

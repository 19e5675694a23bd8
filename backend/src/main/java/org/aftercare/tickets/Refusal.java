package org.aftercare.tickets;

import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;

/**
 * Why something is not possible now. The same answer is thrown at whoever tries, and shown beside the button of whoever
 * has not tried yet.
 *
 * @param code of the sentence {@code problem.<code>}
 * @param article of the regulation that refuses, or null
 * @param args of the sentence
 */
public record Refusal(String code, String article, Object... args) {
    public static Refusal of(String code, Object... args) {
        return new Refusal(code, null, args);
    }

    /** The one for an article. */
    public static Refusal by(String article, String code, Object... args) {
        return new Refusal(code, article, args);
    }

    /** Refusals that only ask for a reason name the field, so that a form can ask for it. */
    public Problem problem() {
        Problem problem = Problem.conflict(code, args).article(article);
        return code.startsWith("reason-to-") ? problem.with("field", "reason") : problem;
    }

    public String sentence(Words words) {
        return words.say("problem." + code, args);
    }

    /** Throws where there is a refusal; null passes. */
    public static void check(Refusal refusal) {
        if (refusal != null) {
            throw refusal.problem();
        }
    }
}

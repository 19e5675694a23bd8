package org.aftercare.approvals;

import java.util.UUID;

import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.regulations.Bound;

/**
 * Why something is not possible now. The same answer is thrown at whoever tries, and shown beside the button of whoever
 * has not tried yet.
 *
 * @param code stable; names the sentence {@code problem.<code>} where the refusal brings none of its own
 * @param own the sentence of a rule, or null
 * @param article of the regulation that refuses, or null: the state of things does
 * @param articleId its id, for a link to it
 * @param args of the sentence
 */
public record Refusal(String code, Bilingual own, String article, UUID articleId, Object... args) {
    public static Refusal of(String code, Object... args) {
        return new Refusal(code, null, null, null, args);
    }

    /** By an article's rule, in its own words. */
    static Refusal by(Bound<?> rule, String code, Bilingual sentence) {
        return new Refusal(code, sentence, rule.ref(), rule.articleId());
    }

    /** Refusals that only ask for a reason name the field, so that a form can ask for it. */
    public Problem problem() {
        Problem problem = Problem.conflict(code, args).article(article).saying(own);
        if (articleId != null) {
            problem.with("articleId", articleId);
        }
        return code.startsWith("reason-to-") ? problem.with("field", "reason") : problem;
    }

    public String sentence(Words words) {
        return own != null ? own.in(words.language()) : words.say("problem." + code, args);
    }

    /** Throws where there is a refusal; null passes. */
    public static void check(Refusal refusal) {
        if (refusal != null) {
            throw refusal.problem();
        }
    }
}

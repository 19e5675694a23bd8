package org.aftercare.complaints;

import java.util.Arrays;

import org.aftercare.approvals.Refusal;

/** What a complaint at a given step allows; null: nothing speaks against it. */
final class ComplaintRules {
    private ComplaintRules() {}

    /** The sentence that says where the complaint stands, and so why not. */
    static Refusal is(Step step) {
        return Refusal.of("complaint-is-" + step);
    }

    static Refusal at(Step step, Step... allowed) {
        return Arrays.asList(allowed).contains(step) ? null : is(step);
    }

    /** Grave ones go round the departments on the handling form; others are decided by after-sales (5.2.2.3). */
    static Refusal submitted(Severity severity, String solution) {
        if (severity != Severity.grave) {
            return Refusal.of("complaint-without-form");
        }
        return solution == null ? Refusal.of("solution-missing") : null;
    }

    static Refusal open(Step step) {
        return step == Step.closed ? is(step) : null;
    }
}

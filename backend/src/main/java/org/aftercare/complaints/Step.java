package org.aftercare.complaints;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a complaint stands, in the prescribed order (5.3.3a). */
@Schema(name = "ComplaintStep")
public enum Step {
    /** In the register; nobody of after-sales has taken it up. */
    registered,
    /** Taken up: the customer is contacted, the facts are verified with the departments. */
    verifying,
    /** Facts confirmed: cause and responsible department are looked for. */
    analysing,
    /** Judged: the solution is drafted, agreed and approved. */
    settling,
    /** Decided: measures are carried out, the customer is visited and answered. */
    executing,
    /** Ended with an account of what became of it; may be opened again. */
    closed;

    private static final Map<Step, Set<Step>> NEXT = Map.of(
            registered, EnumSet.of(verifying, closed),
            verifying, EnumSet.of(analysing, settling, executing, closed),
            analysing, EnumSet.of(settling, executing, closed),
            settling, EnumSet.of(executing, closed),
            executing, EnumSet.of(settling, closed),
            closed, EnumSet.of(registered, settling));

    /** What may follow; whether steps in between may be left out is told by the rules. */
    boolean mayBecome(Step next) {
        return NEXT.get(this).contains(next);
    }

    /** The first step that would be skipped on the way there; null: none. */
    Step skipped(Step next) {
        return next.ordinal() > ordinal() + 1 ? values()[ordinal() + 1] : null;
    }
}

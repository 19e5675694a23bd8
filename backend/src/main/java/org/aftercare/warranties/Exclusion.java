package org.aftercare.warranties;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a fault is not covered although the unit is. */
@Schema(name = "CoverExclusion")
public enum Exclusion {
    /** Used otherwise than the manual says. */
    misuse,
    /** Opened or repaired by somebody else. */
    foreign_repair,
    /** Fallen, under water, lightning, mains voltage. */
    accident,
    /** A part that wears out: it is paid for, the work on it is not. */
    consumable,
    /** Another fault than the repair answers for. */
    other_fault,
    /** Nothing proves when it was bought, or the plate is not the one on the paper. */
    no_proof;

    /** What is left of the facts where this is so. */
    CoverFacts leaves(CoverFacts facts) {
        return switch (this) {
            case other_fault -> facts.withoutRepairs();
            case no_proof -> facts.withoutWarranty();
            default -> facts;
        };
    }

    /** Whatever covers the unit, this is not covered. */
    boolean excludes(CoverLine.What what) {
        return switch (this) {
            case misuse, foreign_repair, accident -> true;
            case consumable -> what == CoverLine.What.parts;
            case other_fault, no_proof -> false;
        };
    }
}

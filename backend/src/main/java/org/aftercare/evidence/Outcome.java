package org.aftercare.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of an article, each of which opens its records. */
@Schema(name = "EvidenceOutcome")
public enum Outcome {
    /** Whatever fell under the article: kept, broken, open and waived together. */
    applied,
    /** Done in time, passed, written down. */
    kept,
    /** Not done in time, also when it was done later. */
    broken,
    /** Owed, not yet done and not yet missed. */
    open,
    /** Let off, with a reason. */
    waived,
    /** Breaches that people entered; beside the others, not among them. */
    breaches
}

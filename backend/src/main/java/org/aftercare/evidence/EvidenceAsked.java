package org.aftercare.evidence;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

/** Which evidence is asked for: that of a period, of one branch or of all that the caller sees. */
public class EvidenceAsked {
    /** The first day, as {@link EvidencePeriod#of} reads it. */
    @QueryParam("from")
    public LocalDate from;

    /** The last day. */
    @QueryParam("to")
    public LocalDate to;

    @QueryParam("branch")
    public UUID branch;
}

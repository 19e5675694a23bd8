package org.aftercare.tickets;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The customer's name under a voucher, bound to the exact content it was given for by that content's hash (1.4a). */
public final class Signature {
    @Schema(name = "SignatureKind")
    public enum Kind {
        /** The work is done. */
        completion,
        /** The item may be taken away. */
        take_away,
        /** The item came back; belongs to the workshop. */
        giving_back
    }

    @Schema(name = "SignatureHow")
    public enum How {
        /** On the glass. */
        drawn,
        /** A photo of the signed paper. */
        paper
    }

    private Signature() {}
}

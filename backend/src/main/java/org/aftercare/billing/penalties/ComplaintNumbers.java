package org.aftercare.billing.penalties;

import java.util.UUID;

import io.smallrye.mutiny.Uni;

/** Complaints lie further down the house; a penalty that rests on one asks there whether there is such a complaint. */
public interface ComplaintNumbers {
    /** Its number; null where there is none that the caller sees. In the caller's session. */
    Uni<String> of(UUID complaint);
}

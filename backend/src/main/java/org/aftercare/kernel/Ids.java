package org.aftercare.kernel;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** Ids in the order of their making (UUIDv7). Clients may bring their own, so a call made twice is one call. */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    /** The id the client brought, or a new one. */
    public static UUID orNext(UUID brought) {
        return brought != null ? brought : next();
    }
}

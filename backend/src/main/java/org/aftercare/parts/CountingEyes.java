package org.aftercare.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;

/** Whoever counts goods does not look up what the books say of them (counting is blind). */
@ApplicationScoped
class CountingEyes {
    private static final String COUNTS = "enterCount";

    @Inject
    Permissions permissions;

    @Inject
    Caller caller;

    /** Whether quantities of what is under a blind count are kept from the caller. */
    boolean blinded() {
        return permissions.allows(COUNTS, caller.identity().roles());
    }
}

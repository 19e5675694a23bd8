package org.aftercare.kernel;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import org.aftercare.guards.Watch;

/** The sign-ins that ended, of which nobody may remember a while. */
@Alternative
@ApplicationScoped
public class WatchedEndedSignIns extends EndedSignIns {
    @Override
    public boolean contains(UUID signedIn) {
        return !Watch.isRemoved("ended sign-ins") && super.contains(signedIn);
    }
}

package org.aftercare.obligations;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import io.smallrye.mutiny.Uni;

import org.aftercare.notifications.Recipient;

/** How customers are reached; the package that knows them says it. */
public interface CustomersTold {
    /** By id; a customer who cannot be reached is left out. In the open session. */
    Uni<Map<UUID, Recipient>> reach(Collection<UUID> customers);
}

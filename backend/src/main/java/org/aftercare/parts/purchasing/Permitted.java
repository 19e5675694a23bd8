package org.aftercare.parts.purchasing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;

/** Which operations the caller's roles allow at all; what the state of a thing allows of them its SELECT tells. */
@ApplicationScoped
class Permitted {
    @Inject
    Permissions permissions;

    @Inject
    Caller caller;

    String[] of(List<String> operations) {
        return operations.stream()
                .filter(operation ->
                        permissions.allows(operation, caller.identity().roles()))
                .toArray(String[]::new);
    }
}

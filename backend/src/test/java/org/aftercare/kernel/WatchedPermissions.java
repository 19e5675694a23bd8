package org.aftercare.kernel;

import java.util.Collection;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import org.aftercare.guards.Watch;

/** The table, of which one cell at a time can be opened, or one operation to whoever passes by. */
@Alternative
@Singleton
public class WatchedPermissions extends Permissions {
    @Override
    public boolean allows(String operation, Collection<String> roles) {
        return super.allows(operation, roles)
                || roles.stream().anyMatch(role -> Watch.isRemoved(operation + " for " + role));
    }

    @Override
    public boolean isPublic(String operation) {
        return super.isPublic(operation) || Watch.isRemoved(operation + " for anyone");
    }
}

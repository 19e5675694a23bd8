package org.aftercare.guards;

import java.util.Set;

import io.quarkus.test.junit.QuarkusTestProfile;

import org.aftercare.kernel.WatchedCaller;
import org.aftercare.kernel.WatchedEndedSignIns;
import org.aftercare.kernel.WatchedPermissions;
import org.aftercare.kernel.WatchedSql;

/** The product with its guards watched, so that each can be taken away in turn while it runs. */
public class WatchedGuards implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(WatchedCaller.class, WatchedPermissions.class, WatchedSql.class, WatchedEndedSignIns.class);
    }
}

package org.aftercare.kernel;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

/**
 * A change of a record that is there, in one commit, answered with what it has become. A caller who changed what is no
 * longer so is told what stands now, and whose it is (409).
 */
@ApplicationScoped
public class Change {
    @Inject
    Commit commit;

    @Inject
    IfMatch ifMatch;

    /**
     * @param form what the request says, a record
     * @param work the command; answers the id again
     * @param view read after the commit, or after its refusal
     */
    public <V extends Versioned> Uni<V> once(
            UUID id, Object form, Supplier<Uni<UUID>> work, Function<UUID, Uni<V>> view) {
        return ifMatch.orShow(commit.once(form, work), id, () -> view.apply(id)).chain(view::apply);
    }

    /** As {@link #once(UUID, Object, Supplier, Function)}, of a request without a body. */
    public <V extends Versioned> Uni<V> once(UUID id, Supplier<Uni<UUID>> work, Function<UUID, Uni<V>> view) {
        return once(id, Commit.NO_BODY, work, view);
    }
}

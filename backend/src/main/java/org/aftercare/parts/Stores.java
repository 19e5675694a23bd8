package org.aftercare.parts;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;

/** Stores as forms name them. */
@ApplicationScoped
public class Stores {
    @Inject
    Caller caller;

    /** 400 where it is not there, not the caller's branch's, or closed. */
    public Uni<Store> visible(UUID id) {
        return Store.<Store>findById(id).invoke(store -> {
            if (store == null || !caller.sees(store.branchId) || store.closedAt != null) {
                throw Problem.invalid("storeId", "store-unknown");
            }
        });
    }
}

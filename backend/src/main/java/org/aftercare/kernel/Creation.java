package org.aftercare.kernel;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

/** A creating POST. Sent again, under the client's own id or the same key, it answers the same record: 201, then 200. */
@ApplicationScoped
public class Creation {
    @Inject
    Commit commit;

    /**
     * @param form what the request says, a record
     * @param brought the id the client gave, or null
     * @param isThere whether that record is there already; fails where it is not the caller's
     * @param make makes it and answers its id
     * @param view read after the commit
     */
    public <V> Uni<RestResponse<V>> once(
            Object form,
            UUID brought,
            Function<UUID, Uni<Boolean>> isThere,
            Supplier<Uni<UUID>> make,
            Function<UUID, Uni<V>> view) {
        AtomicBoolean made = new AtomicBoolean();
        Supplier<Uni<UUID>> first = () -> make.get().invoke(id -> made.set(true));
        Supplier<Uni<UUID>> work = () -> brought == null
                ? first.get()
                : isThere.apply(brought).chain(there -> there ? Uni.createFrom().item(brought) : first.get());
        return commit.once(form, work).chain(view::apply).map(shown -> answer(made.get(), shown));
    }

    /** 201 with what was made now, 200 with what was there. JSON, or another type asked for would get a record in words. */
    public static <V> RestResponse<V> answer(boolean made, V shown) {
        return RestResponse.ResponseBuilder.create(made ? RestResponse.Status.CREATED : RestResponse.Status.OK, shown)
                .type(MediaType.APPLICATION_JSON)
                .build();
    }
}

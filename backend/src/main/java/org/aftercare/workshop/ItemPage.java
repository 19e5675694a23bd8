package org.aftercare.workshop;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Actions;
import org.aftercare.approvals.Gates;
import org.aftercare.approvals.GatesInForce;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.Sql;
import org.aftercare.workshop.ItemViews.ItemView;
import org.aftercare.workshop.ItemViews.ReturnPaper;

/** An item as its page shows it, to this caller, now; and what a command on it answers. */
@ApplicationScoped
public class ItemPage {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ItemActions actions;

    @Inject
    ReturnLines lines;

    @Inject
    Gates gates;

    @Inject
    Change change;

    /** The item; 404 where it is not there or another branch's. */
    Uni<ItemView> show(UUID id) {
        return sql.found(ItemRead.class, ItemRead.SQL, clock.instant(), id, caller.scope())
                .chain(item -> Panache.withSession(() -> gates.inForce().map(inForce -> view(item, inForce))));
    }

    /** Runs a command in one commit and answers the item after it; a stale version is told with what stands now. */
    Uni<ItemView> after(UUID id, Object form, Supplier<Uni<?>> command) {
        return change.once(id, form, () -> command.get().map(done -> id), this::show);
    }

    /** As {@link #after(UUID, Object, Supplier)}, of a request without a body. */
    Uni<ItemView> after(UUID id, Supplier<Uni<?>> command) {
        return change.once(id, () -> command.get().map(done -> id), this::show);
    }

    private ItemView view(ItemRead item, GatesInForce inForce) {
        Actions may = actions.of(item, inForce);
        ReturnPaper paper = item.ending() == null
                ? null
                : new ReturnPaper(lines.of(item.content()), item.contentHash(), item.signature());
        return new ItemView(item, item.minutes(), paper, may.allowed(), may.refused());
    }
}

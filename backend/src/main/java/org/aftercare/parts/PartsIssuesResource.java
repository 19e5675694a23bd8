package org.aftercare.parts;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Ids;
import org.aftercare.parts.SlipViews.SlipView;

/** Goods asked for over the counter without a slip: told what refuses it and what to do instead (8.4.3.1a, 8.4.3.4a). */
@Path("/parts-issues")
@Cancellable(false)
public class PartsIssuesResource {
    @Inject
    Gates gates;

    @Inject
    Stock stock;

    @Inject
    Storerooms rooms;

    @Inject
    SlipPages pages;

    @Inject
    Commit commit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public record IssueWithoutSlip(
            @NotNull UUID storeId,
            @NotNull UUID partId,
            @Positive int quantity) {}

    @POST
    @Operation(
            operationId = "issueWithoutSlip",
            summary = "Hand goods out without a slip: refused by the articles, and by the database where none binds")
    public Uni<SlipView> issue(@NotNull @Valid IssueWithoutSlip form) {
        return commit.once(
                        form,
                        () -> rooms.visible(form.storeId()).chain(store -> {
                            Document none = new Document(Document.Kind.parts_slip, Ids.next(), "-");
                            return gates.require(
                                            GuardedStock.ISSUE,
                                            Subject.of("parts_slip", none.id()),
                                            store.branchId,
                                            new StockFacts.Issue(
                                                    false,
                                                    "",
                                                    false,
                                                    false,
                                                    false,
                                                    false,
                                                    false,
                                                    false,
                                                    false,
                                                    "internal",
                                                    "-",
                                                    false,
                                                    false,
                                                    false))
                                    .chain(() -> stock.take(
                                            List.of(Outgoing.of(
                                                    form.partId(),
                                                    store.id,
                                                    form.quantity(),
                                                    MovementKind.issue,
                                                    none,
                                                    null)),
                                            clock.instant(),
                                            caller.personId()))
                                    .replaceWith(none.id());
                        }))
                .chain(pages::show);
    }
}

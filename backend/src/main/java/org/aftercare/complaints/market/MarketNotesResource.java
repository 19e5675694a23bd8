package org.aftercare.complaints.market;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.market.MarketForms.AddMarketNote;
import org.aftercare.complaints.market.MarketForms.DecideOnMarketNote;
import org.aftercare.complaints.market.MarketPages.MarketNoteView;
import org.aftercare.complaints.market.MarketPages.UnreadMarketNotes;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;

/** What the staff hear of competitors, for the leadership (9.9). */
@Path("/market-notes")
@Cancellable(false)
public class MarketNotesResource {
    @Inject
    MarketNotes notes;

    @Inject
    MarketPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(operationId = "listMarketNotes", summary = "Market notes, the newest first, by product (9.9a)")
    public Uni<Page<MarketNoteView>> list(
            @QueryParam("q") String product,
            @QueryParam("unread") boolean unread,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(product, unread, after, Page.limit(limit));
    }

    @GET
    @Path("count")
    @Operation(operationId = "countMarketNotes", summary = "How many the reader has not read yet (9.9b)")
    public Uni<UnreadMarketNotes> count() {
        return pages.unread();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showMarketNote", summary = "One note, who has read it, and what was decided")
    public Uni<MarketNoteView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(operationId = "addMarketNote", summary = "Enter what one heard of a competing product (9.9a)")
    public Uni<RestResponse<MarketNoteView>> add(@NotNull @Valid AddMarketNote form) {
        return creation.once(form, form.id(), notes::isThere, () -> notes.add(form), pages::show);
    }

    @POST
    @Path("{id}/reading")
    @Operation(operationId = "readMarketNote", summary = "The leadership has read it (9.9b)")
    public Uni<MarketNoteView> read(@PathParam("id") UUID id) {
        return commit.once(() -> notes.read(id)).chain(pages::show);
    }

    @POST
    @Path("{id}/decision")
    @Operation(operationId = "decideOnMarketNote", summary = "What was decided on the strength of it (9.9b)")
    public Uni<MarketNoteView> decide(@PathParam("id") UUID id, @NotNull @Valid DecideOnMarketNote form) {
        return commit.once(form, () -> notes.decide(id, form.decision())).chain(pages::show);
    }
}

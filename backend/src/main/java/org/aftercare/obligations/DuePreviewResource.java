package org.aftercare.obligations;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.staff.OfficeCalendars;

/** Tries a calendar out before anything depends on it. */
@Path("/calendars/{id}/due")
@Cancellable(false)
public class DuePreviewResource {
    private static final int MOST_MINUTES = 100_000;

    @Inject
    OfficeCalendars calendars;

    @Inject
    Words words;

    /** @param words why, in the caller's language */
    public record DueView(Instant due, String words) {}

    @GET
    @WithSession
    @Operation(operationId = "previewDue", summary = "When so many office minutes from a moment are over, and why")
    public Uni<DueView> due(
            @PathParam("id") UUID id,
            @NotNull @QueryParam("from") Instant from,
            @NotNull @Min(0) @Max(MOST_MINUTES) @QueryParam("minutes") Integer minutes) {
        return calendars
                .of(id)
                .map(hours -> DueReason.officeMinutes(hours, minutes, from))
                .onItem()
                .ifNull()
                .failWith(() -> Problem.conflict("calendar-without-work"))
                .map(reason -> new DueView(reason.due(), reason.words(words, words.language())));
    }
}

package org.aftercare.journal;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.EndedSignIns;

/** What colleagues do, as it happens: the browser refetches what an event names. */
@Path("/live")
public class LiveResource {
    /** Shorter than proxies wait; also when a sign-in that ended is noticed. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    @Inject
    LiveStream stream;

    @Inject
    Caller caller;

    @Inject
    EndedSignIns ended;

    public record LiveEvent(long seq, String kind, UUID actorId, List<Subject> subjects) {}

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(operationId = "live", summary = "Server-sent events: what happened, for whoever may see it")
    @APIResponse(
            responseCode = "200",
            description = "One event for each entry, its data as JSON; comments keep the line open",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveEvent.class)))
    public Multi<OutboundSseEvent> live(
            @HeaderParam("Last-Event-ID") String lastSeen, @QueryParam("since") String from, @Context Sse sse) {
        Caller.Identity who = caller.identity();
        String mark = lastSeen != null ? lastSeen : from;
        String since = mark != null && mark.matches("\\d{1,19}") ? mark : null;
        Multi<OutboundSseEvent> entries = stream.follow(since)
                .filter(entry -> who.headOffice()
                        || entry.branchId() == null
                        || entry.branchId().equals(who.branchId()))
                .map(entry -> sse.newEventBuilder()
                        .id(entry.tx())
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(new LiveEvent(entry.seq(), entry.kind(), entry.actorId(), entry.subjects()))
                        .build());
        Multi<OutboundSseEvent> heartbeat = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("still here").build());
        return Multi.createBy()
                .merging()
                .streams(entries, heartbeat)
                .select()
                .first(event -> !ended.contains(who.signedInId()) && !stream.isEnding());
    }
}

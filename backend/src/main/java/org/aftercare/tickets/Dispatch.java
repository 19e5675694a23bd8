package org.aftercare.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Ids;

/** One sending of one technician to one call; a ticket has at most one open (the database keeps it so). */
@Entity
public class Dispatch extends PanacheEntityBase {
    /** How it ended. */
    public enum Ending {
        finished,
        refused,
        dispatched_again,
        withdrawn,
        not_finished,
        cancelled
    }

    @Id
    public UUID id;

    public UUID ticketId;
    public UUID technicianId;
    public Instant dispatchedAt;
    public UUID dispatchedBy;
    public Instant plannedAt;
    public int plannedMinutes;

    /** Why a newer call went before a carried-over one (1.13), or why it was dispatched again. */
    public String reason;

    public Instant endedAt;

    @Enumerated(EnumType.STRING)
    public Ending ending;

    public String endingReason;

    /** The open one of a ticket, or null. */
    static Uni<Dispatch> openOf(UUID ticketId) {
        return Dispatch.<Dispatch>find("ticketId = ?1 and endedAt is null", ticketId)
                .firstResult();
    }

    /** When the technician is through with what is planned; now, where nothing is. */
    static Uni<Instant> freeFrom(UUID technician, Instant now) {
        return Dispatch.<Dispatch>find("technicianId = ?1 and endedAt is null order by plannedAt", technician)
                .list()
                .map(open -> freeFrom(
                        open.stream().map(one -> one.plannedAt.plus(Duration.ofMinutes(one.plannedMinutes))), now));
    }

    /**
     * The same of jobs that are known.
     *
     * @param ends when each of them is through; what is planned for another day does not count
     */
    static Instant freeFrom(Stream<Instant> ends, Instant now) {
        return ends.filter(end -> end.isBefore(now.plus(Duration.ofHours(12))))
                .max(Instant::compareTo)
                .filter(end -> end.isAfter(now))
                .orElse(now);
    }

    static Dispatch of(Ticket ticket, UUID technician, UUID supervisor, Instant now, Instant plannedAt, int minutes) {
        Dispatch dispatch = new Dispatch();
        dispatch.id = Ids.next();
        dispatch.ticketId = ticket.id;
        dispatch.technicianId = technician;
        dispatch.dispatchedBy = supervisor;
        dispatch.dispatchedAt = now;
        dispatch.plannedAt = plannedAt;
        dispatch.plannedMinutes = minutes;
        return dispatch;
    }

    void end(Ending how, String why, Instant now) {
        ending = how;
        endingReason = why == null || why.isBlank() ? null : why.trim();
        endedAt = now;
    }
}

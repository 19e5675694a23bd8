package org.aftercare.tickets;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Role;
import org.aftercare.tickets.EscalationForms.Escalate;

/** A problem bigger than its service person can settle: reported, taken up, planned for, cleared (3.1.6, 3.2.5). */
@Entity
public class Escalation extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID ticketId;
    public UUID branchId;
    public String description;

    /** It cannot be solved there at all (3.2.5); otherwise it is only bigger than asked for (3.1.6). */
    public boolean cannotSolve;

    /** Whose people the technician told besides, by role (3.2.5). */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] departments = {};

    public Instant escalatedAt;
    public UUID escalatedBy;
    public Instant takenAt;
    public UUID takenBy;

    /** Confirmed by the department in charge (3.1.6b); null until then. */
    public String plan;

    public Instant plannedAt;
    public UUID plannedBy;
    public Instant clearedAt;
    public UUID clearedBy;

    @Version
    public int version;

    static Escalation of(Escalate form, Ticket ticket, UUID by, Instant now) {
        Escalation escalation = new Escalation();
        escalation.id = Ids.orNext(form.id());
        escalation.ticketId = ticket.id;
        escalation.branchId = ticket.branchId;
        escalation.description = form.description().trim();
        escalation.cannotSolve = form.cannotSolve();
        escalation.departments = form.concerned().stream().map(Role::name).toArray(String[]::new);
        escalation.escalatedAt = now;
        escalation.escalatedBy = by;
        return escalation;
    }

    List<Role> departments() {
        return Stream.of(departments).map(Role::valueOf).toList();
    }

    /** The one that is not cleared, or null. */
    static Uni<Escalation> openOf(UUID ticketId) {
        return Escalation.<Escalation>find("ticketId = ?1 and clearedAt is null", ticketId)
                .firstResult();
    }

    void take(UUID by, Instant now) {
        mustBeOpen();
        if (takenAt != null) {
            throw Problem.conflict("escalation-taken");
        }
        takenAt = now;
        takenBy = by;
    }

    /** Also of one that was cleared without a plan: an article adopted since may want it, and nothing else could give it. */
    void plan(String how, UUID by, Instant now) {
        if (plan != null) {
            mustBeOpen();
        }
        plan = how.trim();
        plannedAt = now;
        plannedBy = by;
        if (takenAt == null) {
            takenAt = now;
            takenBy = by;
        }
    }

    void clear(UUID by, Instant now) {
        mustBeOpen();
        clearedAt = now;
        clearedBy = by;
    }

    private void mustBeOpen() {
        if (clearedAt != null) {
            throw Problem.conflict("escalation-cleared");
        }
    }
}

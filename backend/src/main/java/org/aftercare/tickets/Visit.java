package org.aftercare.tickets;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;
import org.aftercare.tickets.TicketForms.Depart;
import org.aftercare.tickets.TicketForms.RecordFindings;
import org.aftercare.tickets.TicketForms.Spent;

/** One way of a technician to a customer, from setting out to leaving. */
@Entity
public class Visit extends PanacheEntityBase {
    public enum Outcome {
        /** Put right on the spot; needs the customer's signature (1.4a). */
        fixed,
        /** The item goes to the workshop; needs the signature for the take-away. */
        take_in,
        /** Somebody has to come again. */
        come_back,
        not_home
    }

    @Embeddable
    public static class Minutes {
        @Enumerated(EnumType.STRING)
        public WorkCategory category;

        public int minutes;

        @Override
        public boolean equals(Object other) {
            return other instanceof Minutes that && that.category == category && that.minutes == minutes;
        }

        @Override
        public int hashCode() {
            return category.hashCode();
        }
    }

    @Id
    public UUID id;

    public UUID ticketId;
    public UUID technicianId;
    public Instant departedAt;
    public Instant arrivedAt;
    public Instant leftAt;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    /** Why it ended without being fixed. */
    public String note = "";

    public String diagnosis = "";
    public String workDone = "";

    /** Who is in charge there, and their number (3.2.3a). */
    public String siteContact = "";

    public String sitePhone = "";

    /** What was put forward (3.2.3b). */
    public String solution = "";

    /** What was found is not what had been reported (3.1.5). */
    public boolean differs;

    /** Needed, and not taken along; with the reason (3.2.4b). */
    public String toolsMissing = "";

    public String toolsReason = "";
    public boolean agreedByPhone;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "visit_minutes", joinColumns = @JoinColumn(name = "visit_id"))
    public Set<Minutes> minutes = new HashSet<>();

    @Version
    public int version;

    static Uni<Visit> openOf(UUID ticketId) {
        return Visit.<Visit>find("ticketId = ?1 and leftAt is null", ticketId).firstResult();
    }

    static Visit departed(UUID id, Ticket ticket, Depart form, List<String> missing, Instant now) {
        Visit visit = new Visit();
        visit.id = id;
        visit.ticketId = ticket.id;
        visit.technicianId = ticket.technicianId;
        visit.departedAt = now;
        visit.toolsMissing = String.join(", ", missing);
        visit.toolsReason = TicketForms.text(form.reason());
        visit.agreedByPhone = form.agreed();
        return visit;
    }

    void arrive(Instant now) {
        arrivedAt = now;
    }

    void record(RecordFindings form) {
        diagnosis = form.diagnosis().trim();
        workDone = TicketForms.text(form.workDone());
        siteContact = TicketForms.text(form.siteContact());
        sitePhone = TicketForms.text(form.sitePhone());
        solution = TicketForms.text(form.solution());
        differs = Boolean.TRUE.equals(form.differs());
        minutes.clear();
        for (Spent spent : form.minutes() == null ? List.<Spent>of() : form.minutes()) {
            if (minutes.stream().anyMatch(one -> one.category == spent.category())) {
                throw Problem.invalid("minutes", "category-twice");
            }
            Minutes one = new Minutes();
            one.category = spent.category();
            one.minutes = spent.minutes();
            minutes.add(one);
        }
    }

    /** Something of what is asked at the customer's is written down. */
    boolean hasFindings() {
        return Stream.of(diagnosis, workDone, siteContact, solution).anyMatch(text -> !text.isBlank());
    }

    void leave(Outcome how, String why, Instant now) {
        outcome = how;
        note = TicketForms.text(why);
        leftAt = now;
    }
}

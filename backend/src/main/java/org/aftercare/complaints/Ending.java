package org.aftercare.complaints;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.aftercare.complaints.ComplaintForms.Close;

/** The account of what became of it (9.6a), and the customer's answer to that (9.7b). */
@Embeddable
public class Ending {
    public String outcome;

    /** What keeps it from coming back, or why nothing is needed (5.1.2.4c). */
    public String prevention;

    @Enumerated(EnumType.STRING)
    public Dropped dropped;

    public String dropReason;
    public UUID closedBy;
    public Instant closedAt;
    public Boolean solved;
    public int reopened;
    public Instant reopenedAt;

    void close(Close form, UUID by, Instant now) {
        outcome = form.outcome().trim();
        prevention = ComplaintForms.text(form.prevention());
        dropped = form.dropped();
        dropReason = form.dropped() == null ? null : ComplaintForms.text(form.dropReason());
        closedBy = by;
        closedAt = now;
        solved = null;
    }

    void open(Instant now) {
        closedBy = null;
        closedAt = null;
        dropped = null;
        dropReason = null;
        reopened++;
        reopenedAt = now;
    }
}

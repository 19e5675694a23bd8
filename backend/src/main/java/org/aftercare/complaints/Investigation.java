package org.aftercare.complaints;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** What after-sales found out itself: the grounds confirmed, and what was checked with whom (5.2.3.1.1, 5.2.3.1.2). */
@Embeddable
public class Investigation {
    public String grounds;
    public UUID groundsBy;
    public Instant groundsAt;
    public String checked;
    public String checkedWith;
    public String investigation;
    public UUID investigatedBy;
    public Instant investigatedAt;

    void groundsConfirmed(String text, UUID by, Instant now) {
        grounds = text.trim();
        groundsBy = by;
        groundsAt = now;
    }

    void submitted(String what, String with, String finding, UUID by, Instant now) {
        checked = what.trim();
        checkedWith = with.trim();
        investigation = finding.trim();
        investigatedBy = by;
        investigatedAt = now;
    }
}

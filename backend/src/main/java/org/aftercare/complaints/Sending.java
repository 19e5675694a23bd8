package org.aftercare.complaints;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom in the house it went: the visitor, the unit, the vice general manager, the management (1.20-1.22, 6.12a). */
@Embeddable
public class Sending {
    /** What the vice general manager did with a grave one (1.20a). */
    @Schema(name = "ComplaintReadHow")
    public enum ReadHow {
        read,
        referred
    }

    /** The supervisor in person, or whom the supervisor specially sends (1.22). */
    public UUID handlerId;

    public UUID handlerBy;
    public UUID unitId;
    public Instant unitSince;
    public String difficulty;

    /** Null: no help is waited for. */
    public Instant helpAskedAt;

    public int chases;

    @Enumerated(EnumType.STRING)
    public ReadHow readHow;

    public UUID readBy;
    public Instant readAt;
    public UUID referredTo;

    /** management, quality, or both with a comma between. */
    public String reportedTo;

    public Instant reportedAt;
    public UUID reportReadBy;
    public Instant reportReadAt;

    void send(UUID handler, UUID by) {
        handlerId = handler;
        handlerBy = by;
    }

    void passTo(UUID unit, Instant now) {
        unitId = unit;
        unitSince = now;
    }

    void needHelp(String what, Instant now) {
        difficulty = what.trim();
        helpAskedAt = now;
    }

    void helped() {
        helpAskedAt = null;
    }

    void read(ReadHow how, UUID by, UUID to, Instant now) {
        readHow = how;
        readBy = by;
        readAt = now;
        referredTo = to;
    }

    /** @return false: they were told already */
    boolean report(String to, Instant now) {
        if (reportedToo(to)) {
            return false;
        }
        reportedTo = reportedTo == null ? to : reportedTo + "," + to;
        reportedAt = now;
        return true;
    }

    boolean reportedToo(String to) {
        return reportedTo != null && java.util.List.of(reportedTo.split(",")).contains(to);
    }

    void reportRead(UUID by, Instant now) {
        reportReadBy = by;
        reportReadAt = now;
    }
}

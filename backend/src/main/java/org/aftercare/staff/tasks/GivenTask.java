package org.aftercare.staff.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Problem;

/** What a superior gave somebody to do, by a day and to a quality; only who gave it closes it (8.4.6.3). */
@Entity
public class GivenTask extends PanacheEntityBase {
    @Schema(name = "GivenTaskStatus")
    public enum Status {
        /** To be done; also when it was sent back. */
        given,
        /** Said to be done; who gave it looks at it. */
        reported,
        /** Good: it is closed. */
        accepted,
        /** Not wanted any more. */
        withdrawn
    }

    @Id
    public UUID id;

    /** Where the person worked when it was given. */
    public UUID branchId;

    public UUID personId;
    public UUID giverId;
    public String title;
    public String quality;

    /** Its last day. */
    public LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    public Status status;

    public Instant givenAt;
    public Instant reportedAt;
    public String report = "";

    /** It was reported, or reported again, after its last day. */
    public boolean late;

    public int sentBack;
    public String sentBackWhy = "";

    /** When it was accepted or withdrawn. */
    public Instant endedAt;

    public String withdrawnWhy = "";

    @Version
    public int version;

    /** @param today by the company's clock */
    void report(String note, UUID by, LocalDate today, Instant now) {
        if (!personId.equals(by)) {
            throw Problem.conflict("task-of-another");
        }
        must(Status.given);
        status = Status.reported;
        reportedAt = now;
        report = note;
        late = late || today.isAfter(dueOn);
    }

    void accept(UUID by, Instant now) {
        mustHaveGiven(by);
        must(Status.reported);
        status = Status.accepted;
        endedAt = now;
    }

    /** @param until its new last day; null: the one it has */
    void sendBack(String why, LocalDate until, UUID by) {
        mustHaveGiven(by);
        must(Status.reported);
        status = Status.given;
        reportedAt = null;
        sentBack++;
        sentBackWhy = why;
        dueOn = until == null ? dueOn : until;
    }

    void withdraw(String why, UUID by, Instant now) {
        mustHaveGiven(by);
        if (status == Status.accepted || status == Status.withdrawn) {
            throw Problem.conflict("task-ended");
        }
        status = Status.withdrawn;
        withdrawnWhy = why;
        endedAt = now;
    }

    private void mustHaveGiven(UUID by) {
        if (!giverId.equals(by)) {
            throw Problem.conflict("task-given-by-another");
        }
    }

    private void must(Status wanted) {
        if (status != wanted) {
            throw Problem.conflict(wanted == Status.reported ? "task-not-reported" : "task-not-open");
        }
    }
}

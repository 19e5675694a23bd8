package org.aftercare.surveys.satisfaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Held;
import org.aftercare.kernel.Problem;

/** Satisfaction and loyalty, asked of chosen customers (5.1.2.5a). */
@Entity
public class Survey extends PanacheEntityBase {
    @Schema(name = "SurveyStatus")
    public enum Status {
        /** Questions are written and customers chosen. */
        draft,
        /** With the customers; answers come. */
        sent,
        /** No answers any more; causes and measures are written. */
        closed,
        /** The report is with head office (5.1.2.5b). */
        reported
    }

    @Id
    public UUID id;

    public String number;
    public String title;
    public String period;

    @Enumerated(EnumType.STRING)
    public Status status = Status.draft;

    public Instant madeAt;
    public UUID madeBy;
    public Instant sentAt;

    /** The last day on which links are answered. */
    public LocalDate answerBy;

    public Instant closedAt;
    public UUID closedBy;
    public String reportNote = "";
    public Instant reportedAt;
    public UUID reportedBy;

    @Version
    public int version;

    static Uni<Survey> locked(UUID id) {
        return Held.found(Survey.<Survey>find("id", id));
    }

    void send(LocalDate by, Instant now) {
        mustBe(Status.draft);
        status = Status.sent;
        sentAt = now;
        answerBy = by;
    }

    void close(UUID person, Instant now) {
        mustBe(Status.sent);
        status = Status.closed;
        closedAt = now;
        closedBy = person;
    }

    void report(String note, UUID person, Instant now) {
        mustBe(Status.closed);
        status = Status.reported;
        reportNote = note == null ? "" : note.strip();
        reportedAt = now;
        reportedBy = person;
    }

    /** @throws Problem 409 in another state than this */
    void mustBe(Status needed) {
        if (status != needed) {
            throw switch (needed) {
                case draft -> Problem.conflict("survey-sent", number);
                case sent -> Problem.conflict("survey-not-open", number);
                case closed, reported -> Problem.conflict("survey-not-closed", number);
            };
        }
    }

    /** @throws Problem 409 before it was sent, and once the report is with head office */
    void mustTakeCauses() {
        if (status == Status.draft || status == Status.reported) {
            throw Problem.conflict("survey-not-open", number);
        }
    }
}

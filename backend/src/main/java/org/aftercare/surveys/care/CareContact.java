package org.aftercare.surveys.care;

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
import org.aftercare.surveys.care.CareForms.MakeContact;

/** A contact with a customer outside a repair: planned for a day, then made, or called off (5.1.1.3b, 5.1.2.2a, 9.4a). */
@Entity
public class CareContact extends PanacheEntityBase {
    /** What it is for. */
    @Schema(name = "ContactPurpose")
    public enum Purpose {
        /** Looking after a customer. */
        care,
        /** Winning back a customer who is lost (5.1.2.5c). */
        win_back,
        /** Asking what they think (9.4a). */
        inquiry
    }

    /** How. */
    @Schema(name = "ContactWay")
    public enum Way {
        visit,
        phone,
        online,
        letter
    }

    @Id
    public UUID id;

    public String number;
    public UUID customerId;
    public UUID branchId;

    @Enumerated(EnumType.STRING)
    public Purpose purpose;

    @Enumerated(EnumType.STRING)
    public Way way;

    public LocalDate plannedOn;
    public UUID ownerId;
    public String planNote = "";
    public Instant plannedAt;
    public UUID plannedBy;
    public LocalDate madeOn;
    public Instant madeAt;
    public UUID madeBy;
    public Boolean reached;
    public String said = "";

    /** How satisfied the customer is, 1 to 10; null: not asked, or not reached. */
    public Integer score;

    public Instant cancelledAt;
    public UUID cancelledBy;
    public String cancelReason;

    @Version
    public int version;

    static Uni<CareContact> locked(UUID id) {
        return Held.found(CareContact.<CareContact>find("id", id));
    }

    void moveTo(LocalDate day, UUID owner) {
        mustBeOpen();
        plannedOn = day;
        ownerId = owner;
    }

    /** It was made: whoever was reached said something, and how satisfied they are. */
    void make(MakeContact form, UUID person, Instant now) {
        mustBeOpen();
        if (form.reached() && (form.said() == null || form.said().isBlank())) {
            throw Problem.invalid("said", "call-back-says-nothing");
        }
        if (form.reached() && form.score() == null && purpose == Purpose.care) {
            throw Problem.invalid("score", "score-missing");
        }
        way = form.way() == null ? way : form.way();
        madeOn = form.on();
        reached = form.reached();
        said = form.said() == null ? "" : form.said().strip();
        score = form.reached() ? form.score() : null;
        madeAt = now;
        madeBy = person;
    }

    void cancel(String reason, UUID person, Instant now) {
        mustBeOpen();
        cancelReason = reason.strip();
        cancelledAt = now;
        cancelledBy = person;
    }

    private void mustBeOpen() {
        if (madeAt != null) {
            throw Problem.conflict("contact-made", number);
        }
        if (cancelledAt != null) {
            throw Problem.conflict("contact-cancelled", number);
        }
    }
}

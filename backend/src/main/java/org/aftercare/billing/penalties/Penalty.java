package org.aftercare.billing.penalties;

import java.math.BigDecimal;
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

import org.aftercare.billing.penalties.PenaltyForms.ProposePenalty;
import org.aftercare.kernel.Held;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;

/** A penalty on a person or a unit. It is never deleted: it is entered or set aside, and both stay on the sheet. */
@Entity
public class Penalty extends PanacheEntityBase {
    @Schema(name = "PenaltyState")
    public enum Status {
        /** Grounds and amount may still be said, the facts be established. */
        proposed,
        /** It counts. */
        entered,
        /** It does not count, and says why. */
        set_aside
    }

    @Id
    public UUID id;

    public String number;

    /** Null: it falls on the unit. */
    public UUID personId;

    /** The unit; of a person, where they worked then. */
    public UUID branchId;

    @Enumerated(EnumType.STRING)
    public PenaltyReason reason;

    /** The complaint it rests on, kept by its id and number only; null: none. */
    public UUID complaintId;

    public String complaintNumber = "";

    /** The article it rests on; null: {@code ruleText} names the company's own rule. */
    public UUID articleId;

    public String ruleText = "";
    public String facts;
    public LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    public PenaltyDecision decision;

    /** Null: not graded. */
    @Enumerated(EnumType.STRING)
    public Severity severity;

    /** In yuan; null: none. */
    public BigDecimal amount;

    /** Why this amount, where no table gives one (16.6b). */
    public String amountReason = "";

    /** Of the appraisal; null: none. */
    public Integer points;

    /** What looking into it showed; null: nobody has said. */
    public Boolean proved;

    public String finding = "";
    public Instant foundAt;
    public UUID foundBy;

    @Enumerated(EnumType.STRING)
    public Status status;

    public Instant proposedAt;

    /** Null: it followed from a rule by itself. */
    public UUID proposedBy;

    public Instant decidedAt;
    public UUID decidedBy;
    public String setAsideWhy = "";

    @Version
    public int version;

    /** A fine that follows from a rule, without anybody proposing it; its amount is still to be said. */
    static Penalty byRule(String number, PenaltyReason reason, Fallen on, LocalDate day, String facts, Instant now) {
        Penalty penalty = new Penalty();
        penalty.id = Ids.next();
        penalty.number = number;
        penalty.reason = reason;
        penalty.personId = on.personId();
        penalty.branchId = on.branchId();
        penalty.facts = facts;
        penalty.happenedOn = day;
        penalty.decision = PenaltyDecision.fine;
        penalty.status = Status.proposed;
        penalty.proposedAt = now;
        return penalty;
    }

    static Uni<Penalty> locked(UUID id) {
        return Held.found(Penalty.<Penalty>find("id", id));
    }

    /** Takes the form over; whom it falls on is set with it. @param complaint the number of the one it rests on; null: none */
    void say(ProposePenalty form, String complaint) {
        mustBeOpen();
        reason = form.reason();
        complaintId = form.complaintId();
        complaintNumber = PenaltyForms.text(complaint);
        articleId = form.articleId();
        ruleText = PenaltyForms.text(form.rule());
        facts = form.facts().trim();
        happenedOn = form.happenedOn();
        decision = form.decision();
        severity = form.severity();
        amount = form.amount() == null ? null : form.amount().setScale(2);
        amountReason = PenaltyForms.text(form.amountReason());
        points = form.points();
    }

    /** What looking into it showed. Whoever it falls on does not say it. */
    void establish(boolean isProved, String what, UUID by, Instant now) {
        mustBeOpen();
        if (by.equals(personId)) {
            throw Problem.conflict("penalty-of-oneself", number);
        }
        proved = isProved;
        finding = what.trim();
        foundAt = now;
        foundBy = by;
    }

    /** @param by null: it follows from a rule by itself */
    void enter(UUID by, Instant now) {
        mustBeOpen();
        if (Boolean.FALSE.equals(proved)) {
            throw Problem.conflict("penalty-disproved", number);
        }
        if (decision == PenaltyDecision.fine && amount == null && points == null) {
            throw Problem.conflict("penalty-without-amount", number);
        }
        if (by != null && by.equals(personId)) {
            throw Problem.conflict("penalty-of-oneself", number);
        }
        status = Status.entered;
        decidedAt = now;
        decidedBy = by;
    }

    /** It is waived or lifted; also once it was entered. */
    void setAside(String why, UUID by, Instant now) {
        if (status == Status.set_aside) {
            throw Problem.conflict("penalty-set-aside", number);
        }
        if (by != null && by.equals(personId)) {
            throw Problem.conflict("penalty-of-oneself", number);
        }
        status = Status.set_aside;
        decidedAt = now;
        decidedBy = by;
        setAsideWhy = why.trim();
    }

    void mustBeOpen() {
        if (status != Status.proposed) {
            throw Problem.conflict(status == Status.entered ? "penalty-entered" : "penalty-set-aside", number);
        }
    }

    boolean hasRule() {
        return articleId != null || !ruleText.isBlank();
    }
}

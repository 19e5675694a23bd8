package org.aftercare.complaints;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.approvals.Refusal;

/** A complaint, from the first word to the account of what became of it (5.2). */
@Entity
public class Complaint extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;

    /** The customer's page of it stands behind it. */
    public String token;

    /** Null: it came from outside and no branch is known yet; head office sees it. */
    public UUID branchId;

    @Enumerated(EnumType.STRING)
    public Source source;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    /** In the customer's words (9.5d). */
    public String content;

    @Enumerated(EnumType.STRING)
    public About about;

    /** Null until somebody said; 5.2.1 asks for it at once. */
    @Enumerated(EnumType.STRING)
    public Classification classification;

    @Enumerated(EnumType.STRING)
    public Severity severity = Severity.ordinary;

    @Enumerated(EnumType.STRING)
    public Step step = Step.registered;

    public Instant stepSince;
    public Instant touchedAt;
    public Instant heardAt;
    public Instant registeredAt;
    public UUID registeredBy;
    public UUID customerId;

    /** Who complains and how they are reached, as they said. */
    public String complainant;

    public String phone = "";
    public String email = "";
    public UUID ticketId;

    /** Whom it is about. */
    public UUID personId;

    public UUID modelId;
    public UUID surveyCardId;

    /** Who of after-sales sees it through (5.1.2.4b). */
    public UUID ownerId;

    public Instant takenUpAt;

    @Embedded
    public Particulars particulars;

    @Embedded
    public Investigation investigated;

    @Embedded
    public Judgement judgement;

    @Embedded
    public Solution settlement;

    @Embedded
    public Responsibility responsibility = new Responsibility();

    @Embedded
    public Dispute dispute;

    @Embedded
    public Ending ending = new Ending();

    @Embedded
    public Sending sending = new Sending();

    @Version
    public int version;

    /** Named in charge; the first time it moves on to being verified. */
    void takeUp(UUID owner, Instant now) {
        mustBeOpen();
        ownerId = owner;
        if (step == Step.registered) {
            takenUpAt = now;
            moveTo(Step.verifying, now);
        }
        touchedAt = now;
    }

    /** @throws org.aftercare.kernel.Problem 409 where this step cannot follow, with the sentence that says where it is */
    void moveTo(Step next, Instant now) {
        if (step == next) {
            return;
        }
        if (!step.mayBecome(next)) {
            throw is().problem();
        }
        step = next;
        stepSince = now;
        touchedAt = now;
    }

    void classify(Classification as, Instant now) {
        mustBeOpen();
        classification = as;
        touchedAt = now;
    }

    /** Fails with where it stands unless it is at one of these steps. */
    void mustBeAt(Step... steps) {
        Refusal.check(ComplaintRules.at(step, steps));
    }

    void mustBeOpen() {
        Refusal.check(ComplaintRules.open(step));
    }

    Refusal is() {
        return ComplaintRules.is(step);
    }

    Particulars particulars() {
        return particulars = particulars == null ? new Particulars() : particulars;
    }

    Investigation investigated() {
        return investigated = investigated == null ? new Investigation() : investigated;
    }

    Judgement judgement() {
        return judgement = judgement == null ? new Judgement() : judgement;
    }

    Solution settlement() {
        return settlement = settlement == null ? new Solution() : settlement;
    }

    Dispute dispute() {
        return dispute = dispute == null ? new Dispute() : dispute;
    }

    String cause() {
        return judgement == null || judgement.cause == null ? null : judgement.cause.name();
    }
}

package org.aftercare.parts.care;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Held;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.care.CareForms.RecordLoss;

/** What breaking a rule cost; charged, it is owed by the person responsible (8.4.1.3). */
@Entity
public class Loss extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;
    public UUID branchId;

    /** Null: not known yet; then it cannot be charged. */
    public UUID personId;

    /** The rule that was broken; null: not named yet. */
    public UUID articleId;

    public String what;

    /** In yuan. */
    public BigDecimal amount;

    /** Of the amount, borne by the person. */
    public BigDecimal percent;

    public Instant recordedAt;
    public UUID recordedBy;
    public Instant chargedAt;
    public UUID chargedBy;
    public Instant paidAt;
    public UUID paidTo;

    @Version
    public int version;

    static Uni<Loss> locked(UUID id) {
        return Held.found(Loss.<Loss>find("id", id));
    }

    void say(RecordLoss form) {
        mustNotBeCharged();
        personId = form.personId();
        articleId = form.articleId();
        what = form.what().trim();
        amount = form.amount();
        percent = form.percent();
    }

    void mustNotBeCharged() {
        if (chargedAt != null) {
            throw Problem.conflict("loss-charged", number);
        }
    }

    void charge(UUID by, Instant now) {
        mustNotBeCharged();
        if (personId == null || articleId == null) {
            throw Problem.conflict("loss-of-nobody", number);
        }
        chargedAt = now;
        chargedBy = by;
    }

    void paid(UUID accountant, Instant now) {
        if (chargedAt == null) {
            throw Problem.conflict("loss-not-charged", number);
        }
        if (paidAt != null) {
            throw Problem.conflict("loss-paid", number);
        }
        paidAt = now;
        paidTo = accountant;
    }
}

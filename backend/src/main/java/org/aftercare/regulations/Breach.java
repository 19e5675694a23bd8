package org.aftercare.regulations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;
import org.aftercare.regulations.ConductForms.RecordBreach;

/** What somebody did against an article, and what followed (6.4). It is never deleted: it stands or is withdrawn. */
@Entity
public class Breach extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID articleId;
    public int articleVersion;
    public UUID personId;

    /** Where the person worked then. */
    public UUID branchId;

    public LocalDate happenedOn;
    public String facts;
    public String consequence;
    public BigDecimal amount;
    public String subjectKind;
    public UUID subjectId;
    public Instant recordedAt;
    public UUID recordedBy;
    public Instant withdrawnAt;
    public UUID withdrawnBy;
    public String withdrawnWhy;

    @Version
    public int version;

    static Breach of(UUID id, Article article, UUID branchId, RecordBreach form, UUID by, Instant now) {
        Breach breach = new Breach();
        breach.id = id;
        breach.articleId = article.id;
        breach.articleVersion = article.version;
        breach.personId = form.personId();
        breach.branchId = branchId;
        breach.happenedOn = form.on();
        breach.facts = form.facts().strip();
        breach.consequence = form.consequence().strip();
        breach.amount = form.amount() == null ? null : form.amount().setScale(2);
        breach.subjectKind = form.subject() == null ? null : form.subject().kind();
        breach.subjectId = form.subject() == null ? null : form.subject().id();
        breach.recordedAt = now;
        breach.recordedBy = by;
        return breach;
    }

    /** It was a mistake, or was forgiven; once. */
    void withdraw(UUID by, String why, Instant now) {
        if (withdrawnAt != null) {
            throw Problem.conflict("breach-withdrawn");
        }
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnWhy = why.strip();
    }
}

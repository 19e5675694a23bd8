package org.aftercare.complaints.opinions;

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

import org.aftercare.kernel.Held;
import org.aftercare.kernel.Problem;

/** What one customer said, once, of products or of service (5.1.1.1, 9.4b). */
@Entity
public class Opinion extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;

    @Enumerated(EnumType.STRING)
    public OpinionChannel channel;

    @Enumerated(EnumType.STRING)
    public SaidSort sort;

    @Enumerated(EnumType.STRING)
    public OpinionMethod method;

    @Enumerated(EnumType.STRING)
    public OpinionTopic topic;

    public LocalDate recordedOn;

    /** The region, by its branch; null: not known. */
    public UUID branchId;

    /** Null: not among our customers, or not found. */
    public UUID customerId;

    public String customerName = "";
    public String phone = "";
    public String product = "";
    public String productOpinion = "";
    public String serviceOpinion = "";

    /** Was asked, and had nothing to say. */
    public boolean nothingToReport;

    /** While which complaint it was said; null: on its own. */
    public UUID complaintId;

    /** Null: nobody has judged it yet. */
    public Boolean worthPassingOn;

    public Instant judgedAt;
    public UUID judgedBy;
    public String answer = "";
    public Instant answeredAt;
    public UUID answeredBy;
    public Instant closedAt;
    public UUID closedBy;
    public Instant recordedAt;

    /** Null: the customer, by the public form or a card. */
    public UUID recordedBy;

    @Version
    public int version;

    static Uni<Opinion> locked(UUID id) {
        return Held.found(Opinion.<Opinion>find("id", id));
    }

    void judge(boolean worth, UUID by, Instant now) {
        mustBeOpen();
        worthPassingOn = worth;
        judgedAt = now;
        judgedBy = by;
    }

    /** What the customer was told. */
    void answer(String text, UUID by, Instant now) {
        mustBeOpen();
        answer = text.trim();
        answeredAt = now;
        answeredBy = by;
    }

    /** @param measuresOpen proposed and not carried out: as long as there is one it stays open (9.4e) */
    void close(long measuresOpen, UUID by, Instant now) {
        mustBeOpen();
        if (measuresOpen > 0) {
            throw Problem.conflict("opinion-measures-open", number, measuresOpen);
        }
        if (answeredAt == null && !nothingToReport) {
            throw Problem.conflict("opinion-unanswered", number);
        }
        closedAt = now;
        closedBy = by;
    }

    void mustBeOpen() {
        if (closedAt != null) {
            throw Problem.conflict("opinion-closed", number);
        }
    }

    /** Both opinions as one text. */
    String said() {
        return productOpinion.isEmpty() || serviceOpinion.isEmpty()
                ? productOpinion + serviceOpinion
                : productOpinion + " / " + serviceOpinion;
    }
}

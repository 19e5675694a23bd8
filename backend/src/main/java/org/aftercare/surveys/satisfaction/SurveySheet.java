package org.aftercare.surveys.satisfaction;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;
import org.aftercare.surveys.AnswerWay;
import org.aftercare.surveys.CardLink;

/** One customer's sheet of a survey; answered once. */
@Entity
public class SurveySheet extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID surveyId;
    public UUID customerId;
    public String tokenHash;
    public boolean mailed;
    public Instant answeredAt;

    /** Null: the customer. */
    public UUID answeredBy;

    @Enumerated(EnumType.STRING)
    public AnswerWay answerWay;

    public String said = "";

    /** Why the customer is dissatisfied, once somebody read it. */
    public UUID causeId;

    @Version
    public int version;

    static Uni<SurveySheet> locked(UUID id) {
        return lockedBy("id", id);
    }

    /** The sheet behind a customer's link; 404 for one that never was. */
    static Uni<SurveySheet> lockedBy(CardLink link) {
        return lockedBy("tokenHash", link.hash());
    }

    private static Uni<SurveySheet> lockedBy(String field, Object value) {
        return SurveySheet.<SurveySheet>find(field, value)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    void answer(String words, AnswerWay way, UUID by, Instant now) {
        if (answeredAt != null) {
            throw Problem.conflict("sheet-answered");
        }
        said = words == null ? "" : words.strip();
        answerWay = way;
        answeredBy = by;
        answeredAt = now;
    }
}

package org.aftercare.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

/** The opinion card (客户意见调查卡) of one call: exactly one (1.18b), answered once (1.19). Made by {@link CardsOfTheDay}. */
@Entity
public class SurveyCard extends PanacheEntityBase {
    /** For so long after it was given, the customer's link works. */
    static final Duration LINK_LIVES = Duration.ofDays(30);

    @Id
    public UUID id;

    public String number;
    public UUID ticketId;
    public UUID customerId;
    public UUID branchId;

    /** The day of the register it belongs to. */
    public LocalDate day;

    /** Who is rated; null until the job is over, or where nobody went. */
    public UUID technicianId;

    @Enumerated(EnumType.STRING)
    public CardStatus status;

    public Instant madeAt;
    public Instant readyAt;
    public String tokenHash;
    public Instant expiresAt;

    /** The mail is in the outbox. */
    public Instant mailedAt;

    @Enumerated(EnumType.STRING)
    public CardChannel channel;

    public Instant sentAt;

    /** Null: the system. */
    public UUID sentBy;

    public Instant answeredAt;

    /** Null: the customer. */
    public UUID answeredBy;

    @Enumerated(EnumType.STRING)
    public AnswerWay answerWay;

    public Integer attitude;
    public Integer skill;
    public Integer arrival;
    public Integer promises;
    public String remark = "";

    @Enumerated(EnumType.STRING)
    public OpinionSort sort;

    public Instant excusedAt;
    public UUID excusedBy;
    public String excuse;

    @Version
    public int version;

    /** Held until the end of the transaction: of two who answer or send it at once, the second sees what the first did. */
    static Uni<SurveyCard> locked(UUID id) {
        return lockedBy("id", id);
    }

    /** The card behind a customer's link; 404 for one that never was. */
    static Uni<SurveyCard> lockedBy(CardLink link) {
        return lockedBy("tokenHash", link.hash());
    }

    private static Uni<SurveyCard> lockedBy(String field, Object value) {
        return SurveyCard.<SurveyCard>find(field, value)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** A new link; the one before it works no more. */
    CardLink newLink(Instant now) {
        mustBeOpen();
        CardLink link = CardLink.next();
        tokenHash = link.hash();
        expiresAt = now.plus(LINK_LIVES);
        return link;
    }

    /** On its way to the customer. Sent again it stays as it was first sent. */
    void send(CardChannel how, UUID by, Instant now) {
        mustBeOpen();
        if (status == CardStatus.to_send) {
            status = CardStatus.sent;
            channel = how;
            sentAt = now;
            sentBy = by;
        }
    }

    /** @throws Problem 409 where the link has had its time */
    void linkMustLive(Instant now) {
        if (expiresAt != null && !now.isBefore(expiresAt)) {
            throw Problem.conflict("card-expired");
        }
    }

    /** What the customer thinks. Nobody answers twice; a card asked on the phone was sent by that. */
    void answer(Ratings ratings, String words, OpinionSort what, AnswerWay way, UUID by, Instant now) {
        ratings.mustBeComplete();
        send(way.whereNotSentBefore(), by, now);
        attitude = ratings.attitude();
        skill = ratings.skill();
        arrival = ratings.arrival();
        promises = ratings.promises();
        remark = words == null ? "" : words.strip();
        sort = what == null ? OpinionSort.none : what;
        if (sort != OpinionSort.none && remark.isEmpty()) {
            throw Problem.invalid("remark", "opinion-says-nothing");
        }
        status = CardStatus.answered;
        answeredAt = now;
        answeredBy = by;
        answerWay = way;
    }

    /** What was ticked; its parts are null before the answer. */
    Ratings ratings() {
        return new Ratings(attitude, skill, arrival, promises);
    }

    /** It is not sent, for a reason of its own (1.18b: no sampling). */
    void excuse(String why, UUID by, Instant now) {
        if (status != CardStatus.waiting && status != CardStatus.to_send) {
            throw Problem.conflict("card-not-to-send", number);
        }
        status = CardStatus.excused;
        excuse = why.strip();
        excusedAt = now;
        excusedBy = by;
        tokenHash = null;
        expiresAt = null;
    }

    /** @throws Problem 409 while the job goes on, and once it was answered or excused */
    void mustBeOpen() {
        switch (status) {
            case waiting -> throw Problem.conflict("card-job-open", number);
            case answered -> throw Problem.conflict("card-answered", number);
            case excused -> throw Problem.conflict("card-excused", number);
            case to_send, sent -> {}
        }
    }
}

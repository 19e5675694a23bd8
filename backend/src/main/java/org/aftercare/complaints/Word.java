package org.aftercare.complaints;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word about a complaint that passed between the house and the customer, or between its parts; never changed. */
@Entity
@Table(name = "complaint_word")
public class Word extends PanacheEntityBase {
    @Schema(name = "ComplaintWordSort")
    public enum Sort {
        /** The customer was spoken to, and told what happened. */
        contact,
        /** The customer was told something. */
        message,
        visit,
        chase,
        unit_answer,
        help_asked,
        help_given,
        /** The customer says whether it is solved. */
        customer_answer
    }

    /** What a message to the customer is about. */
    @Schema(name = "ComplaintMessageAbout")
    public enum About {
        progress,
        /** Whose fault it is, with what that rests on. */
        finding,
        /** What is done about it: the answer. */
        result
    }

    @Id
    public UUID id;

    public UUID complaintId;

    @Enumerated(EnumType.STRING)
    public Sort sort;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    @Enumerated(EnumType.STRING)
    public About about;

    public String text;
    public String cause;
    public Instant at;
    public UUID byId;
    public boolean byHandler;

    static Word of(UUID complaint, Sort sort, String text, UUID by, Instant at) {
        Word word = new Word();
        word.complaintId = complaint;
        word.sort = sort;
        word.text = text.trim();
        word.byId = by;
        word.at = at;
        return word;
    }
}

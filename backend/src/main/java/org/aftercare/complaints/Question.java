package org.aftercare.complaints;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Problem;

/** What a department is asked about a complaint, until it answers from its own inbox (5.2.2, 5.2.3). */
@Entity
@Table(name = "complaint_question")
public class Question extends PanacheEntityBase {
    @Schema(name = "QuestionAbout")
    public enum About {
        /** Are the registered facts right? Confirms or corrects (5.2.2.1c). */
        facts,
        /** Sales: order, part, quantity, shipment (5.2.3.2.2). */
        particulars,
        /** Sales: help the customer, or send the material (5.2.3.2.3). */
        help,
        /** Quality and technical: is the fault there? (5.2.3.3.1) */
        inspection,
        /** Quality and technical: cause, and who answers for it (5.2.2.2a). */
        opinion,
        /** Production: its investigation, unit, people, day (5.2.3.4.1, 5.2.3.4.2). */
        production,
        /** Production and technical: the remedy for the product (5.2.2.3b). */
        remedy,
        /** Sales: does it agree to the solution? (5.2.2.3c) */
        agreement,
        /** An improvement, or that none is needed (5.2.2.4c). */
        improvement,
        /** Take note of a light one (5.2.2.3a). */
        reading,
        other
    }

    @Id
    public UUID id;

    public UUID complaintId;

    @Enumerated(EnumType.STRING)
    public Department department;

    @Enumerated(EnumType.STRING)
    public About about;

    public String asks = "";
    public UUID askedBy;
    public Instant askedAt;
    public Boolean verdict;
    public String answer;
    public UUID answeredBy;
    public Instant answeredAt;
    public Instant withdrawnAt;

    @Version
    public int version;

    static Question of(UUID complaint, Department department, About about, String asks, UUID by, Instant now) {
        Question question = new Question();
        question.complaintId = complaint;
        question.department = department;
        question.about = about;
        question.asks = ComplaintForms.text(asks);
        question.askedBy = by;
        question.askedAt = now;
        return question;
    }

    /**
     * @throws Problem 400 where the answer lacks what was asked; 409 where it was answered already
     */
    void answer(HandlingForms.AnswerQuestion form, UUID by, Instant now) {
        if (answeredAt != null || withdrawnAt != null) {
            throw Problem.conflict("question-answered");
        }
        boolean judges = about == About.facts
                || about == About.inspection
                || about == About.agreement
                || about == About.improvement;
        if (judges && form.verdict() == null) {
            throw Problem.invalid("verdict", "verdict-missing");
        }
        boolean plainYes = Boolean.TRUE.equals(form.verdict()) && (about == About.facts || about == About.agreement);
        boolean says = form.answer() != null && !form.answer().isBlank();
        if (!says && !plainYes && about != About.reading && about != About.particulars) {
            throw Problem.invalid("answer", "answer-missing");
        }
        verdict = form.verdict();
        answer = ComplaintForms.text(form.answer());
        answeredBy = by;
        answeredAt = now;
    }

    /** It counts for what was wanted: answered, and agreed to where that was the question. */
    boolean counts() {
        return answeredAt != null && withdrawnAt == null && (about != About.agreement || Boolean.TRUE.equals(verdict));
    }
}

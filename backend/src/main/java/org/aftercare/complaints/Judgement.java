package org.aftercare.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.aftercare.complaints.ComplaintForms.Judge;

/** What was found: whose fault, from what cause, which department answers for it (5.2.2.2a, 5.2.2.2c). */
@Embeddable
public class Judgement {
    @Enumerated(EnumType.STRING)
    public Fault fault;

    @Enumerated(EnumType.STRING)
    public Cause cause;

    public String causeNote;

    /** That answers for it; null where none does. */
    @Enumerated(EnumType.STRING)
    public Department department;

    /** In words, for the customer. */
    public String finding;

    public String appraisal;
    public String appraisalGrounds;
    public UUID judgedBy;
    public Instant judgedAt;

    /** The earlier closed complaint about the same model with the same cause (5.1.2.4c). */
    public UUID repeatOf;

    public String possibleCauses;
    public String nextStep;
    public Instant nextStepAt;

    /** As production reported them (5.2.3.4.2). */
    public String producingUnit;

    public String producers;
    public LocalDate producedOn;

    void judge(Judge form, UUID by, Instant now) {
        fault = form.fault();
        cause = form.cause();
        causeNote = ComplaintForms.text(form.causeNote());
        department = form.department();
        finding = ComplaintForms.text(form.finding());
        appraisal = ComplaintForms.text(form.appraisal());
        appraisalGrounds = ComplaintForms.text(form.appraisalGrounds());
        judgedBy = by;
        judgedAt = now;
    }

    /** The appraisal result stands with its grounds (5.2.2.2c). */
    boolean appraised() {
        return appraisal != null && !appraisal.isEmpty() && appraisalGrounds != null && !appraisalGrounds.isEmpty();
    }
}

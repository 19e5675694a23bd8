package org.aftercare.complaints;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.aftercare.complaints.ComplaintForms.AssignResponsibility;

/** Who answers for it: a department, a branch or a person (5.2.4c). */
@Embeddable
public class Responsibility {
    @Enumerated(EnumType.STRING)
    public Department responsibleUnit;

    public UUID responsibleBranchId;
    public UUID responsiblePersonId;

    /** Named as such in the month's review, instead of a unit. */
    public boolean stillInvestigated;

    public UUID responsibilityBy;
    public Instant responsibilityAt;

    void assign(AssignResponsibility form, UUID by, Instant now) {
        responsibleUnit = form.department();
        responsibleBranchId = form.branchId();
        responsiblePersonId = form.personId();
        stillInvestigated = form.stillInvestigated();
        responsibilityBy = by;
        responsibilityAt = now;
    }
}

package org.aftercare.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.aftercare.surveys.ResultViews.ResultRow;

/** Somebody looked at the results of a month, of all, a branch or a technician; and what is to be improved (1.16a). */
@Entity
public class SurveyReview extends PanacheEntityBase {
    @Id
    public UUID id;

    /** Its first day. */
    public LocalDate month;

    public UUID branchId;
    public UUID technicianId;

    /** Blank: nothing to improve. */
    public String measure = "";

    /** What the measure rests on, as it was then. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    public ResultRow results;

    public UUID reviewedBy;
    public Instant reviewedAt;
}

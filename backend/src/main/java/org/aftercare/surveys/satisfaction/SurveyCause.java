package org.aftercare.surveys.satisfaction;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** What dissatisfies customers of a survey, and what is done against it (5.1.2.5b). */
@Entity
public class SurveyCause extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID surveyId;
    public String cause;

    /** Blank: none yet. */
    public String measure = "";

    public UUID recordedBy;
    public Instant recordedAt;

    @Version
    public int version;
}

package org.aftercare.surveys.satisfaction;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of a survey, answered on four levels: 1 not at all … 4 fully. */
@Entity
public class SurveyQuestion extends PanacheEntityBase {
    /** What it measures. */
    @Schema(name = "SurveyMeasure")
    public enum Measure {
        satisfaction,
        loyalty
    }

    @Id
    public UUID id;

    public UUID surveyId;
    public int position;

    @Enumerated(EnumType.STRING)
    public Measure measure;

    public String text;
}

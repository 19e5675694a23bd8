package org.aftercare.complaints.opinions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What opinions of a period come to was put before the leadership (5.1.2.2b, 5.2.3.1.7). */
@Entity
public class OpinionReport extends PanacheEntityBase {
    @Schema(name = "OpinionReportKind")
    public enum Kind {
        /** By region and topic (5.1.2.2b). */
        regions,
        /** What was said while complaints were handled (5.2.3.1.7). */
        complaints
    }

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public LocalDate fromDay;
    public LocalDate toDay;

    /** How many opinions it is about. */
    public int opinions;

    public String note = "";
    public Instant sentAt;
    public UUID sentBy;
}

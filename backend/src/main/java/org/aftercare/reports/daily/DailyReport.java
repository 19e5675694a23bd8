package org.aftercare.reports.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Problem;

/** A technician's report of one day (1.10). What it says is never changed, only corrected beside it. */
@Entity
public class DailyReport extends PanacheEntityBase {
    @Schema(name = "DailyReportStatus")
    public enum Status {
        /** The technician has handed it in. */
        submitted,
        /** The supervisor has read it. */
        reviewed
    }

    @Id
    public UUID id;

    public UUID personId;

    /** Whose technician it was that day. */
    public UUID branchId;

    public LocalDate day;

    @Enumerated(EnumType.STRING)
    public Status status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "daily_report_line", joinColumns = @JoinColumn(name = "report_id"))
    public Set<ReportLine> lines = new HashSet<>();

    public int minutes;
    public String note = "";
    public Instant submittedAt;
    public Instant reviewedAt;
    public UUID reviewedBy;

    @Version
    public int version;

    /** Null where that person has handed in none for the day. */
    static Uni<DailyReport> of(UUID person, LocalDate day) {
        return DailyReport.<DailyReport>find("personId = ?1 and day = ?2", person, day)
                .firstResult();
    }

    /** @param correctedSince something was corrected after it was read: it may be read again */
    void review(UUID by, boolean correctedSince, Instant now) {
        if (personId.equals(by)) {
            throw Problem.conflict("report-of-oneself");
        }
        if (status == Status.reviewed && !correctedSince) {
            throw Problem.conflict("report-reviewed");
        }
        status = Status.reviewed;
        reviewedAt = now;
        reviewedBy = by;
    }
}

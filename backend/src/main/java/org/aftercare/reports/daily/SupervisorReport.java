package org.aftercare.reports.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
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

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Branch;
import org.aftercare.staff.PersonRef;

/** A unit's day (1.11): the sum of its technicians' reports, with who is missing. Locked once it has gone on (1.12). */
@Entity
public class SupervisorReport extends PanacheEntityBase {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    @Schema(name = "SupervisorReportStatus")
    public enum Status {
        /** Compiled; it may be compiled anew. */
        submitted,
        /** In the service department's inbox; locked. */
        forwarded
    }

    @Embeddable
    public record Line(
            UUID personId, @Enumerated(EnumType.STRING) WorkSource source, String category, int minutes) {
        static Line of(PersonLine said) {
            return new Line(said.person().id(), said.source(), said.category(), said.minutes());
        }
    }

    @Id
    public UUID id;

    public String number;
    public UUID branchId;
    public LocalDate day;

    @Enumerated(EnumType.STRING)
    public Status status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "supervisor_report_line", joinColumns = @JoinColumn(name = "report_id"))
    public Set<Line> lines = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "supervisor_report_missing", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "person_id")
    public Set<UUID> missing = new HashSet<>();

    public int minutes;
    public String note = "";
    public Instant submittedAt;
    public UUID submittedBy;
    public Instant forwardedAt;
    public UUID forwardedBy;

    @Version
    public int version;

    static SupervisorReport begun(Branch branch, LocalDate day) {
        SupervisorReport report = new SupervisorReport();
        report.id = Ids.next();
        report.number = "RB" + branch.code + DAY.format(day);
        report.branchId = branch.id;
        report.day = day;
        return report;
    }

    /** Null where the unit has none for the day. */
    static Uni<SupervisorReport> of(UUID branch, LocalDate day) {
        return SupervisorReport.<SupervisorReport>find("branchId = ?1 and day = ?2", branch, day)
                .firstResult();
    }

    /** Takes over what the technicians' reports say now. */
    void compile(List<PersonLine> said, List<PersonRef> without, String remark, UUID by, Instant now) {
        if (status == Status.forwarded) {
            throw Problem.conflict("report-forwarded");
        }
        status = Status.submitted;
        replace(lines, said.stream().map(Line::of).toList());
        replace(missing, without.stream().map(PersonRef::id).toList());
        minutes = PersonLine.sum(said);
        note = remark == null ? "" : remark.strip();
        submittedAt = now;
        submittedBy = by;
    }

    /** Leaves what stays where it is: what is in both is not written again. */
    private static <T> void replace(Set<T> old, List<T> now) {
        old.retainAll(now);
        old.addAll(now);
    }

    void forward(UUID by, Instant now) {
        if (status == Status.forwarded) {
            throw Problem.conflict("report-forwarded");
        }
        status = Status.forwarded;
        forwardedAt = now;
        forwardedBy = by;
    }
}

package org.aftercare.reports.periodic;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Problem;
import org.aftercare.reports.periodic.PeriodReportForms.ReportTexts;
import org.aftercare.staff.Role;

/** A report of one week or month of a unit, or of the whole company. Once sent it never changes. */
@Entity
public class PeriodReport extends PanacheEntityBase {
    /** What is reported, how often and to whom. */
    @Schema(name = "PeriodReportSort")
    public enum Sort {
        /** Service orders by product and problem, with points to improve (6.5, 16.5c). */
        service_orders(false, Role.general_manager, "improve"),
        /** Product quality, customers' needs and problems met (6.10b). */
        product_quality(true, Role.general_manager, "quality", "needs", "problems"),
        /** What parts were issued, at what cost (6.16-2). */
        parts_costs(false, Role.accountant);

        final boolean weekly;
        final Role recipient;

        /** The texts somebody has to write. */
        final List<String> sections;

        Sort(boolean weekly, Role recipient, String... sections) {
            this.weekly = weekly;
            this.recipient = recipient;
            this.sections = List.of(sections);
        }
    }

    @Id
    public UUID id;

    public String number;

    @Enumerated(EnumType.STRING)
    public Sort sort;

    /** Null: of the whole company. */
    public UUID branchId;

    /** 2026-02 or 2026-W09. */
    public String period;

    public String improve = "";
    public String quality = "";
    public String needs = "";
    public String problems = "";
    public Instant sentAt;
    public UUID sentBy;

    /** Of a table of costs; the database writes it with the lines, when it is sent. */
    @Column(insertable = false, updatable = false)
    public BigDecimal total;

    @Version
    public int version;

    static Uni<PeriodReport> of(Sort sort, UUID branch, String period) {
        return branch == null
                ? PeriodReport.<PeriodReport>find("sort = ?1 and period = ?2 and branchId is null", sort, period)
                        .firstResult()
                : PeriodReport.<PeriodReport>find("sort = ?1 and period = ?2 and branchId = ?3", sort, period, branch)
                        .firstResult();
    }

    void write(ReportTexts texts) {
        if (sentAt != null) {
            throw Problem.conflict("period-report-sent", number);
        }
        improve = texts.improve().trim();
        quality = texts.quality().trim();
        needs = texts.needs().trim();
        problems = texts.problems().trim();
    }

    /** An empty section must say so in words. */
    void send(UUID by, Instant now) {
        List<Problem.Field> blank = new ArrayList<>();
        for (String section : sort.sections) {
            if (text(section).isBlank()) {
                blank.add(new Problem.Field(section, "section-empty", null));
            }
        }
        if (!blank.isEmpty()) {
            throw Problem.invalid(blank);
        }
        sentBy = by;
        sentAt = now;
    }

    private String text(String section) {
        return switch (section) {
            case "improve" -> improve;
            case "quality" -> quality;
            case "needs" -> needs;
            default -> problems;
        };
    }
}

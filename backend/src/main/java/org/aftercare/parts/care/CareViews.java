package org.aftercare.parts.care;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.PersonRef;

/** The care of a warehouse as it is shown; allowedActions are operations the caller may do now. Amounts in yuan. */
public final class CareViews {
    private CareViews() {}

    public record CareStore(UUID id, String code, String name) {}

    public record CheckedPointView(
            CheckPoint point, boolean fine, String note, PersonRef checkedBy, Instant checkedAt) {}

    /** @param open points nobody has looked at that day (8.3.4) */
    @Schema(name = "WarehouseDayView")
    public record DayView(
            CareStore store,
            LocalDate day,
            List<CheckedPointView> points,
            List<CheckPoint> open,
            List<String> allowedActions) {}

    /** @param wrong points that were not fine; @param by who looked last; null: nobody */
    @Schema(name = "WarehouseDayRow")
    public record DayRow(CareStore store, LocalDate day, int looked, int of, int wrong, PersonRef by, Instant at) {}

    public record PartOfDeviation(UUID id, String code, String name) {}

    public record DeviationView(
            UUID id,
            String number,
            CareStore store,
            Deviation.Sort sort,
            CheckPoint point,
            PartOfDeviation part,
            Deviation.Step step,
            String what,
            String count,
            Instant foundAt,
            PersonRef foundBy,
            String done,
            PersonRef reportedTo,
            LocalDate labelPrintedOn,
            Instant settledAt,
            PersonRef settledBy,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    public record IncidentView(
            UUID id,
            String number,
            CareStore store,
            WarehouseIncident.Act act,
            PersonRef person,
            String who,
            String what,
            Instant happenedAt,
            PersonRef recordedBy,
            Instant correctedAt,
            PersonRef correctedBy,
            String correction,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /** @param leftAt null: still inside */
    public record VisitorView(
            UUID id,
            CareStore store,
            String visitor,
            String reason,
            PersonRef letInBy,
            Instant cameAt,
            Instant leftAt,
            List<String> allowedActions) {}

    public record AccidentView(
            UUID id,
            String number,
            CareStore store,
            Instant happenedAt,
            String what,
            String cause,
            BigDecimal loss,
            String measure,
            PersonRef recordedBy,
            Instant recordedAt) {}

    /** @param month as 2026-03; @param id null: nothing is handed in yet */
    public record BundleView(
            UUID id,
            String month,
            Instant exportedAt,
            PersonRef exportedBy,
            Instant paperAt,
            PersonRef paperBy,
            Instant confirmedAt,
            PersonRef confirmedBy,
            List<String> allowedActions) {}

    public record RuleOfLoss(UUID id, String ref, String zh, String en) {}

    /** @param owed by the person: all of the amount, once it is charged and as long as it is not paid */
    public record LossView(
            UUID id,
            String number,
            PersonRef person,
            RuleOfLoss rule,
            String what,
            BigDecimal amount,
            BigDecimal percent,
            BigDecimal owed,
            Instant recordedAt,
            PersonRef recordedBy,
            Instant chargedAt,
            PersonRef chargedBy,
            Instant paidAt,
            List<String> allowedActions,
            int version)
            implements Versioned {}
}

package org.aftercare.parts;

import java.math.BigDecimal;
import java.util.UUID;

import org.aftercare.parts.PartViews.PartRef;
import org.aftercare.staff.PersonRef;

/** What a month of slips comes to. */
public final class MonthViews {
    private MonthViews() {}

    /**
     * Unused goods that somebody brought back from a job for one reason (10.3.11b).
     *
     * @param times how often; @param quantity announced; @param received counted by the storekeeper, of all of them
     */
    public record ReturnedGoods(
            PersonRef person,
            String workKind,
            UUID workId,
            String workLabel,
            String reason,
            PartRef part,
            int times,
            int quantity,
            int received) {}

    /**
     * Goods that the house drew for itself (10.3.12a), without what came back.
     *
     * @param user who uses them; @param bearer in whose cost they stand
     * @param value yuan, by the cost of the lots they came from
     * @param quantityBefore in the month before, and its value (10.3.12b)
     */
    public record InternalUse(
            String bearer,
            String user,
            PartRef part,
            int quantity,
            BigDecimal value,
            int quantityBefore,
            BigDecimal valueBefore) {}
}

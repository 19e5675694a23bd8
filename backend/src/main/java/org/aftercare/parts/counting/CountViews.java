package org.aftercare.parts.counting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.PersonRef;

/** Counts as they are shown. Quantities in the part's unit, values in yuan. */
public final class CountViews {
    private CountViews() {}

    public record StoreOfCount(UUID id, String code, String name) {}

    /**
     * A count.
     *
     * @param month it counts for, as 2026-03
     * @param hidden what should be there is not shown to whoever counts
     * @param counted how many of the lines are counted
     * @param differing lines that still differ from the books; null as long as that is hidden
     * @param unexplained lines that differed and are not counted twice and explained; null as long as that is hidden
     * @param value of what is more, less what is missing; null as long as that is hidden
     * @param allowedActions operations the caller may do with it now
     */
    public record CountView(
            UUID id,
            String number,
            StoreOfCount store,
            StockCount.Scope scope,
            String area,
            String month,
            StockCount.Status status,
            boolean hidden,
            Instant frozenAt,
            PersonRef startedBy,
            int lines,
            int counted,
            Integer differing,
            Integer unexplained,
            BigDecimal value,
            Instant comparedAt,
            Instant postedAt,
            PersonRef postedBy,
            Instant cancelledAt,
            String cancelReason,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    public record CountedPart(UUID id, String code, String name, String spec, String unit, String barcode) {}

    /**
     * A line of the list.
     *
     * @param book what the books say; null as long as that is hidden
     * @param difference of the last count to the books; null as long as that is hidden or nothing is counted
     */
    public record CountLineView(
            UUID id,
            int position,
            CountedPart part,
            String area,
            String bin,
            Integer book,
            Integer counted,
            PersonRef countedBy,
            Instant countedAt,
            Integer recounted,
            PersonRef recountedBy,
            Instant recountedAt,
            Integer difference,
            String reason,
            boolean unauthorised) {}

    /** @param month as 2026-03; @param agreeing lines whose goods were as the books said, of all that were counted */
    public record Agreement(String month, int lines, int agreeing) {}
}

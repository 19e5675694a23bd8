package org.aftercare.parts.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.PersonRef;

/** Lists as they are shown. */
public final class ImportForms {
    private ImportForms() {}

    public record StoreOfImport(UUID id, String code, String name) {}

    /** How many rows there are of each: new, changed, the same as before, wrong. */
    public record RowCounts(int added, int changed, int same, int wrong) {}

    /** @param done rows so far; @param of all that are to be taken over */
    public record ImportProgress(int done, int of) {}

    /**
     * A list that was read.
     *
     * @param passedOver headings that mean nothing here
     * @param progress null: it has not begun
     * @param failure why the last try changed nothing, in words; null: there was none
     * @param allowedActions operations the caller may do with it now
     */
    public record ImportView(
            UUID id,
            String number,
            String fileName,
            StoreOfImport store,
            List<String> passedOver,
            PartImport.Status status,
            RowCounts rows,
            ImportProgress progress,
            PersonRef readBy,
            Instant readAt,
            Instant startedAt,
            Instant doneAt,
            Instant undoneAt,
            String failure,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /** @param column as it is headed; @param cell what stands in it; @param reason in the caller's language */
    public record WrongCellView(String column, String cell, String reason) {}

    public record ImportRowView(
            int row,
            ImportVerdict verdict,
            String code,
            String name,
            Integer quantity,
            List<String> changes,
            List<WrongCellView> errors) {}

    public enum ImportVerdict {
        added,
        changed,
        same,
        wrong
    }
}

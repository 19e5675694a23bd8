package org.aftercare.parts.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A row with what would become of it.
 *
 * @param cells as they were read
 * @param part null where it could not be read
 * @param partId of the part that is there already; null: a new one
 * @param before what that part is now, where it would change
 * @param binId where it belongs; null: nothing is said
 * @param quantity of its opening stock; null: none, or it is in the books already
 */
record CheckedRow(
        int number,
        Verdict verdict,
        Map<Column, String> cells,
        List<WrongCell> errors,
        ListedPart part,
        UUID partId,
        ListedPart before,
        UUID binId,
        Integer quantity,
        BigDecimal unitCost) {
    /** What would become of a row. */
    enum Verdict {
        /** A new part. */
        added,
        /** A part that is there would change, or get a place or opening stock. */
        changed,
        same,
        wrong
    }
}

package org.aftercare.parts;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a count found to differ from the books.
 *
 * @param difference more than nothing: so many more were there; less: so many were missing
 * @param unitCost of what was found more; null: what the newest lot cost
 * @param reason what explains it; null where nothing does
 */
public record Counted(
        UUID partId, UUID storeId, int difference, BigDecimal unitCost, String reason, Document document) {}

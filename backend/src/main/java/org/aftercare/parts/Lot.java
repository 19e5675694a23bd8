package org.aftercare.parts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Goods that came in together at one price.
 *
 * @param originId the lot they first came in as; the same, unless they were moved here from another store
 * @param quantity what is left of them
 * @param unitCost yuan for one, to the hundredth of a cent
 */
public record Lot(
        UUID id, UUID partId, UUID storeId, UUID originId, Instant receivedAt, BigDecimal unitCost, int quantity) {}

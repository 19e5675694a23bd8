package org.aftercare.parts.importing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * What is there already, as far as a list speaks of it.
 *
 * @param parts by code
 * @param barcodes the codes of the parts that have them
 * @param bins of the store, by code
 * @param stock of the store by part, for parts that have moved there
 */
record Catalog(
        Map<String, Known> parts, Map<String, String> barcodes, Map<String, UUID> bins, Map<UUID, Opening> stock) {
    record Known(UUID id, ListedPart part, boolean retired, UUID binId) {}

    /** @param quantity that was booked as opening stock; 0: it came another way */
    record Opening(UUID partId, int quantity, BigDecimal unitCost) {}
}

package org.aftercare.parts;

import java.util.UUID;

/**
 * The paper behind a change of stock (8.3.1); there is no change without one.
 *
 * @param number as people read it out
 */
public record Document(Kind kind, UUID id, String number) {
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "StockDocumentKind")
    public enum Kind {
        receipt_note,
        parts_slip,
        parts_return,
        transfer,
        stock_count,
        factory_repair,
        opening,
        /** Takes back another document, and names it (8.4.4.4b). */
        reversal
    }
}

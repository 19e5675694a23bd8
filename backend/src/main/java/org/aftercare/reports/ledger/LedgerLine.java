package org.aftercare.reports.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.staff.BranchRef;

/**
 * One line of the ledger.
 *
 * @param subjectKind and subjectId: whose page it is on; @param quantity pieces, negative where they came back
 * @param amount in yuan: cost of parts, or what the customer was charged; null: none
 */
public record LedgerLine(
        String key,
        Instant at,
        Sort sort,
        BranchRef branch,
        String number,
        String what,
        Integer quantity,
        BigDecimal amount,
        String subjectKind,
        UUID subjectId) {
    @Schema(name = "LedgerSort")
    public enum Sort {
        repair,
        parts_issued,
        parts_returned,
        charge
    }
}

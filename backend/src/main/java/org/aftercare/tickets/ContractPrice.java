package org.aftercare.tickets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

import org.aftercare.contracts.MaintenanceContract;
import org.aftercare.contracts.PriceRule;

/**
 * A contract as a job under it needs it (1.1b): what it covers when, and its price rule.
 *
 * @param endsOn the last day on which it covers the item: that of the contract, or before it where the item left or the
 *     contract was cancelled
 * @param coversItem the item of the job is on its list
 */
record ContractPrice(
        UUID contractId, String number, LocalDate startsOn, LocalDate endsOn, PriceRule rule, boolean coversItem) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ContractPrice of(MaintenanceContract contract, UUID equipmentId) {
        MaintenanceContract.Span cover = equipmentId == null ? null : contract.coverOf(equipmentId);
        return new ContractPrice(
                contract.id,
                contract.number,
                cover == null ? contract.startsOn : cover.from(),
                cover == null ? contract.endsOn : cover.until(),
                contract.priceRule(),
                cover != null);
    }

    /** What the job costs whatever is done; null where it depends on the usual price. */
    BigDecimal fixed() {
        return switch (rule.kind()) {
            case included -> BigDecimal.ZERO;
            case per_visit -> rule.amount();
            case percent -> null;
        };
    }

    /** What the customer pays of the usual price, to the cent. */
    BigDecimal of(BigDecimal usual) {
        return usual.multiply(rule.percent()).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}

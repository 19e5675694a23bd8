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
 * @param coversItem the item of the job is on its list
 */
record ContractPrice(
        UUID contractId, String number, LocalDate startsOn, LocalDate endsOn, PriceRule rule, boolean coversItem) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ContractPrice of(MaintenanceContract contract, UUID equipmentId) {
        return new ContractPrice(
                contract.id,
                contract.number,
                contract.startsOn,
                contract.endsOn,
                contract.priceRule(),
                equipmentId != null && contract.covers(equipmentId));
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

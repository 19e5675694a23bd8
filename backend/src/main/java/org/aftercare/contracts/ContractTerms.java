package org.aftercare.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.aftercare.customers.Customer;
import org.aftercare.customers.Equipment;

/**
 * What would be agreed: shown to the gates before a contract is concluded or changed, and to whoever signs for it.
 *
 * @param contractId the contract's; of one being concluded the client's own id, null where it made none
 * @param number on the paper; null: the next one of the branch
 * @param months that it runs, whole ones begun
 * @param amount of the price rule, yuan; null where it names none
 * @param percent of the price rule; null where it names none
 * @param serials of the units, in their order, as far as they have any
 * @param areaKinds of the areas where the units stand; of a unit without an address, all its customer's
 * @param confirmed the customer confirmed them, with name and day
 * @param arrivalHours agreed, by the clock; null where the contract says nothing of it
 */
public record ContractTerms(
        UUID contractId,
        String customer,
        Customer.Kind customerKind,
        boolean keyAccount,
        String number,
        LocalDate startsOn,
        LocalDate endsOn,
        long months,
        PriceRule.Kind priceRule,
        BigDecimal amount,
        BigDecimal percent,
        int units,
        List<String> serials,
        List<String> areaKinds,
        boolean confirmed,
        Integer arrivalHours) {
    static ContractTerms of(
            UUID contractId,
            Customer customer,
            MaintenanceContract contract,
            List<Equipment> units,
            List<String> areaKinds) {
        return new ContractTerms(
                contractId,
                customer.name,
                customer.kind,
                customer.keyAccount,
                contract.number,
                contract.startsOn,
                contract.endsOn,
                monthsBegun(contract.startsOn, contract.endsOn),
                contract.priceKind,
                contract.amount,
                contract.percent,
                units.size(),
                units.stream()
                        .map(unit -> unit.serial)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                areaKinds,
                contract.confirmedOn != null,
                contract.arrivalHours);
    }

    private static long monthsBegun(LocalDate starts, LocalDate ends) {
        LocalDate over = ends.plusDays(1);
        long whole = ChronoUnit.MONTHS.between(starts, over);
        return starts.plusMonths(whole).isBefore(over) ? whole + 1 : whole;
    }
}

package org.aftercare.contracts;

import java.time.LocalDate;

import org.aftercare.customers.Customer;

/** What the journal says of contracts. */
public final class ContractEvents {
    public static final String ADDED = "contract.added";
    public static final String CHANGED = "contract.changed";

    private ContractEvents() {}

    /** The contract as it then stood. */
    public record ContractFacts(
            String number, String customer, LocalDate startsOn, LocalDate endsOn, PriceRule priceRule, int units) {
        static ContractFacts of(MaintenanceContract contract, Customer customer) {
            return new ContractFacts(
                    contract.number,
                    customer.name,
                    contract.startsOn,
                    contract.endsOn,
                    contract.priceRule(),
                    contract.equipment.size());
        }
    }
}

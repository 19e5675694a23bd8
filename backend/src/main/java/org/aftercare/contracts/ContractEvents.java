package org.aftercare.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.aftercare.customers.Customer;

/** What the journal says of contracts. */
public final class ContractEvents {
    public static final String ADDED = "contract.added";
    public static final String CHANGED = "contract.changed";

    public static final String NOTICE_POSTED = "contract.notice_posted";
    public static final String RENEWAL_VISITED = "contract.renewal_visited";

    private ContractEvents() {}

    /** @param endsOn the end it tells of */
    public record NoticePosted(String number, String customer, LocalDate endsOn, LocalDate postedOn, String note) {}

    public record RenewalVisited(
            String number,
            String customer,
            LocalDate endsOn,
            RenewalVisit.Outcome outcome,
            String visitor,
            String note) {}

    /**
     * The contract as it then stood.
     *
     * @param amount of the price rule, yuan; null where it names none
     * @param keyAccount a customer looked after with particular care
     */
    public record ContractFacts(
            String number,
            String customer,
            boolean keyAccount,
            LocalDate startsOn,
            LocalDate endsOn,
            PriceRule priceRule,
            BigDecimal amount,
            int units,
            Integer arrivalHours) {
        static ContractFacts of(MaintenanceContract contract, Customer customer) {
            return new ContractFacts(
                    contract.number,
                    customer.name,
                    customer.keyAccount,
                    contract.startsOn,
                    contract.endsOn,
                    contract.priceRule(),
                    contract.amount,
                    contract.equipment.size(),
                    contract.arrivalHours);
        }
    }
}

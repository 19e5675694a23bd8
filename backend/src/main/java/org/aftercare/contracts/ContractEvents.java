package org.aftercare.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.aftercare.customers.Customer;

/** What the journal says of contracts; of their renewals: {@link RenewalEvents}. */
public final class ContractEvents {
    public static final String ADDED = "contract.added";
    public static final String CHANGED = "contract.changed";
    public static final String CANCELLED = "contract.cancelled";
    public static final String UNIT_ADDED = "contract.unit_added";
    public static final String UNIT_REMOVED = "contract.unit_removed";
    public static final String VISITED = "contract.visited";
    public static final String VISIT_STRUCK = "contract.visit_struck";
    public static final String DOCUMENT_ADDED = "contract.document_added";
    public static final String DOCUMENT_REMOVED = "contract.document_removed";

    private ContractEvents() {}

    /** @param on the first day on which nothing is covered any more */
    public record Cancelled(String number, String customer, LocalDate endsOn, LocalDate on, String reason) {}

    /** @param on the first day it is covered, or the last; @param reason blank where it was added */
    public record UnitMoved(String number, String unit, LocalDate on, String reason) {}

    /** A visit under the contract; it uses one of those owed. */
    public record Visited(String number, String customer, LocalDate on, String person) {}

    /** A visit that was written down by mistake; it counts no more. */
    public record VisitStruck(String number, String customer, LocalDate on, String person, String reason) {}

    public record Document(String number, String title) {}

    /**
     * The contract as it then stood.
     *
     * @param amount of the price rule, yuan; null where it names none
     * @param keyAccount a customer looked after with particular care
     * @param responsibleId who looks after it; null: the branch's supervisor
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
            Integer arrivalHours,
            UUID responsibleId) {
        static ContractFacts of(MaintenanceContract contract, Customer customer) {
            return new ContractFacts(
                    contract.number,
                    customer.name,
                    customer.keyAccount,
                    contract.startsOn,
                    contract.endsOn,
                    contract.priceRule(),
                    contract.amount,
                    contract.onList().size(),
                    contract.arrivalHours,
                    contract.responsibleId);
        }
    }
}

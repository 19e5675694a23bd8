package org.aftercare.contracts;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.contracts.ContractForms.CancelContract;
import org.aftercare.customers.Customer;
import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;

/** A contract is cancelled before its end: it covers nothing from that day on, and nobody asks to renew it. */
@ApplicationScoped
public class Cancelling {
    @Inject
    Renewals renewals;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** In the caller's transaction. */
    Uni<UUID> cancel(Customer customer, MaintenanceContract contract, CancelContract form) {
        contract.cancel(form.on(), form.reason(), caller.personId(), clock.instant());
        return journal.record(
                        ContractEvents.CANCELLED,
                        contract.branchId,
                        new ContractEvents.Cancelled(
                                contract.number, customer.name, contract.endsOn, form.on(), contract.cancelReason),
                        Contracts.about(contract, contract.onList()))
                .chain(() -> renewals.writeNoMore(contract))
                .replaceWith(contract.id);
    }
}

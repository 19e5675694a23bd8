package org.aftercare.contracts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.contracts.ContractForms.AddContract;
import org.aftercare.contracts.RenewalForms.RenewContract;
import org.aftercare.contracts.Renewals.Ending;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;

/** A renewal is won: the contract that follows is concluded, and nobody chases the old one any more. In the caller's transaction. */
@ApplicationScoped
public class Renewing {
    @Inject
    Renewals renewals;

    @Inject
    Contracts contracts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @return the id of the contract that follows; 409 where one does already */
    Uni<UUID> renew(UUID contractId, RenewContract form) {
        return renewals.ending(contractId).chain(of -> {
            if (of.renewal().stage == Renewal.Stage.won) {
                throw Problem.conflict("contract-renewed");
            }
            return contracts
                    .conclude(of.customer(), successor(of.contract(), form), contractId)
                    .chain(successor -> won(of, successor));
        });
    }

    private static AddContract successor(MaintenanceContract old, RenewContract form) {
        LocalDate starts = form.startsOn() == null ? old.endsOn.plusDays(1) : form.startsOn();
        if (!starts.isAfter(old.startsOn)) {
            throw Problem.invalid("startsOn", "before-the-old-one");
        }
        return new AddContract(
                form.id(),
                form.number(),
                old.customerId,
                starts,
                form.endsOn(),
                form.priceRule() == null ? old.priceRule() : form.priceRule(),
                old.onList(),
                old.arrivalHours,
                form.note(),
                form.price(),
                form.visitsPerYear(),
                old.responsibleId);
    }

    private Uni<UUID> won(Ending of, MaintenanceContract successor) {
        of.renewal().win(successor, caller.personId(), clock.instant());
        return renewals.tell(
                        of,
                        RenewalEvents.RENEWED,
                        new RenewalEvents.Renewed(
                                of.contract().number,
                                of.customer().name,
                                of.contract().endsOn,
                                successor.number,
                                successor.endsOn,
                                successor.price))
                .chain(() -> renewals.writeNoMore(of.contract()))
                .replaceWith(successor.id);
    }
}

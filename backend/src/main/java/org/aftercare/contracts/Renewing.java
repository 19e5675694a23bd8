package org.aftercare.contracts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.contracts.ContractForms.AddContract;
import org.aftercare.contracts.Following.Followed;
import org.aftercare.contracts.RenewalForms.RenewContract;
import org.aftercare.contracts.Renewals.Ending;
import org.aftercare.customers.Customer;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Problem;

/**
 * A renewal is won: the contract that follows is concluded, out of the renewal or by itself, and nobody chases the old one
 * any more. In the caller's transaction.
 */
@ApplicationScoped
public class Renewing {
    @Inject
    Renewals renewals;

    @Inject
    Contracts contracts;

    @Inject
    Following following;

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

    /** Concluded by itself; what it takes over near its end, and what it is said to renew, is renewed by it all the same. */
    Uni<UUID> conclude(Customer customer, AddContract form) {
        return before(customer, form)
                .chain(old -> contracts
                        .conclude(customer, form, old.isEmpty() ? null : old.get(0))
                        .call(successor -> InTurn.each(
                                old,
                                id -> renewals.ending(id)
                                        .chain(of -> won(of, successor))
                                        .replaceWithVoid())))
                .map(contract -> contract.id);
    }

    /** The one it is said to renew, then those it takes over whole. */
    private Uni<List<UUID>> before(Customer customer, AddContract form) {
        return (form.renewsId() == null ? Uni.createFrom().voidItem() : named(customer, form))
                .chain(() -> following.by(customer.id, form.equipmentIds(), form.startsOn(), form.endsOn()))
                .map(near -> Stream.concat(
                                Stream.ofNullable(form.renewsId()),
                                near.stream().filter(Followed::whole).map(one -> one.contract().id))
                        .distinct()
                        .toList());
    }

    private Uni<Void> named(Customer customer, AddContract form) {
        return renewals.ending(form.renewsId())
                .invoke(of -> {
                    if (!of.contract().customerId.equals(customer.id)) {
                        throw Problem.invalid("renewsId", "contract-of-another");
                    }
                    mustFollow(of.contract(), form.startsOn());
                })
                .replaceWithVoid();
    }

    private static void mustFollow(MaintenanceContract old, LocalDate starts) {
        if (!starts.isAfter(old.startsOn)) {
            throw Problem.invalid("startsOn", "before-the-old-one");
        }
    }

    private static AddContract successor(MaintenanceContract old, RenewContract form) {
        LocalDate starts = form.startsOn() == null ? old.endsOn.plusDays(1) : form.startsOn();
        mustFollow(old, starts);
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
                old.responsibleId,
                old.id,
                form.confirmedOn(),
                form.confirmedBy());
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

package org.aftercare.contracts;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.contracts.RenewalForms.LoseRenewal;
import org.aftercare.contracts.RenewalForms.PlanRenewal;
import org.aftercare.contracts.RenewalForms.PostNotice;
import org.aftercare.contracts.RenewalForms.TalkOfRenewal;
import org.aftercare.customers.Customer;
import org.aftercare.customers.Customers;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.Notices;
import org.aftercare.staff.Colleagues;
import org.aftercare.staff.Company;

/** The steps by which a contract's renewal goes on before it ends (1.15). In the caller's transaction. */
@ApplicationScoped
public class Renewals {
    @Inject
    Colleagues colleagues;

    @Inject
    Customers customers;

    @Inject
    Notices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A contract whose end is near, as its steps need it. */
    record Ending(MaintenanceContract contract, Customer customer, Renewal renewal) {
        Subject[] about() {
            return new Subject[] {Subject.of("contract", contract.id), Subject.of("customer", customer.id)};
        }
    }

    /** The expiry notice is on its way to the customer; 409 where that of this end date already was. */
    Uni<UUID> post(UUID contractId, PostNotice form) {
        Instant now = clock.instant();
        return ending(contractId)
                .call(() -> Company.notAfterToday("on", form.on(), now))
                .call(of -> ExpiryNotice.isPosted(of.contract()).invoke(posted -> {
                    if (posted) {
                        throw Problem.conflict("notice-posted");
                    }
                }))
                .chain(of -> {
                    of.renewal().reach(Renewal.Stage.noticed);
                    ExpiryNotice notice =
                            ExpiryNotice.of(of.contract(), form.on(), form.note(), caller.personId(), now);
                    return notice.persist()
                            .chain(() -> tell(
                                    of,
                                    RenewalEvents.NOTICE_POSTED,
                                    new RenewalEvents.NoticePosted(
                                            of.contract().number,
                                            of.customer().name,
                                            notice.endsOn,
                                            form.on(),
                                            notice.note)))
                            .chain(() -> writeNoMore(of.contract()));
                })
                .replaceWith(contractId);
    }

    /** Who goes there, and when they mean to (1.15b). */
    Uni<UUID> plan(UUID contractId, PlanRenewal form) {
        return ending(contractId)
                .chain(of -> colleagues.named("visitorId", form.visitorId()).chain(visitor -> {
                    of.renewal().plan(visitor.id, form.on());
                    return tell(
                            of,
                            RenewalEvents.PLANNED,
                            new RenewalEvents.Planned(
                                    of.contract().number,
                                    of.customer().name,
                                    of.contract().endsOn,
                                    visitor.id,
                                    visitor.name,
                                    form.on()));
                }))
                .replaceWith(contractId);
    }

    Uni<UUID> talk(UUID contractId, TalkOfRenewal form) {
        return ending(contractId)
                .chain(of -> {
                    of.renewal().talk(form.amount(), form.nextStepOn(), text(form.note()));
                    return tell(
                            of,
                            RenewalEvents.TALKED,
                            new RenewalEvents.Talked(
                                    of.contract().number,
                                    of.customer().name,
                                    of.contract().endsOn,
                                    form.amount(),
                                    text(form.note())));
                })
                .replaceWith(contractId);
    }

    Uni<UUID> lose(UUID contractId, LoseRenewal form) {
        return ending(contractId)
                .chain(of -> lost(of, form.reason(), text(form.note())))
                .replaceWith(contractId);
    }

    /** Given up, with the reason. */
    Uni<Void> lost(Ending of, Renewal.LostReason why, String note) {
        of.renewal().lose(why, note, caller.personId(), clock.instant());
        return tell(
                of,
                RenewalEvents.LOST,
                new RenewalEvents.Lost(of.contract().number, of.customer().name, of.contract().endsOn, why, note));
    }

    /** 404 where the caller sees no such contract; 409 where it was cancelled. */
    Uni<Ending> ending(UUID contractId) {
        return MaintenanceContract.found(contractId)
                .chain(contract -> customers.visible(contract.customerId).chain(customer -> {
                    contract.mustStand();
                    return Renewal.of(contract).map(renewal -> new Ending(contract, customer, renewal));
                }));
    }

    Uni<Void> tell(Ending of, String kind, Record payload) {
        return journal.record(kind, of.contract().branchId, payload, of.about());
    }

    /** What still waits to be mailed about this end is not sent any more. */
    Uni<Void> writeNoMore(MaintenanceContract contract) {
        return notices.withdraw(ContractNotices.EXPIRY, Subject.of("contract", contract.id));
    }

    static String text(String given) {
        return given == null ? "" : given.strip();
    }
}

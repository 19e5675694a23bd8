package org.aftercare.surveys.care;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.customers.Customer;
import org.aftercare.customers.Customers;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.kernel.Ids;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Colleagues;
import org.aftercare.staff.Company;
import org.aftercare.surveys.care.CareForms.MakeContact;
import org.aftercare.surveys.care.CareForms.MoveContact;
import org.aftercare.surveys.care.CareForms.PlanCare;
import org.aftercare.surveys.care.CareForms.PlanContact;

/** Care plans, and contacts planned and made (5.1.1.3b, 5.1.2.2a, 9.4a). In the caller's transaction. */
@ApplicationScoped
public class Caring {
    @Inject
    Colleagues colleagues;

    @Inject
    Customers customers;

    @Inject
    Needs needs;

    @Inject
    HumanNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Makes the customer's plan, or changes it. */
    Uni<UUID> plan(UUID customerId, PlanCare form) {
        return customers
                .visible(customerId)
                .chain(customer -> CarePlan.<CarePlan>findById(customerId)
                        .chain(there -> colleagues
                                .named("ownerId", form.ownerId(), there == null ? null : there.ownerId)
                                .chain(owner -> {
                                    CarePlan plan = there == null ? new CarePlan() : there;
                                    plan.customerId = customerId;
                                    plan.ownerId = owner.id;
                                    plan.aim = text(form.aim());
                                    plan.madeAt = clock.instant();
                                    plan.madeBy = caller.personId();
                                    Uni<CarePlan> kept = there == null
                                            ? plan.persist()
                                            : Uni.createFrom().item(plan);
                                    return kept.chain(() -> journal.record(
                                            CareEvents.PLANNED_CARE,
                                            customer.branchId,
                                            new CareEvents.PlanMade(
                                                    customer.name, owner.name, owner.id, text(form.aim())),
                                            Subject.of("customer", customerId),
                                            Subject.of("person", owner.id)));
                                })))
                .replaceWith(customerId);
    }

    /** Plans a contact for any day; one that says it was made is made with it. */
    Uni<UUID> plan(PlanContact form) {
        Instant now = clock.instant();
        UUID owner = form.ownerId() == null ? caller.personId() : form.ownerId();
        CareContact contact = new CareContact();
        return customers
                .visible(form.customerId())
                .call(() -> colleagues.named("ownerId", owner))
                .call(customer -> Branch.<Branch>findById(customer.branchId)
                        .chain(branch ->
                                Company.only().chain(company -> numbers.next("GH" + branch.code, company.dayOf(now))))
                        .invoke(number -> {
                            contact.id = Ids.orNext(form.id());
                            contact.number = number;
                            contact.customerId = customer.id;
                            contact.branchId = customer.branchId;
                            contact.purpose = form.purpose();
                            contact.way = form.way();
                            contact.plannedOn = form.plannedOn();
                            contact.ownerId = owner;
                            contact.planNote = text(form.note());
                            contact.plannedAt = now;
                            contact.plannedBy = caller.personId();
                        }))
                .call(() -> contact.persistAndFlush())
                // What is only written down was never planned: nobody owed it.
                .call(customer -> form.made() == null
                        ? tellPlan(CareEvents.PLANNED, contact, customer)
                        : make(contact, customer, form.made(), now))
                .map(customer -> contact.id);
    }

    Uni<UUID> move(UUID id, MoveContact form) {
        return open(id).call(contact -> {
                    UUID owner = form.ownerId() == null ? contact.ownerId : form.ownerId();
                    return colleagues
                            .named("ownerId", owner, contact.ownerId)
                            .invoke(person -> contact.moveTo(form.plannedOn(), person.id))
                            .chain(() -> customers.visible(contact.customerId))
                            .chain(customer -> tellPlan(CareEvents.MOVED, contact, customer));
                })
                .map(contact -> contact.id);
    }

    /** Made: what was said, how satisfied they are, what they need, and what was done for the needs of before. */
    Uni<UUID> make(UUID id, MakeContact form) {
        Instant now = clock.instant();
        return open(id).call(contact ->
                        customers.visible(contact.customerId).chain(customer -> make(contact, customer, form, now)))
                .map(contact -> contact.id);
    }

    Uni<UUID> cancel(UUID id, String reason) {
        return open(id).call(contact -> {
                    contact.cancel(reason, caller.personId(), clock.instant());
                    return customers
                            .visible(contact.customerId)
                            .chain(customer -> journal.record(
                                    CareEvents.CANCELLED,
                                    contact.branchId,
                                    new CareEvents.Cancelled(contact.number, customer.name, contact.cancelReason),
                                    about(contact)));
                })
                .map(contact -> contact.id);
    }

    private Uni<Void> make(CareContact contact, Customer customer, MakeContact form, Instant now) {
        return Company.notAfterToday("on", form.on(), now)
                .invoke(() -> contact.make(form, caller.personId(), now))
                .chain(() -> needs.learn(customer, contact.id, form.needs(), now))
                .chain(() -> needs.meet(customer, form.met(), now))
                .chain(() -> journal.record(
                        CareEvents.MADE,
                        contact.branchId,
                        new CareEvents.Made(
                                contact.number,
                                customer.name,
                                contact.purpose,
                                contact.way,
                                contact.reached,
                                customer.keyAccount,
                                contact.score,
                                form.needs().size(),
                                contact.said,
                                contact.madeOn),
                        Subject.of("care_contact", contact.id),
                        Subject.of("customer", contact.customerId),
                        Subject.of("branch", contact.branchId)));
    }

    private Uni<Void> tellPlan(String kind, CareContact contact, Customer customer) {
        return journal.record(
                kind,
                contact.branchId,
                new CareEvents.Planned(
                        contact.number,
                        customer.name,
                        contact.purpose,
                        contact.way,
                        contact.plannedOn,
                        contact.ownerId),
                Subject.of("care_contact", contact.id),
                Subject.of("customer", contact.customerId),
                Subject.of("person", contact.ownerId));
    }

    private Uni<CareContact> open(UUID id) {
        return CareContact.locked(id).invoke(contact -> caller.mustSee(contact.branchId));
    }

    private static Subject[] about(CareContact contact) {
        return new Subject[] {Subject.of("care_contact", contact.id), Subject.of("customer", contact.customerId)};
    }

    private static String text(String said) {
        return said == null ? "" : said.strip();
    }
}

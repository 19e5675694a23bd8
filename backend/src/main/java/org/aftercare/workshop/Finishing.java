package org.aftercare.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.PartsCost;
import org.aftercare.staff.Company;
import org.aftercare.tickets.ServiceType;
import org.aftercare.tickets.Ticket;
import org.aftercare.workshop.ItemForms.InspectItem;
import org.aftercare.workshop.ItemForms.PutForward;
import org.aftercare.workshop.ItemForms.SetReturnDate;
import org.aftercare.workshop.Items.Whole;

/** From the last turn of the screw to the date of return: put forward (1.7b), inspected, dated (1.7c). */
@ApplicationScoped
public class Finishing {
    private static final String NOTHING = "none";

    @Inject
    Items items;

    @Inject
    Batches batches;

    @Inject
    PartsCost cost;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<?> putForward(UUID id, PutForward form) {
        return items.withCard(id).call(whole -> {
            Item item = whole.item();
            Refusal.check(
                    ItemRules.ofTechnician(item.status, item.technicianId, caller.personId(), ItemStatus.under_repair));
            return consented(item)
                    .chain(() -> minutes(id))
                    .chain(minutes -> cost.of(ItemWork.KIND, id)
                            .map(PartsFitted::of)
                            .chain(parts -> put(whole, form, minutes, parts)));
        });
    }

    /** A paid repair goes on only when the customer agreed to its estimate. */
    private Uni<Void> consented(Item item) {
        return Ticket.<Ticket>findById(item.ticketId)
                .chain(ticket -> Estimate.currentOf(item.id).chain(estimate -> {
                    Estimate.Status status = estimate == null ? null : estimate.status;
                    Refusal.check(ItemRules.consented(ticket.serviceType == ServiceType.paid, status));
                    return gates.require(
                            GuardedItems.GO_ON,
                            Subject.of("item", item.id),
                            item.branchId,
                            new ItemFacts.GoingOn(ticket.serviceType, status == null ? NOTHING : status.name()));
                }));
    }

    private Uni<Void> put(Whole whole, PutForward form, int minutes, PartsFitted parts) {
        Item item = whole.item();
        boolean none = Boolean.TRUE.equals(form.partsNone());
        if (none && parts.pieces() > 0) {
            throw Problem.conflict("parts-were-drawn", parts.names());
        }
        return gates.require(
                        GuardedItems.PUT_FORWARD,
                        Subject.of("item", item.id),
                        item.branchId,
                        new ItemFacts.PuttingForward(
                                whole.card().fault,
                                form.workDone().trim(),
                                minutes == 0 ? null : minutes,
                                none ? NOTHING : parts.names(),
                                parts.unaccounted()))
                .invoke(() -> {
                    item.putForward();
                    whole.card().putForward(form.workDone(), none, clock.instant());
                })
                .chain(() -> journal.record(
                        ItemEvents.REPAIRED,
                        item.branchId,
                        new ItemEvents.Repaired(item.number, minutes, parts.pieces()),
                        ItemEvents.about(item)));
    }

    private static Uni<Integer> minutes(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select coalesce(sum(minutes), 0)::int from repair_time where item_id = :item",
                                Integer.class)
                        .setParameter("item", id)
                        .getSingleResult());
    }

    Uni<?> inspect(UUID id, InspectItem form) {
        Instant now = clock.instant();
        if (!form.passed() && Item.text(form.reason()).isEmpty()) {
            throw Problem.invalid("reason", "reason-missing");
        }
        return items.forChange(id).call(item -> {
            // Failing goes where beginning a repair goes, but not past the card that a beginning asks for (1.6d).
            Refusal.check(ItemRules.in(item.status, ItemStatus.put_forward));
            item.inspected(form.passed());
            ItemInspection seen = ItemInspection.of(id, form.passed(), form.reason(), caller.personId(), now);
            return seen.persistAndFlush()
                    .chain(() -> journal.record(
                            ItemEvents.INSPECTED,
                            item.branchId,
                            new ItemEvents.Inspected(item.number, seen.passed, seen.reason),
                            ItemEvents.about(item)))
                    .chain(() -> batches.oneDone(item));
        });
    }

    /** The date of return stands in the register only of what was inspected (1.7c). */
    Uni<?> setReturnDate(UUID id, SetReturnDate form) {
        if (form.on().getYear() > 2100) {
            throw Problem.invalid("on", "time-implausible");
        }
        return items.forChange(id)
                .call(item -> Company.only().invoke(company -> {
                    if (form.on().isBefore(company.dayOf(item.takenAt))) {
                        throw Problem.invalid("on", "before-hand-in");
                    }
                }))
                .call(item -> lastInspection(id)
                        .chain(last -> gates.require(
                                GuardedItems.RETURN_DATE,
                                Subject.of("item", id),
                                item.branchId,
                                new ItemFacts.Dating(ItemFacts.InspectionState.of(item.status, last))))
                        .chain(() -> {
                            Refusal.check(ItemRules.returnable(item.status));
                            item.returnOn(form.on());
                            return journal.record(
                                    ItemEvents.RETURN_DATED,
                                    item.branchId,
                                    new ItemEvents.ReturnDated(item.number, item.returnOn),
                                    ItemEvents.about(item));
                        }));
    }

    /** How the last inspection went; null: there was none. */
    private static Uni<Boolean> lastInspection(UUID id) {
        return ItemInspection.<ItemInspection>find("itemId = ?1 order by inspectedAt desc", id)
                .firstResult()
                .map(last -> last == null ? null : last.passed);
    }
}

package org.aftercare.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Person;
import org.aftercare.staff.Role;
import org.aftercare.workshop.ItemForms.FillCard;
import org.aftercare.workshop.ItemForms.LendLoaner;
import org.aftercare.workshop.ItemForms.StartRepair;
import org.aftercare.workshop.Items.Whole;

/** The repair card: filled in, hung on its item, and on its strength the repair begins (1.6d, 1.7a). */
@ApplicationScoped
public class Repairing {
    @Inject
    Items items;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<?> fill(UUID id, FillCard form) {
        Instant now = clock.instant();
        return items.withCard(id).chain(whole -> {
            Item item = whole.item();
            Refusal.check(ItemRules.cardFillable(item.status));
            Instant planned = whole.card() == null ? null : whole.card().plannedFinish;
            if (!form.plannedFinish().equals(planned)) {
                Refusal.check(ItemRules.replannable(planned != null, caller.has("supervisor")));
                mustBeAhead("plannedFinish", form.plannedFinish(), now);
            }
            return technician(form.technicianId(), item)
                    .invoke(technician -> item.technicianId = technician)
                    .chain(() -> whole.card() == null
                            ? RepairCard.of(id, caller.personId(), now).filled(form)
                            : whole.card().filled(form))
                    .chain(() -> Objects.equals(planned, form.plannedFinish())
                            ? Uni.createFrom().voidItem()
                            : filled(item, form.plannedFinish()));
        });
    }

    /** A promise, new or another one: what is owed until then is owed anew (1.9). */
    Uni<Void> filled(Item item, Instant plannedFinish) {
        return journal.record(
                ItemEvents.CARD_FILLED,
                item.branchId,
                new ItemEvents.CardFilled(item.number, plannedFinish, item.technicianId),
                ItemEvents.about(item));
    }

    static void mustBeAhead(String field, Instant at, Instant now) {
        if (!at.isAfter(now) || at.isAfter(now.plusSeconds(2L * 366 * 24 * 3600))) {
            throw Problem.invalid(field, "not-ahead");
        }
    }

    private static Uni<UUID> technician(UUID asked, Item item) {
        if (asked == null) {
            return Uni.createFrom().item(item.technicianId);
        }
        return Person.<Person>findById(asked).map(person -> {
            if (person == null
                    || !person.active
                    || !person.is(Role.technician)
                    || !person.branchId.equals(item.branchId)) {
                throw Problem.invalid("technicianId", "not-a-technician");
            }
            return asked;
        });
    }

    Uni<?> attach(UUID id) {
        return filledCard(id).call(whole -> {
            whole.card().attach(caller.personId(), clock.instant());
            return tell(ItemEvents.CARD_ATTACHED, whole.item());
        });
    }

    Uni<?> start(UUID id, StartRepair form) {
        boolean interior = Boolean.TRUE.equals(form.interiorCovered());
        boolean fenders = Boolean.TRUE.equals(form.fendersCovered());
        return items.withCard(id).call(whole -> {
            Item item = whole.item();
            Refusal.check(ItemRules.ofTechnician(
                    item.status,
                    item.technicianId,
                    caller.personId(),
                    ItemStatus.in_house,
                    ItemStatus.passed,
                    ItemStatus.given_up));
            return gates.require(
                            GuardedItems.START,
                            Subject.of("item", id),
                            item.branchId,
                            new ItemFacts.Starting(whole.card() != null, interior, fenders))
                    .invoke(() -> {
                        item.start(caller.personId());
                        if (whole.card() != null) {
                            whole.card().start(interior, fenders, clock.instant());
                        }
                    })
                    .chain(() -> tell(ItemEvents.REPAIR_STARTED, item));
        });
    }

    Uni<?> lend(UUID id, LendLoaner form) {
        return filledCard(id).call(whole -> {
            whole.card().lend(form.what(), clock.instant());
            return tellOfLoaner(ItemEvents.LOANER_LENT, whole);
        });
    }

    Uni<?> loanerBack(UUID id) {
        return filledCard(id).call(whole -> {
            whole.card().loanerBack(clock.instant());
            return tellOfLoaner(ItemEvents.LOANER_BACK, whole);
        });
    }

    private Uni<Void> tellOfLoaner(String kind, Whole whole) {
        return journal.record(
                kind,
                whole.item().branchId,
                new ItemEvents.Loaner(whole.item().number, whole.card().loaner),
                ItemEvents.about(whole.item()));
    }

    private Uni<Void> tell(String kind, Item item) {
        return journal.record(kind, item.branchId, new ItemEvents.Numbered(item.number), ItemEvents.about(item));
    }

    private Uni<Whole> filledCard(UUID id) {
        return items.withCard(id).invoke(whole -> {
            Refusal.check(ItemRules.withUs(whole.item().status));
            if (whole.card() == null) {
                throw Problem.conflict("no-card");
            }
        });
    }
}

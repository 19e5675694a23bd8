package org.aftercare.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Removal;
import org.aftercare.staff.Company;
import org.aftercare.workshop.ItemForms.EnterTime;

/** Minutes really used on an item (1.7b), each by whoever used them; they flow into the day's report (1.10). */
@ApplicationScoped
public class RepairTimes {
    @Inject
    Items items;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The same id again is the same entry. */
    Uni<?> enter(UUID id, EnterTime form) {
        Instant now = clock.instant();
        return items.forChange(id)
                .call(item -> known(form.id(), id).chain(there -> {
                    if (there) {
                        return Uni.createFrom().voidItem();
                    }
                    Refusal.check(ItemRules.in(
                            item.status, ItemStatus.under_repair, ItemStatus.put_forward, ItemStatus.passed));
                    return Company.only().chain(company -> {
                        LocalDate today = company.dayOf(now);
                        LocalDate day = form.day() == null ? today : form.day();
                        if (day.isAfter(today) || day.isBefore(today.minusYears(1))) {
                            throw Problem.invalid("day", "not-in-future");
                        }
                        RepairTime time = RepairTime.of(form, item, caller.personId(), day, now);
                        return time.persistAndFlush().chain(() -> tell(ItemEvents.TIME_ENTERED, item, time));
                    });
                }));
    }

    /** Only one's own, and only until the repair is put forward. */
    Uni<?> remove(UUID id, UUID timeId) {
        return items.forChange(id)
                .call(item -> RepairTime.<RepairTime>findById(timeId)
                        .onItem()
                        .ifNull()
                        .failWith(Problem::notFound)
                        .chain(time -> {
                            if (!time.itemId.equals(id)) {
                                throw Problem.notFound();
                            }
                            if (!time.personId.equals(caller.personId())) {
                                throw Problem.conflict("time-of-another");
                            }
                            Refusal.check(ItemRules.in(item.status, ItemStatus.under_repair));
                            return Removal.of(RepairTime.class, timeId)
                                    .chain(() -> tell(ItemEvents.TIME_REMOVED, item, time));
                        }));
    }

    private static Uni<Boolean> known(UUID brought, UUID item) {
        return brought == null
                ? Uni.createFrom().item(false)
                : RepairTime.count("id = ?1 and itemId = ?2", brought, item).map(found -> found > 0);
    }

    private Uni<Void> tell(String kind, Item item, RepairTime time) {
        return journal.record(
                kind,
                item.branchId,
                new ItemEvents.Time(item.number, time.personId, time.day, time.category, time.minutes),
                ItemEvents.about(item, time.personId));
    }
}

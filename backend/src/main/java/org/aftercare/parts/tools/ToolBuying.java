package org.aftercare.parts.tools;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.parts.Stores;
import org.aftercare.parts.tools.ToolForms.AddTool;
import org.aftercare.parts.tools.ToolForms.BookIn;
import org.aftercare.parts.tools.ToolForms.ClaimTool;
import org.aftercare.staff.Company;
import org.aftercare.staff.Person;

/** From a tool bought on the road to the money paid back for it (16.12). In the caller's transaction. */
@ApplicationScoped
public class ToolBuying {
    @Inject
    Stores stores;

    @Inject
    Gates gates;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> claim(ClaimTool form) {
        Instant now = clock.instant();
        return Company.notAfterToday("boughtOn", form.boughtOn(), now)
                .chain(() -> numbers.next("GJ", caller.branchId()))
                .chain(number -> {
                    ToolPurchase bought = ToolPurchase.of(
                            Ids.orNext(form.id()), number, form, caller.personId(), caller.branchId(), now);
                    return bought.persistAndFlush()
                            .chain(() -> record(ToolEvents.BOUGHT, bought))
                            .replaceWith(bought.id);
                });
    }

    /** The storekeeper has that very tool in hand: it goes onto the list of tools. */
    Uni<UUID> bookIn(UUID id, BookIn form) {
        Instant now = clock.instant();
        return visible(id)
                .chain(bought -> stores.visible(form.storeId()).chain(store -> {
                    Tool tool = Tool.added(
                            Ids.next(),
                            store.branchId,
                            new AddTool(
                                    null,
                                    store.id,
                                    form.code(),
                                    bought.what,
                                    bought.model,
                                    bought.price,
                                    bought.number),
                            now);
                    bought.bookedIn(tool.id, caller.personId(), now);
                    return tool.persistAndFlush()
                            .chain(() -> record(ToolEvents.BOOKED_IN, bought))
                            .replaceWith(id);
                }));
    }

    /** The accountant pays the price back. */
    Uni<UUID> reimburse(UUID id) {
        return visible(id)
                .call(bought -> gates.require(
                        GuardedTools.REIMBURSE,
                        Subject.of("tool_purchase", id),
                        bought.branchId,
                        new GuardedTools.Reimbursing(bought.price, bought.isBookedIn())))
                .invoke(bought -> bought.reimbursed(caller.personId(), clock.instant()))
                .chain(bought -> record(ToolEvents.REIMBURSED, bought))
                .replaceWith(id);
    }

    Uni<Boolean> isThere(UUID id) {
        return ToolPurchase.<ToolPurchase>findById(id).map(bought -> {
            if (bought != null && !bought.personId.equals(caller.personId())) {
                throw Problem.notFound();
            }
            return bought != null;
        });
    }

    private Uni<ToolPurchase> visible(UUID id) {
        return ToolPurchase.locked(id).invoke(bought -> caller.mustSee(bought.branchId));
    }

    private Uni<Void> record(String kind, ToolPurchase bought) {
        return Person.<Person>findById(bought.personId)
                .chain(person -> journal.record(
                        kind,
                        bought.branchId,
                        new ToolEvents.Bought(bought.number, bought.what, person.name, bought.price),
                        Subject.of("tool_purchase", bought.id),
                        Subject.of("person", bought.personId),
                        Subject.of("tool", bought.toolId)));
    }
}

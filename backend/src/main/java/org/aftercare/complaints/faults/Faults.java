package org.aftercare.complaints.faults;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.faults.FaultForms.ReportDesignFault;
import org.aftercare.customers.ProductModel;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.staff.Role;
import org.aftercare.tickets.Tickets;
import org.aftercare.workshop.GivingUpRepair;

/** Reported, told to the general manager at once, answered (6.13, 16.9). In the caller's transaction. */
@ApplicationScoped
public class Faults implements NoticeKinds {
    private static final String REPORTED = "design_fault.reported";

    @Inject
    GivingUpRepair givingUp;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Tickets tickets;

    @Inject
    Notices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(REPORTED, "number", "product", "fault", "tried"));
    }

    Uni<UUID> report(ReportDesignFault form) {
        DesignFault fault = new DesignFault();
        fault.id = Ids.orNext(form.id());
        fault.sort = form.sort();
        fault.branchId = caller.branchId();
        fault.modelId = form.modelId();
        fault.product = form.product() == null ? "" : form.product().trim();
        fault.fault = form.fault().trim();
        fault.tried = form.tried() == null ? "" : form.tried().trim();
        fault.ticketId = form.ticketId();
        if (fault.sort == DesignFault.Sort.beyond_us && fault.tried.isEmpty()) {
            throw Problem.invalid("tried", "tried-missing");
        }
        return named(fault).chain(() -> job(fault)).chain(() -> put(fault));
    }

    /** Puts it before the general manager; it has its product, its branch and its job already. */
    Uni<UUID> put(DesignFault fault) {
        fault.reportedAt = clock.instant();
        fault.reportedBy = caller.personId();
        return numbers.next("SJ", fault.branchId)
                .invoke(number -> fault.number = number)
                .chain(() -> fault.persistAndFlush())
                .chain(() -> journal.record(
                        FaultEvents.REPORTED,
                        fault.branchId,
                        new FaultEvents.Reported(fault.number, fault.sort, fault.product, fault.fault),
                        about(fault)))
                .chain(() -> notices.tell(
                        REPORTED,
                        told(fault),
                        Map.of(
                                "number",
                                fault.number,
                                "product",
                                fault.product,
                                "fault",
                                fault.fault,
                                "tried",
                                fault.tried),
                        Subject.of("design_fault", fault.id),
                        fault.branchId))
                .replaceWith(fault.id);
    }

    /** The general manager; of what nobody can deal with the rest of the management and the head of the house too (16.9b). */
    private static Set<Recipient> told(DesignFault fault) {
        Recipient general = Recipient.everybody(Role.general_manager, fault.branchId);
        return fault.sort == DesignFault.Sort.design_fault
                ? Set.of(general)
                : Set.of(
                        general,
                        Recipient.everybody(Role.vice_general_manager, fault.branchId),
                        Recipient.everybody(Role.supervisor, fault.branchId));
    }

    /** What the leadership decides; an item that waited for it may go on. */
    Uni<UUID> answer(UUID id, String text) {
        return DesignFault.locked(id)
                .invoke(fault -> caller.mustSee(fault.branchId))
                .invoke(fault -> fault.answer(text, caller.personId(), clock.instant()))
                .call(fault -> fault.itemId == null || fault.sort != DesignFault.Sort.beyond_us
                        ? Uni.createFrom().voidItem()
                        : givingUp.decided(fault.itemId, fault.answer))
                .call(fault -> journal.record(
                        FaultEvents.ANSWERED,
                        fault.branchId,
                        new FaultEvents.Answered(fault.number, fault.sort, fault.product, fault.answer),
                        about(fault)))
                .replaceWith(id);
    }

    Uni<Boolean> isThere(UUID id) {
        return DesignFault.<DesignFault>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }

    private static Subject[] about(DesignFault fault) {
        return new Subject[] {
            Subject.of("design_fault", fault.id),
            Subject.of("product_model", fault.modelId),
            Subject.of("ticket", fault.ticketId),
            Subject.of("item", fault.itemId)
        };
    }

    private static Uni<Void> named(DesignFault fault) {
        if (fault.modelId == null) {
            if (fault.product.isEmpty()) {
                throw Problem.invalid("product", "product-missing");
            }
            return Uni.createFrom().voidItem();
        }
        return ProductModel.<ProductModel>findById(fault.modelId)
                .invoke(model -> {
                    if (model == null) {
                        throw Problem.invalid("modelId", "not-known");
                    }
                    fault.product = model.code + " " + model.name;
                })
                .replaceWithVoid();
    }

    private Uni<Void> job(DesignFault fault) {
        return fault.ticketId == null
                ? Uni.createFrom().voidItem()
                : tickets.visible(fault.ticketId)
                        .invoke(ticket -> fault.branchId = ticket.branchId)
                        .replaceWithVoid();
    }
}

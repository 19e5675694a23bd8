package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.hibernate.FlushMode;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.IfMatch;
import org.aftercare.tickets.TicketForms.ChangeTicket;

/** Corrects a call: its references and its type are looked at again, as if it came so. */
@ApplicationScoped
public class Changing {
    @Inject
    Tickets tickets;

    @Inject
    IfMatch ifMatch;

    @Inject
    Premises premises;

    @Inject
    Territory territory;

    @Inject
    Typing typing;

    @Inject
    VoucherFile vouchers;

    @Inject
    Collected collected;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Uni<Ticket> change(UUID id, ChangeTicket form) {
        Instant now = clock.instant();
        return tickets.visible(id).chain(ticket -> {
            ifMatch.require(ticket.version);
            List<String> fields = differing(ticket, form);
            boolean otherModel = !ticket.modelId.equals(form.modelId());
            if (otherModel) {
                Refusal.check(TicketRules.in(ticket.status, java.util.EnumSet.of(TicketStatus.registered)));
            }
            boolean otherType = fields.contains("serviceType") || fields.contains("contractId");
            boolean otherItem = fields.contains("equipmentId");
            Uni<Void> allowed = gates.require(
                    GuardedTicketWork.CHANGE,
                    Subject.of("ticket", ticket.id),
                    ticket.branchId,
                    new TicketFacts.Correcting(fields.contains("fault")));
            // Nothing is written before it is known that what the form names belongs together.
            return allowed.chain(() -> Panache.getSession())
                    .invoke(session -> session.setFlushMode(FlushMode.MANUAL))
                    .invoke(() -> ticket.change(form, now))
                    .chain(() -> (otherType
                                    ? collected.already(id)
                                    : Uni.createFrom().item(false))
                            .invoke(money -> {
                                if (money) {
                                    throw Refusal.of("fee-collected").problem();
                                }
                            })
                            .chain(() -> premises.check(ticket))
                            .call(() -> Panache.getSession().invoke(session -> session.setFlushMode(FlushMode.AUTO)))
                            .call(found -> territory.check(ticket, found.inTerritory()))
                            .chain(found -> again(ticket, form, found, now, otherType || otherItem, otherModel)
                                    .chain(() -> journal.record(
                                            TicketEvents.CHANGED,
                                            ticket.branchId,
                                            TicketEvents.Call.of(ticket, found, fields),
                                            TicketEvents.about(ticket))))
                            .replaceWith(ticket));
        });
    }

    private Uni<Void> again(
            Ticket ticket,
            ChangeTicket form,
            Premises.Found found,
            Instant now,
            boolean typedAnew,
            boolean otherModel) {
        LocalDate called = ticket.openedAt.atZone(found.zone()).toLocalDate();
        LocalDate today = now.atZone(found.zone()).toLocalDate();
        return (typedAnew
                        ? typing.type(ticket, form.serviceType(), form.contractId(), called)
                        : Uni.createFrom().voidItem())
                .chain(() -> otherModel
                        ? vouchers.attach(ticket, found.branchCode(), today, ticket.voucherId != null)
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private static List<String> differing(Ticket ticket, ChangeTicket form) {
        List<String> fields = new ArrayList<>();
        compare("serviceType", ticket.serviceType, form.serviceType(), fields);
        compare("contractId", ticket.contractId, form.contractId(), fields);
        compare("siteId", ticket.siteId, form.siteId(), fields);
        compare("address", ticket.address, form.address().trim(), fields);
        compare("areaId", ticket.areaId, form.areaId(), fields);
        compare("phone", ticket.callerPhone, form.phone().trim(), fields);
        compare("contactName", ticket.contactName, TicketForms.text(form.contactName()), fields);
        compare("contactPhone", ticket.contactPhone, TicketForms.text(form.contactPhone()), fields);
        compare("modelId", ticket.modelId, form.modelId(), fields);
        compare("equipmentId", ticket.equipmentId, form.equipmentId(), fields);
        compare("fault", ticket.fault, form.fault().trim(), fields);
        compare(
                "wish",
                ticket.wishFrom,
                form.wish() == null ? null : form.wish().from(),
                fields);
        return fields;
    }

    private static void compare(String field, Object is, Object becomes, List<String> fields) {
        if (!Objects.equals(is, becomes)) {
            fields.add(field);
        }
    }
}

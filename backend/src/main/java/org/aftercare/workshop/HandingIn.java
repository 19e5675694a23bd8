package org.aftercare.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.kernel.Picture;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.StoredFile;
import org.aftercare.tickets.Signature;
import org.aftercare.tickets.SignedVouchers;
import org.aftercare.tickets.Ticket;
import org.aftercare.tickets.TicketEvents;
import org.aftercare.tickets.TicketForms.SignVoucher;
import org.aftercare.tickets.TicketStatus;
import org.aftercare.tickets.Tickets;
import org.aftercare.workshop.ItemForms.HandIn;
import org.aftercare.workshop.ItemForms.HandedIn;

/** A customer hands something in at the counter: signed for, receipted and entered at once; together they are a batch. */
@ApplicationScoped
public class HandingIn {
    private static final int MOST = 100;

    @Inject
    Tickets tickets;

    @Inject
    SignedVouchers vouchers;

    @Inject
    TakingIn takingIn;

    @Inject
    Custody custody;

    @Inject
    HumanNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @return the batch's id; the same one sent twice is one */
    Uni<UUID> receive(UUID ticketId, HandIn form) {
        int quantity = form.items().stream().mapToInt(HandingIn::pieces).sum();
        if (quantity > MOST) {
            throw Problem.invalid("items", "too-many", MOST);
        }
        return tickets.forChange(ticketId)
                .chain(ticket -> Batch.count("id = ?1 and ticketId = ?2", form.id(), ticketId)
                        .chain(there ->
                                there > 0 ? Uni.createFrom().item(form.id()) : receive(ticket, form, quantity)));
    }

    private Uni<UUID> receive(Ticket ticket, HandIn form, int quantity) {
        Instant now = clock.instant();
        if (ticket.voucherId == null) {
            throw Problem.conflict("voucher-missing-for-hand-in");
        }
        Batch batch = Batch.received(form.id(), ticket, form.items().get(0).what(), quantity, caller.personId(), now);
        return sign(ticket, form, now)
                .invoke(() -> handedIn(ticket, now))
                .chain(() -> takingIn.series(ticket.branchId, now))
                .chain(series -> numbers.next("P" + series.branchCode(), series.day())
                        .invoke(number -> batch.number = number)
                        .chain(() -> batch.persistAndFlush())
                        .chain(() -> journal.record(
                                ItemEvents.BATCH_RECEIVED,
                                batch.branchId,
                                new ItemEvents.BatchReceived(batch.number, quantity, ticket.name),
                                ItemEvents.about(batch)))
                        .chain(() -> each(items(ticket, form, batch, now), 0, series, form.place())))
                .chain(() -> journal.record(
                        TicketEvents.TO_TAKE_IN,
                        ticket.branchId,
                        new TicketEvents.Finished(
                                ticket.number, ticket.name, caller.identity().name(), ticket.fee),
                        TicketEvents.about(ticket)))
                .replaceWith(batch.id);
    }

    /** Also more of the same job, while its first items are here. */
    private static void handedIn(Ticket ticket, Instant now) {
        if (ticket.status != TicketStatus.to_take_in) {
            ticket.handedIn(now);
        }
    }

    /** The customer's signature for leaving it with us (1.6b), for what the voucher says. */
    private Uni<Void> sign(Ticket ticket, HandIn form, Instant now) {
        StoredFile file = StoredFile.of(Picture.ofBase64("image", form.image()), now);
        JsonNode strokes = ReturnSignatures.drawn(form.how(), form.strokes());
        SignVoucher signature = new SignVoucher(
                Signature.Kind.take_away, form.how(), form.contentHash(), form.signer(), strokes, form.image());
        return vouchers.hash(ticket.id)
                .invoke(hash -> {
                    if (!hash.equals(form.contentHash())) {
                        throw Refusal.of("content-changed").problem().with("contentHash", hash);
                    }
                })
                .chain(() -> file.persistAndFlush())
                .chain(() -> vouchers.keep(ticket.id, signature, strokes, file.id))
                .replaceWithVoid();
    }

    private List<Item> items(Ticket ticket, HandIn form, Batch batch, Instant now) {
        List<Item> all = new ArrayList<>();
        for (HandedIn one : form.items()) {
            for (int i = 0; i < pieces(one); i++) {
                Item item = Item.taken(ticket, caller.personId(), now);
                item.batchId = batch.id;
                item.technicianId = form.technicianId();
                item.describe(one.what(), one.serial(), one.accessories(), one.condition());
                all.add(item);
            }
        }
        return all;
    }

    private Uni<Void> each(List<Item> all, int next, TakingIn.Series series, String place) {
        return next == all.size()
                ? Uni.createFrom().voidItem()
                : takingIn.issue(all.get(next), series, caller.personId())
                        .chain(() -> custody.enter(all.get(next), place))
                        .chain(() -> each(all, next + 1, series, place));
    }

    private static int pieces(HandedIn one) {
        return one.quantity() == null ? 1 : one.quantity();
    }
}

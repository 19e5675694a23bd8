package org.aftercare.parts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Rows;
import org.aftercare.parts.SlipForms.SendTransfer;
import org.aftercare.parts.SlipForms.TransferLineForm;

/** Goods from store to store: out of the one when sent, into the other when received, no younger for it. */
@ApplicationScoped
public class Transfers {
    @Inject
    Stores stores;

    @Inject
    Stock stock;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A lot that was sent, and how much of it. */
    private record Sent(Lot lot, int quantity) {}

    Uni<UUID> send(SendTransfer form) {
        Instant now = clock.instant();
        return stores.visible(form.fromStore())
                .chain(from -> stores.visible(form.toStore())
                        .chain(to -> numbers.next("DB", from.branchId))
                        .chain(number -> {
                            Transfer transfer = written(form, number, now);
                            List<Outgoing> outgoing = transfer.lines.stream()
                                    .map(line -> Outgoing.of(
                                            line.partId,
                                            transfer.fromStore,
                                            line.quantity,
                                            MovementKind.transfer_out,
                                            transfer.document(),
                                            null))
                                    .toList();
                            return transfer.persistAndFlush()
                                    .chain(() -> stock.take(outgoing, now, caller.personId()))
                                    .replaceWith(transfer.id);
                        }));
    }

    Uni<UUID> receive(UUID id) {
        Instant now = clock.instant();
        return Transfer.forReceipt(id)
                .chain(transfer -> store(transfer.fromStore)
                        .chain(from -> store(transfer.toStore).chain(to -> {
                            caller.mustSee(to.branchId);
                            transfer.receive(caller.personId(), now);
                            return sent(id).chain(sent -> stock.receive(
                                            sent.stream()
                                                    .map(one -> new Incoming(
                                                            one.lot().partId(),
                                                            transfer.toStore,
                                                            null,
                                                            one.quantity(),
                                                            one.lot().unitCost(),
                                                            one.lot().originId(),
                                                            one.lot().receivedAt(),
                                                            MovementKind.transfer_in,
                                                            id,
                                                            transfer.document()))
                                                    .toList(),
                                            now,
                                            caller.personId()))
                                    .chain(() -> journal.record(
                                            StockEvents.TRANSFER_RECEIVED,
                                            to.branchId,
                                            new StockEvents.Arrived(transfer.number, from.name, to.name),
                                            Subject.of("transfer", id)));
                        })))
                .replaceWith(id);
    }

    private Transfer written(SendTransfer form, String number, Instant now) {
        Transfer transfer = new Transfer();
        transfer.id = Ids.orNext(form.id());
        transfer.number = number;
        transfer.fromStore = form.fromStore();
        transfer.toStore = form.toStore();
        transfer.status = Transfer.Status.sent;
        transfer.note = form.note() == null ? "" : form.note().strip();
        transfer.sentBy = caller.personId();
        transfer.sentAt = now;
        List<UUID> parts = new ArrayList<>();
        for (TransferLineForm line : form.lines()) {
            transfer.lines.add(TransferLine.of(parts.size(), line.partId(), line.quantity()));
            parts.add(line.partId());
        }
        return transfer;
    }

    private Uni<List<Sent>> sent(UUID transfer) {
        return rows.read(Sent.class, """
                select cast(jsonb_build_object('quantity', -m.quantity, 'lot', jsonb_build_object('id', l.id,
                  'partId', l.part_id, 'storeId', l.store_id, 'originId', l.origin_id, 'receivedAt', l.received_at,
                  'unitCost', l.unit_cost, 'quantity', l.quantity)) as text)
                from movement m join lot l on l.id = m.lot_id
                where m.document_id = :transfer and m.kind = 'transfer_out'
                order by m.seq
                """, Map.of("transfer", transfer));
    }

    private static Uni<Store> store(UUID id) {
        return Store.<Store>findById(id).onItem().ifNull().failWith(() -> Problem.invalid("storeId", "store-unknown"));
    }
}

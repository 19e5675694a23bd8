package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.aftercare.demo.DemoDepots.Depot;
import org.aftercare.demo.DemoShelf.Posting;
import org.aftercare.demo.DemoStaff.Unit;
import org.aftercare.journal.Subject;
import org.aftercare.parts.Document;
import org.aftercare.parts.Fifo;
import org.aftercare.parts.MovementKind;
import org.aftercare.parts.StockEvents;

/** A year of each branch's warehouse: what was there, what was drawn for which call, what came in again, what is in the vans. */
final class DemoWarehouse {
    private static final long SEED = 20260308;
    private final Connection connection;
    private final Dice dice = new Dice(SEED);
    private final Instant now;
    private final ZoneId zone;
    private final DemoJournal journal;
    private Map<DemoGoods, UUID> parts;
    private Map<Unit, Depot> depots;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Batch slips;
    private Batch lines;
    private Batch transfers;
    private Batch transferLines;
    private Batch reservations;
    private DemoShelf shelf;

    DemoWarehouse(Connection connection, Instant now, ZoneId zone, DemoJournal journal) {
        this.connection = connection;
        this.now = now;
        this.zone = zone;
        this.journal = journal;
    }

    /** @param calls each with its number; after their rows are written */
    void write(List<Unit> units, Map<Story, String> calls) throws SQLException {
        try (Batches rows = new Batches(connection)) {
            DemoDepots founded = new DemoDepots(connection, dice, now);
            parts = founded.catalogue(rows);
            depots = founded.stores(rows, units, parts);
            Batch lots = rows.into(
                    "lot", "id, part_id, store_id, bin_id, origin_id, received_at, unit_cost, source, source_id");
            slips = rows.into("parts_slip", """
                    id, number, store_id, branch_id, work_kind, work_id, work_label, drawer_id, status, wanted_at, started_at, \
                    released_at, issued_at, issued_by, handed_at, handed_by""");
            lines = rows.into("parts_slip_line", """
                    id, slip_id, position, part_id, quantity, issued, used, old_serial, old_handed_in_at, old_handed_in_by, \
                    drawer_signed_at""");
            transfers = rows.into(
                    "transfer", "id, number, from_store, to_store, status, sent_by, sent_at, received_by, received_at");
            transferLines = rows.into("transfer_line", "id, transfer_id, position, part_id, quantity");
            reservations = rows.into(
                    "reservation",
                    "id, part_id, store_id, quantity, work_kind, work_id, work_label, person_id, made_at");
            shelf = new DemoShelf(dice, lots, rows.into("movement", """
                    id, kind, part_id, store_id, lot_id, quantity, unit_cost, document_kind, document_id, document_number, \
                    slip_line_id, work_kind, work_id, person_id, moved_at, posted_at"""));
            open();
            List<Story> byDay = new ArrayList<>(calls.keySet());
            byDay.removeIf(call -> call.departed == null);
            byDay.sort(Comparator.comparing(call -> call.departed));
            for (Story call : byDay) {
                drawFor(call, calls.get(call));
            }
            present(calls);
        }
        try (Batches rows = new Batches(connection)) {
            Batch series = rows.into("number_series", "series, last");
            for (Map.Entry<String, Integer> one : numbers.entrySet()) {
                series.row(one.getKey(), one.getValue());
            }
        }
    }

    /** What was there a year ago. */
    private void open() throws SQLException {
        Instant begun = now.minus(Duration.ofDays(366));
        for (Depot depot : depots.values()) {
            Document opening = new Document(Document.Kind.opening, dice.id(), next("QC", depot, begun));
            for (DemoGoods one : DemoGoods.ALL) {
                bring(depot, one, one.minimum() * 2 + dice.roll(10), opening, MovementKind.opening, begun);
            }
        }
    }

    private void bring(Depot depot, DemoGoods one, int quantity, Document document, MovementKind kind, Instant at)
            throws SQLException {
        shelf.bring(
                parts.get(one),
                depot.id(),
                depot.bins().get(one.shelf()),
                quantity,
                one.cost(),
                new Posting(kind, document, null, null, depot.keeper(), at));
    }

    /** What a repair used was drawn on a slip before the technician set out. */
    private void drawFor(Story call, String number) throws SQLException {
        for (DemoGoods one : DemoGoods.ALL) {
            if (one.usedFor() != null && call.trouble.work().contains(one.usedFor())) {
                draw(call, number, one);
            }
        }
    }

    private void draw(Story call, String number, DemoGoods one) throws SQLException {
        Depot depot = depots.get(call.household.unit());
        Instant wanted = call.departed.minus(Duration.ofMinutes(25));
        boolean waits = call.finished == null;
        UUID slip = dice.id();
        String slipNumber = next("LL", depot, wanted);
        if (!waits && shelf.there(parts.get(one), depot.id()) < one.pieces()) {
            Instant came = wanted.minus(Duration.ofHours(20));
            Document note = new Document(Document.Kind.receipt_note, dice.id(), next("RK", depot, came));
            bring(depot, one, one.minimum() + one.pieces() * 4, note, MovementKind.receipt, came);
        }
        Instant issued = waits ? null : wanted.plus(Duration.ofMinutes(12));
        UUID keeper = waits ? null : depot.keeper();
        slips.row(
                slip,
                slipNumber,
                depot.id(),
                depot.unit().id(),
                "ticket",
                call.id,
                number,
                call.technician.id(),
                waits ? "wanted" : "handed_over",
                wanted,
                null,
                issued,
                issued,
                keeper,
                waits ? null : issued.plus(Duration.ofMinutes(3)),
                keeper);
        UUID line = dice.id();
        boolean old = one.oldForNew() && !waits;
        lines.row(
                line,
                slip,
                0,
                parts.get(one),
                one.pieces(),
                waits ? 0 : one.pieces(),
                waits ? 0 : one.pieces(),
                old ? "" : null,
                old ? issued : null,
                old ? keeper : null,
                old ? issued : null);
        tellWanted(call, number, slip, slipNumber, wanted);
        if (!waits) {
            Document document = new Document(Document.Kind.parts_slip, slip, slipNumber);
            List<Fifo.Portion> taken = shelf.take(
                    parts.get(one),
                    depot.id(),
                    one.pieces(),
                    new Posting(MovementKind.issue, document, line, call.id, depot.keeper(), issued));
            tellIssued(call, depot, one, slip, slipNumber, taken, issued);
        }
    }

    private void tellWanted(Story call, String number, UUID slip, String slipNumber, Instant at) throws SQLException {
        journal.tell(
                at,
                StockEvents.WANTED,
                call.household.unit().id(),
                call.technician.id(),
                new StockEvents.Slip(slipNumber, number, call.technician.name(), null),
                Subject.of("parts_slip", slip),
                Subject.of("ticket", call.id),
                Subject.of("person", call.technician.id()));
    }

    private void tellIssued(
            Story call, Depot depot, DemoGoods one, UUID slip, String slipNumber, List<Fifo.Portion> taken, Instant at)
            throws SQLException {
        for (Fifo.Portion portion : taken) {
            journal.tell(
                    at,
                    StockEvents.ISSUED,
                    depot.unit().id(),
                    depot.keeper(),
                    new StockEvents.Moved(
                            one.code() + " " + one.name(),
                            portion.quantity(),
                            one.unit(),
                            depot.unit().city().city().replace("市", "") + "仓库",
                            slipNumber,
                            null),
                    Subject.of("lot", portion.lot().id()),
                    Subject.of("part", parts.get(one)),
                    Subject.of("parts_slip", slip),
                    Subject.of("ticket", call.id));
        }
    }

    /** Vans were filled some weeks ago and one load is on its way; a call that waits has its part kept. */
    private void present(Map<Story, String> calls) throws SQLException {
        for (Depot depot : depots.values()) {
            boolean first = true;
            for (UUID technician : depot.vans().keySet()) {
                load(depot, technician, now.minus(Duration.ofDays(dice.between(8, 30))), true);
                if (first) {
                    load(depot, technician, now.minus(Duration.ofMinutes(50)), false);
                }
                first = false;
            }
        }
        for (Map.Entry<Story, String> one : calls.entrySet()) {
            Story call = one.getKey();
            if (call.dispatched != null && call.departed == null && call.cancelled == null && dice.happens(50)) {
                Depot depot = depots.get(call.household.unit());
                DemoGoods goods = dice.any(DemoGoods.ALL);
                if (shelf.there(parts.get(goods), depot.id()) > 1) {
                    reservations.row(
                            dice.id(),
                            parts.get(goods),
                            depot.id(),
                            1,
                            "ticket",
                            call.id,
                            one.getValue(),
                            call.clerk.id(),
                            call.dispatched);
                }
            }
        }
    }

    private void load(Depot depot, UUID technician, Instant at, boolean arrived) throws SQLException {
        UUID id = dice.id();
        UUID van = depot.vans().get(technician);
        Document document = new Document(Document.Kind.transfer, id, next("DB", depot, at));
        Instant there = at.plus(Duration.ofMinutes(35));
        transfers.row(
                id,
                document.number(),
                depot.id(),
                van,
                arrived ? "received" : "sent",
                depot.keeper(),
                at,
                arrived ? technician : null,
                arrived ? there : null);
        int position = 0;
        for (DemoGoods one : DemoGoods.ALL) {
            int pieces = one.kind().equals("consumable") ? 3 : 1;
            if (dice.happens(arrived ? 50 : 20) && shelf.there(parts.get(one), depot.id()) > pieces) {
                transferLines.row(dice.id(), id, position, parts.get(one), pieces);
                position++;
                List<Fifo.Portion> taken = shelf.take(
                        parts.get(one),
                        depot.id(),
                        pieces,
                        new Posting(MovementKind.transfer_out, document, null, null, depot.keeper(), at));
                if (arrived) {
                    shelf.move(
                            taken, van, new Posting(MovementKind.transfer_in, document, null, null, technician, there));
                }
            }
        }
    }

    private String next(String letters, Depot depot, Instant at) {
        LocalDate day = at.atZone(zone).toLocalDate();
        String series = letters + depot.unit().city().code() + DemoCalls.DAY.format(day);
        return "%s-%03d".formatted(series, numbers.merge(series, 1, Integer::sum));
    }
}

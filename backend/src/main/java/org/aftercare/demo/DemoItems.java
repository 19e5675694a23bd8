package org.aftercare.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import org.aftercare.workshop.Estimate;
import org.aftercare.workshop.ItemEvents;
import org.aftercare.workshop.ItemStatus;

/** What is in the workshop now: the longer it is here the further it is, and some of it is late. */
final class DemoItems implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Dice dice;
    private final Instant now;
    private final BiFunction<String, Instant, String> numbers;
    private final DemoMended mended;
    private final Batches rows;
    private final Batch items;
    private final Batch receipts;
    private final DemoCards cards;
    private final Batch estimates;
    private final Batch lines;

    DemoItems(
            Connection connection,
            Dice dice,
            Instant now,
            DemoJournal journal,
            BiFunction<String, Instant, String> numbers)
            throws SQLException {
        this.dice = dice;
        this.now = now;
        this.numbers = numbers;
        mended = new DemoMended(connection, dice, journal, numbers);
        rows = new Batches(connection);
        items = rows.into("item", """
                id, number, ticket_id, customer_id, equipment_id, branch_id, what, accessories, technician_id, status, \
                holder_id, place, taken_at, entered_at, entered_by, return_on, ending, touched_at""");
        receipts = rows.into("item_receipt", "item_id, number, token, issued_at, issued_by");
        cards = new DemoCards(rows, dice, journal);
        estimates = rows.into("estimate", "id, item_id, number, status, total, made_by, made_at, sent_at");
        lines = rows.into("estimate_line", "estimate_id, position, sort, what, quantity, price");
    }

    /** How far an item has come, by the days it has been here. */
    private record Here(Story call, UUID id, String number, ItemStatus status) {
        boolean is(ItemStatus atLeast) {
            return status.ordinal() >= atLeast.ordinal();
        }

        Instant after(int hours) {
            return call.finished.plus(hours, ChronoUnit.HOURS);
        }
    }

    void tell(Map<Story, String> calls) throws SQLException {
        for (Story call : calls.keySet()) {
            if (call.mending != null) {
                mended.tell(call);
            } else if (call.finished != null && call.outcome.equals("take_in")) {
                tell(call);
            }
        }
    }

    private void tell(Story call) throws SQLException {
        String branch = call.household.unit().city().code();
        Here here = new Here(call, dice.id(), numbers.apply("X" + branch, call.finished), status(call));
        String receipt = numbers.apply("S" + branch, call.finished);
        item(here);
        receipts.row(here.id(), receipt, DemoRows.token(dice), call.finished, call.technician.id());
        say(
                here,
                call.finished,
                ItemEvents.TAKEN,
                call.technician.id(),
                new ItemEvents.Taken(here.number(), receipt, call.technician.id()));
        if (here.is(ItemStatus.in_house)) {
            say(
                    here,
                    here.after(2),
                    ItemEvents.ENTERED,
                    call.clerk.id(),
                    new ItemEvents.Entered(here.number(), receipt));
        }
        if (here.is(ItemStatus.under_repair)) {
            repair(here);
        }
    }

    private ItemStatus status(Story call) {
        long days = ChronoUnit.DAYS.between(call.finished, now);
        if (days < 1) return ItemStatus.taken;
        if (days < 3) return ItemStatus.in_house;
        if (days < 8 || call.serviceType.equals("paid")) return ItemStatus.under_repair;
        return days < 11 ? ItemStatus.put_forward : ItemStatus.passed;
    }

    private void item(Here here) throws SQLException {
        Story call = here.call();
        boolean entered = here.is(ItemStatus.in_house);
        boolean passed = here.status() == ItemStatus.passed;
        UUID holder = entered && here.status() == ItemStatus.in_house ? call.clerk.id() : call.technician.id();
        items.row(
                here.id(),
                here.number(),
                call.id,
                call.household.id(),
                call.appliance.id(),
                call.household.unit().id(),
                call.appliance.model().product().name(),
                dice.any(List.of("", "遥控器", "电源线", "说明书、遥控器")),
                call.technician.id(),
                here.status(),
                holder,
                entered ? dice.any(List.of("A-1", "A-2", "B-3", "工作台 1", "工作台 2")) : "",
                call.finished,
                entered ? here.after(2) : null,
                entered ? call.clerk.id() : null,
                passed ? now.atZone(ZONE).toLocalDate().plusDays(1) : null,
                passed ? "repaired" : null,
                now);
    }

    private void repair(Here here) throws SQLException {
        Story call = here.call();
        // A third of what is under repair is past its promise (1.9).
        Instant planned = here.is(ItemStatus.put_forward) || !dice.happens(35)
                ? now.plus(dice.between(6, 50), ChronoUnit.HOURS)
                : now.minus(dice.between(3, 30), ChronoUnit.HOURS);
        boolean done = here.is(ItemStatus.put_forward);
        Instant started = here.after(22);
        cards.fill(new DemoCards.Card(
                call,
                here.id(),
                here.number(),
                planned,
                here.after(20),
                here.after(21),
                started,
                started.plus(3, ChronoUnit.HOURS),
                done ? here.after(70) : null));
        if (call.serviceType.equals("paid")) {
            estimate(here, started.plus(4, ChronoUnit.HOURS));
        }
        if (here.status() == ItemStatus.passed) {
            cards.pass(call, here.id(), here.number(), here.after(90));
        }
    }

    /** With the customer, who has not answered yet. */
    private void estimate(Here here, Instant at) throws SQLException {
        UUID id = dice.id();
        UUID technician = here.call().technician.id();
        String number = numbers.apply("E", at);
        BigDecimal part = BigDecimal.valueOf(here.call().trouble.fee() + 60L);
        BigDecimal labour = BigDecimal.valueOf(80);
        estimates.row(id, here.id(), number, Estimate.Status.sent, part.add(labour), technician, at, at);
        lines.row(id, 0, Estimate.Sort.part, here.call().trouble.work(), 1, part);
        lines.row(id, 1, Estimate.Sort.labour, "人工", 1, labour);
        ItemEvents.Estimated said = new ItemEvents.Estimated(here.number(), number, part.add(labour));
        say(here, at, ItemEvents.ESTIMATE_MADE, technician, said);
        say(here, at, ItemEvents.ESTIMATE_SENT, technician, said);
    }

    private void say(Here here, Instant at, String kind, UUID by, Record what) throws SQLException {
        cards.say(here.call(), here.id(), at, kind, by, what);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        mended.close();
    }
}

package org.aftercare.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import org.aftercare.journal.Subject;
import org.aftercare.tickets.WorkCategory;
import org.aftercare.workshop.Estimate;
import org.aftercare.workshop.ItemEvents;
import org.aftercare.workshop.ItemStatus;

/** What is in the workshop now: the longer it is here the further it is, and some of it is late. */
final class DemoItems implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Dice dice;
    private final Instant now;
    private final DemoJournal journal;
    private final BiFunction<String, Instant, String> numbers;
    private final DemoMended mended;
    private final Batches rows;
    private final Batch items;
    private final Batch receipts;
    private final Batch cards;
    private final Batch times;
    private final Batch estimates;
    private final Batch lines;
    private final Batch inspections;

    DemoItems(
            Connection connection,
            Dice dice,
            Instant now,
            DemoJournal journal,
            BiFunction<String, Instant, String> numbers)
            throws SQLException {
        this.dice = dice;
        this.now = now;
        this.journal = journal;
        this.numbers = numbers;
        mended = new DemoMended(connection, dice, journal, numbers);
        rows = new Batches(connection);
        items = rows.into("item", """
                id, number, ticket_id, customer_id, equipment_id, branch_id, what, accessories, technician_id, status, \
                holder_id, place, taken_at, entered_at, entered_by, return_on, ending, touched_at""");
        receipts = rows.into("item_receipt", "item_id, number, token, issued_at, issued_by");
        cards = rows.into("repair_card", """
                item_id, fault, planned_finish, filled_at, filled_by, attached_at, attached_by, started_at, work_done, \
                parts_none, put_forward_at""");
        times = rows.into("repair_time", "id, item_id, person_id, branch_id, day, category, minutes, entered_at");
        estimates = rows.into("estimate", "id, item_id, number, status, total, made_by, made_at, sent_at");
        lines = rows.into("estimate_line", "estimate_id, position, sort, what, quantity, price");
        inspections = rows.into("item_inspection", "id, item_id, passed, inspected_at, inspected_by");
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
        UUID technician = call.technician.id();
        // A third of what is under repair is past its promise (1.9).
        Instant planned = here.is(ItemStatus.put_forward) || !dice.happens(35)
                ? now.plus(dice.between(6, 50), ChronoUnit.HOURS)
                : now.minus(dice.between(3, 30), ChronoUnit.HOURS);
        boolean done = here.is(ItemStatus.put_forward);
        Instant started = here.after(22);
        cards.row(
                here.id(),
                call.trouble.fault(),
                planned,
                here.after(20),
                technician,
                here.after(21),
                technician,
                started,
                done ? call.trouble.work() : "",
                done,
                done ? here.after(70) : null);
        say(
                here,
                here.after(20),
                ItemEvents.CARD_FILLED,
                technician,
                new ItemEvents.CardFilled(here.number(), planned, technician));
        say(here, here.after(21), ItemEvents.CARD_ATTACHED, technician, new ItemEvents.Numbered(here.number()));
        say(here, started, ItemEvents.REPAIR_STARTED, technician, new ItemEvents.Numbered(here.number()));
        int minutes = dice.between(25, 140);
        LocalDate day = started.atZone(ZONE).toLocalDate();
        times.row(
                dice.id(),
                here.id(),
                technician,
                call.household.unit().id(),
                day,
                "repair",
                minutes,
                started.plus(3, ChronoUnit.HOURS));
        say(
                here,
                started.plus(3, ChronoUnit.HOURS),
                ItemEvents.TIME_ENTERED,
                technician,
                new ItemEvents.Time(here.number(), technician, day, WorkCategory.repair, minutes));
        if (call.serviceType.equals("paid")) {
            estimate(here, started.plus(4, ChronoUnit.HOURS));
        }
        if (done) {
            finished(here, minutes);
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

    private void finished(Here here, int minutes) throws SQLException {
        UUID supervisor = here.call().household.unit().supervisor().id();
        say(
                here,
                here.after(70),
                ItemEvents.REPAIRED,
                here.call().technician.id(),
                new ItemEvents.Repaired(here.number(), minutes, 0));
        if (here.status() == ItemStatus.passed) {
            inspections.row(dice.id(), here.id(), true, here.after(90), supervisor);
            say(
                    here,
                    here.after(90),
                    ItemEvents.INSPECTED,
                    supervisor,
                    new ItemEvents.Inspected(here.number(), true, ""));
        }
    }

    private void say(Here here, Instant at, String kind, UUID by, Record what) throws SQLException {
        Story call = here.call();
        journal.tell(
                at,
                kind,
                call.household.unit().id(),
                by,
                what,
                Subject.of("item", here.id()),
                Subject.of("ticket", call.id),
                Subject.of("customer", call.household.id()),
                Subject.of("equipment", call.appliance.id()),
                Subject.of("person", call.technician.id()));
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        mended.close();
    }
}

package org.aftercare.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.aftercare.journal.Subject;
import org.aftercare.tickets.WorkCategory;
import org.aftercare.workshop.ItemEvents;

/** The repair card of an item, whatever became of it: what was promised and done on it, in rows and in the journal. */
final class DemoCards {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Dice dice;
    private final DemoJournal journal;
    private final Batch cards;
    private final Batch times;
    private final Batch inspections;

    DemoCards(Batches rows, Dice dice, DemoJournal journal) throws SQLException {
        this.dice = dice;
        this.journal = journal;
        cards = rows.into("repair_card", """
                item_id, fault, planned_finish, filled_at, filled_by, attached_at, attached_by, started_at, work_done, \
                parts_none, put_forward_at""");
        times = rows.into("repair_time", "id, item_id, person_id, branch_id, day, category, minutes, entered_at");
        inspections = rows.into("item_inspection", "id, item_id, passed, inspected_at, inspected_by");
    }

    /**
     * @param timed when the time on it was entered
     * @param forward when it was put forward; null: still under repair
     */
    record Card(
            Story call,
            UUID item,
            String number,
            Instant planned,
            Instant filled,
            Instant attached,
            Instant started,
            Instant timed,
            Instant forward) {}

    void fill(Card card) throws SQLException {
        Story call = card.call();
        UUID technician = call.technician.id();
        boolean done = card.forward() != null;
        int minutes = dice.between(25, 140);
        LocalDate day = card.started().atZone(ZONE).toLocalDate();
        cards.row(
                card.item(),
                call.trouble.fault(),
                card.planned(),
                card.filled(),
                technician,
                card.attached(),
                technician,
                card.started(),
                done ? call.trouble.work() : "",
                done,
                card.forward());
        times.row(
                dice.id(),
                card.item(),
                technician,
                call.household.unit().id(),
                day,
                WorkCategory.repair,
                minutes,
                card.timed());
        say(
                card,
                card.filled(),
                ItemEvents.CARD_FILLED,
                new ItemEvents.CardFilled(card.number(), card.planned(), technician));
        say(card, card.attached(), ItemEvents.CARD_ATTACHED, new ItemEvents.Numbered(card.number()));
        say(card, card.started(), ItemEvents.REPAIR_STARTED, new ItemEvents.Numbered(card.number()));
        say(
                card,
                card.timed(),
                ItemEvents.TIME_ENTERED,
                new ItemEvents.Time(card.number(), technician, day, WorkCategory.repair, minutes));
        if (done) {
            say(card, card.forward(), ItemEvents.REPAIRED, new ItemEvents.Repaired(card.number(), minutes, 0));
        }
    }

    void pass(Story call, UUID item, String number, Instant at) throws SQLException {
        UUID supervisor = call.household.unit().supervisor().id();
        inspections.row(dice.id(), item, true, at, supervisor);
        say(call, item, at, ItemEvents.INSPECTED, supervisor, new ItemEvents.Inspected(number, true, ""));
    }

    private void say(Card card, Instant at, String kind, Record what) throws SQLException {
        say(card.call(), card.item(), at, kind, card.call().technician.id(), what);
    }

    /** Whatever happens to an item concerns its ticket, customer, unit and technician too. */
    void say(Story call, UUID item, Instant at, String kind, UUID by, Record what) throws SQLException {
        journal.tell(
                at,
                kind,
                call.household.unit().id(),
                by,
                what,
                Subject.of("item", item),
                Subject.of("ticket", call.id),
                Subject.of("customer", call.household.id()),
                Subject.of("equipment", call.appliance.id()),
                Subject.of("person", call.technician.id()));
    }
}

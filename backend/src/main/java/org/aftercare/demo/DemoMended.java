package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

import org.aftercare.workshop.Ending;
import org.aftercare.workshop.ItemEvents;
import org.aftercare.workshop.ItemStatus;

/** The items of the past year: repaired, mostly when promised, inspected, and given back against their receipt. */
final class DemoMended implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Dice dice;
    private final BiFunction<String, Instant, String> numbers;
    private final Batches rows;
    private final Batch items;
    private final Batch receipts;
    private final DemoCards cards;
    private final Batch helps;

    DemoMended(Connection connection, Dice dice, DemoJournal journal, BiFunction<String, Instant, String> numbers)
            throws SQLException {
        this.dice = dice;
        this.numbers = numbers;
        rows = new Batches(connection);
        items = rows.into("item", """
                id, number, ticket_id, customer_id, equipment_id, branch_id, what, accessories, technician_id, status, place, \
                taken_at, entered_at, entered_by, return_on, ending, touched_at, ended_at, ended_by""");
        receipts = rows.into(
                "item_receipt", "item_id, number, token, issued_at, issued_by, voided_at, voided_by, statement");
        cards = new DemoCards(rows, dice, journal);
        helps = rows.into("help_request", "id, item_id, reason, asked_at, asked_by, action, answered_at, answered_by");
    }

    private record Gone(Story call, UUID id, String number, String receipt) {
        Mending way() {
            return call.mending;
        }
    }

    void tell(Story call) throws SQLException {
        String branch = call.household.unit().city().code();
        Gone item = new Gone(
                call,
                dice.id(),
                numbers.apply("X" + branch, call.finished),
                numbers.apply("S" + branch, call.finished));
        takenIn(item);
        repaired(item);
        if (call.mending.helpAsked() != null) {
            helped(item);
        }
        givenBack(item);
    }

    private void takenIn(Gone item) throws SQLException {
        Story call = item.call();
        Mending way = item.way();
        UUID clerk = call.clerk.id();
        items.row(
                item.id(),
                item.number(),
                call.id,
                call.household.id(),
                call.appliance.id(),
                call.household.unit().id(),
                call.appliance.model().product().name(),
                dice.any(List.of("", "遥控器", "电源线", "说明书、遥控器")),
                call.technician.id(),
                ItemStatus.ended,
                "",
                call.finished,
                way.entered(),
                clerk,
                day(way.back()),
                Ending.repaired,
                way.back(),
                way.back(),
                clerk);
        say(
                item,
                call.finished,
                ItemEvents.TAKEN,
                call.technician.id(),
                new ItemEvents.Taken(item.number(), item.receipt(), call.technician.id()));
        say(item, way.entered(), ItemEvents.ENTERED, clerk, new ItemEvents.Entered(item.number(), item.receipt()));
    }

    private void repaired(Gone item) throws SQLException {
        Mending way = item.way();
        cards.fill(new DemoCards.Card(
                item.call(),
                item.id(),
                item.number(),
                way.planned(),
                way.carded(),
                way.carded().plus(10, ChronoUnit.MINUTES),
                way.started(),
                way.forward(),
                way.forward()));
        cards.pass(item.call(), item.id(), item.number(), way.inspected());
    }

    /** It would not be ready in time, and the technician said so (1.9). */
    private void helped(Gone item) throws SQLException {
        Story call = item.call();
        UUID technician = call.technician.id();
        UUID supervisor = call.household.unit().supervisor().id();
        Instant asked = item.way().helpAsked();
        Instant answered = asked.plus(dice.between(15, 90), ChronoUnit.MINUTES);
        String reason = dice.any(List.of("配件没有到货", "故障时好时坏，要再观察", "手上活多，今天做不完"));
        String action = dice.any(List.of("已催采购，明天到", "请老张一起看", "改到明天，已告知客户"));
        helps.row(dice.id(), item.id(), reason, asked, technician, action, answered, supervisor);
        say(item, asked, ItemEvents.HELP_ASKED, technician, new ItemEvents.Because(item.number(), reason));
        say(item, answered, ItemEvents.HELP_ANSWERED, supervisor, new ItemEvents.Answered(item.number(), action));
    }

    /** Against the voided receipt; now and then the customer has lost theirs and writes so (1.7e). */
    private void givenBack(Gone item) throws SQLException {
        Story call = item.call();
        Instant back = item.way().back();
        UUID clerk = call.clerk.id();
        String statement = dice.happens(4) ? "收据遗失，本人确认已领回商品" : null;
        receipts.row(
                item.id(),
                item.receipt(),
                DemoRows.token(dice),
                call.finished,
                call.technician.id(),
                back,
                clerk,
                statement);
        say(
                item,
                item.way().inspected().plus(5, ChronoUnit.MINUTES),
                ItemEvents.RETURN_DATED,
                clerk,
                new ItemEvents.ReturnDated(item.number(), day(back)));
        say(
                item,
                back.minusSeconds(90),
                ItemEvents.RETURN_SIGNED,
                clerk,
                new ItemEvents.ReturnSigned(item.number(), call.household.name()));
        say(
                item,
                back.minusSeconds(45),
                ItemEvents.RECEIPT_VOIDED,
                clerk,
                new ItemEvents.ReceiptVoided(item.number(), item.receipt(), statement));
        say(item, back, ItemEvents.RETURNED, clerk, new ItemEvents.Returned(item.number(), Ending.repaired, false));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    private void say(Gone item, Instant at, String kind, UUID by, Record what) throws SQLException {
        cards.say(item.call(), item.id(), at, kind, by, what);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}

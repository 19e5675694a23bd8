package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.aftercare.demo.DemoCustomers.Household;
import org.aftercare.demo.DemoStaff.Staffer;
import org.aftercare.demo.DemoStaff.Unit;
import org.aftercare.journal.Subject;
import org.aftercare.surveys.CallBackEvents;
import org.aftercare.tickets.TicketEvents;

/** What was done after the repairs, and what was forgotten: call-backs, registers released. */
final class DemoAftermath implements AutoCloseable {
    private final Dice dice;
    private final Instant now;
    private final ZoneId zone;
    private final DemoJournal journal;
    private final Batches rows;
    private final Batch callBacks;
    private final Batch releases;

    DemoAftermath(Connection connection, Dice dice, Instant now, ZoneId zone, DemoJournal journal) throws SQLException {
        this.dice = dice;
        this.now = now;
        this.zone = zone;
        this.journal = journal;
        rows = new Batches(connection);
        callBacks = rows.into("call_back", "id, ticket_id, branch_id, reached, note, called_by, called_at");
        releases = rows.into("register_release", "id, branch_id, day, calls, released_by, released_at");
    }

    void callBack(Map<Story, String> calls) throws SQLException {
        for (Map.Entry<Story, String> call : calls.entrySet()) {
            callBack(call.getKey(), call.getValue());
        }
    }

    /** Every day that is over, of every unit. */
    void release(List<Unit> units, List<Story> calls) throws SQLException {
        LocalDate first = day(calls.get(0));
        LocalDate today = now.atZone(zone).toLocalDate();
        Map<Unit, Map<LocalDate, Integer>> counted = new HashMap<>();
        for (Story call : calls) {
            counted.computeIfAbsent(call.household.unit(), unit -> new HashMap<>())
                    .merge(day(call), 1, Integer::sum);
        }
        for (Unit unit : units) {
            for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
                release(unit, day, counted.getOrDefault(unit, Map.of()).getOrDefault(day, 0));
            }
        }
    }

    private LocalDate day(Story call) {
        return call.opened.atZone(zone).toLocalDate();
    }

    /** Most customers are called within three days (6.9); some later, some never. */
    private void callBack(Story call, String number) throws SQLException {
        if (call.closed == null || dice.happens(6)) {
            return;
        }
        Instant at = call.closed.plus(dice.happens(92) ? dice.between(4, 60) : dice.between(90, 150), ChronoUnit.HOURS);
        if (at.isAfter(now)) {
            return;
        }
        Household household = call.household;
        String said = dice.any(List.of("修得很好，谢谢。", "技术员很准时。", "目前使用正常。", "希望配件价格低一些。"));
        callBacks.row(dice.id(), call.id, household.unit().id(), true, said, call.clerk.id(), at);
        journal.tell(
                at,
                CallBackEvents.CALLED_BACK,
                household.unit().id(),
                call.clerk.id(),
                new CallBackEvents.CalledBack(number, household.name(), true, household.keyAccount(), said, 4, null),
                Subject.of("ticket", call.id),
                Subject.of("customer", household.id()));
    }

    /** Each unit sends its register the next morning (1.18a); now and then a day late, or not at all. */
    private void release(Unit unit, LocalDate day, int calls) throws SQLException {
        Instant at = day.plusDays(dice.happens(94) ? 1 : 2)
                .atTime(9, dice.between(0, 59))
                .atZone(zone)
                .toInstant();
        if (at.isAfter(now) || dice.happens(2)) {
            return;
        }
        Staffer clerk = dice.any(unit.clerks());
        releases.row(dice.id(), unit.id(), day, calls, clerk.id(), at);
        journal.tell(
                at,
                TicketEvents.REGISTER_RELEASED,
                unit.id(),
                clerk.id(),
                new TicketEvents.RegisterReleased(unit.city().branch(), day, calls),
                Subject.of("branch", unit.id()));
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}

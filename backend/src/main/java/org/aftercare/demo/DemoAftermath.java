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

import org.aftercare.contracts.ContractEvents;
import org.aftercare.contracts.RenewalVisit;
import org.aftercare.demo.DemoCustomers.Household;
import org.aftercare.demo.DemoStaff.Staffer;
import org.aftercare.demo.DemoStaff.Unit;
import org.aftercare.journal.Subject;
import org.aftercare.surveys.CallBackEvents;
import org.aftercare.tickets.TicketEvents;

/** What was done after the repairs, and what was forgotten: call-backs, registers released, contracts renewed. */
final class DemoAftermath implements AutoCloseable {
    private final Dice dice;
    private final Instant now;
    private final ZoneId zone;
    private final DemoJournal journal;
    private final Batches rows;
    private final Batch callBacks;
    private final Batch releases;
    private final Batch notices;
    private final Batch visits;

    DemoAftermath(Connection connection, Dice dice, Instant now, ZoneId zone, DemoJournal journal) throws SQLException {
        this.dice = dice;
        this.now = now;
        this.zone = zone;
        this.journal = journal;
        rows = new Batches(connection);
        callBacks = rows.into("call_back", "id, ticket_id, branch_id, reached, note, called_by, called_at");
        releases = rows.into("register_release", "id, branch_id, day, calls, released_by, released_at");
        notices = rows.into("expiry_notice", "id, contract_id, ends_on, posted_on, posted_by, recorded_at");
        visits = rows.into(
                "renewal_visit", "id, contract_id, ends_on, visited_on, visitor_id, outcome, recorded_by, recorded_at");
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
                new CallBackEvents.CalledBack(number, household.name(), true, household.keyAccount(), said),
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

    /** A month before a contract ends the customer is written to, and somebody goes there (1.15). */
    void renew(Household household) throws SQLException {
        DemoCustomers.Contract contract = household.contract();
        if (contract == null) {
            return;
        }
        LocalDate posted = contract.endsOn().minusMonths(1).minusDays(dice.between(0, 5));
        if (isPast(posted) && dice.happens(90)) {
            post(household, contract, posted);
        }
        LocalDate visited = contract.endsOn().minusDays(dice.between(2, 24));
        if (isPast(visited) && dice.happens(85)) {
            visit(household, contract, visited);
        }
    }

    private void post(Household household, DemoCustomers.Contract contract, LocalDate on) throws SQLException {
        Staffer clerk = dice.any(household.unit().clerks());
        Instant at = on.atTime(10, dice.between(0, 59)).atZone(zone).toInstant();
        notices.row(dice.id(), contract.id(), contract.endsOn(), on, clerk.id(), at);
        journal.tell(
                at,
                ContractEvents.NOTICE_POSTED,
                household.unit().id(),
                clerk.id(),
                new ContractEvents.NoticePosted(contract.number(), household.name(), contract.endsOn(), on, ""),
                about(household));
    }

    private void visit(Household household, DemoCustomers.Contract contract, LocalDate on) throws SQLException {
        Staffer supervisor = household.unit().supervisor();
        RenewalVisit.Outcome outcome = dice.any(List.of(RenewalVisit.Outcome.values()));
        Instant at = on.atTime(15, dice.between(0, 59)).atZone(zone).toInstant();
        visits.row(dice.id(), contract.id(), contract.endsOn(), on, supervisor.id(), outcome, supervisor.id(), at);
        journal.tell(
                at,
                ContractEvents.RENEWAL_VISITED,
                household.unit().id(),
                supervisor.id(),
                new ContractEvents.RenewalVisited(
                        contract.number(), household.name(), contract.endsOn(), outcome, supervisor.name(), ""),
                about(household));
    }

    private boolean isPast(LocalDate day) {
        return day.isBefore(now.atZone(zone).toLocalDate());
    }

    private static Subject[] about(Household household) {
        return new Subject[] {Subject.of("contract", household.contract().id()), Subject.of("customer", household.id())
        };
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}

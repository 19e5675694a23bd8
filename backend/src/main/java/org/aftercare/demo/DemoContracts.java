package org.aftercare.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.aftercare.contracts.ContractEvents;
import org.aftercare.contracts.PriceRule;
import org.aftercare.contracts.Renewal;
import org.aftercare.contracts.Renewal.Stage;
import org.aftercare.contracts.RenewalEvents;
import org.aftercare.contracts.RenewalVisit.Outcome;
import org.aftercare.demo.DemoCustomers.Appliance;
import org.aftercare.demo.DemoCustomers.Contract;
import org.aftercare.demo.DemoCustomers.Household;
import org.aftercare.demo.DemoStaff.Staffer;
import org.aftercare.journal.Subject;

/** How the contracts went on: visits made, some forgotten; and near the end the renewal, from the notice to won or lost (1.15). */
final class DemoContracts implements AutoCloseable {
    private static final int CANCELLED_PERCENT = 4;
    private static final int WRITTEN_PERCENT = 90;
    private static final int VISITED_PERCENT = 85;

    private final Connection connection;
    private final Dice dice;
    private final Instant now;
    private final LocalDate today;
    private final ZoneId zone;
    private final DemoJournal journal;
    private final Batches rows;
    private final Batch contracts;
    private final Batch covered;
    private final Batch notices;
    private final Batch visits;
    private final Batch renewals;
    private final Batch rounds;
    private int followers;

    DemoContracts(Connection connection, Dice dice, Instant now, ZoneId zone, DemoJournal journal) throws SQLException {
        this.connection = connection;
        this.dice = dice;
        this.now = now;
        this.zone = zone;
        this.today = now.atZone(zone).toLocalDate();
        this.journal = journal;
        rows = new Batches(connection);
        contracts = rows.into(
                "maintenance_contract",
                "id, number, customer_id, branch_id, starts_on, ends_on, price_rule, price, visits_per_year, responsible_id,"
                        + " renews_id");
        covered = rows.into("contract_equipment", "contract_id, equipment_id");
        notices = rows.into("expiry_notice", "id, contract_id, ends_on, posted_on, posted_by, recorded_at");
        visits = rows.into(
                "renewal_visit", "id, contract_id, ends_on, visited_on, visitor_id, outcome, recorded_by, recorded_at");
        renewals = rows.into(
                "renewal",
                "id, contract_id, ends_on, stage, visitor_id, amount, next_step_on, successor_id, lost_reason, decided_by,"
                        + " decided_at");
        rounds = rows.into("contract_visit", "id, contract_id, visited_on, person_id, note, recorded_at");
    }

    /** What a year of care costs, by what is cared for. */
    static BigDecimal price(Household household) {
        return BigDecimal.valueOf(480L * household.equipment().size() + 200);
    }

    static int visitsPerYear(Household household) {
        return household.keyAccount() ? 4 : 2;
    }

    void tell(Household household) throws SQLException {
        Contract contract = household.contract();
        if (contract == null) {
            return;
        }
        concluded(household, contract, morning(contract.startsOn()));
        makeRounds(household, contract);
        if (contract.endsOn().isAfter(today.plusMonths(2)) && dice.happens(CANCELLED_PERCENT)) {
            cancel(household, contract);
        } else {
            renew(household, contract);
        }
    }

    private void concluded(Household household, Contract contract, Instant at) throws SQLException {
        tell(
                at,
                household,
                contract.id(),
                ContractEvents.ADDED,
                household.unit().clerks().get(0),
                new ContractEvents.ContractFacts(
                        contract.number(),
                        household.name(),
                        household.keyAccount(),
                        contract.startsOn(),
                        contract.endsOn(),
                        new PriceRule(PriceRule.Kind.included, null, null),
                        null,
                        household.equipment().size(),
                        null,
                        household.unit().supervisor().id()));
    }

    /** A round in each part of the year; most are made, a few are late. */
    private void makeRounds(Household household, Contract contract) throws SQLException {
        int months = 12 / visitsPerYear(household);
        for (LocalDate due = contract.startsOn().plusMonths(months).minusDays(1);
                due.isBefore(today) && !due.isAfter(contract.endsOn());
                due = due.plusMonths(months)) {
            if (dice.happens(VISITED_PERCENT)) {
                LocalDate on = due.minusDays(dice.between(1, 40));
                Staffer who = dice.any(household.unit().technicians());
                rounds.row(dice.id(), contract.id(), on, who.id(), "例行保养", at(on, 16));
            }
        }
    }

    private void cancel(Household household, Contract contract) throws SQLException {
        LocalDate on = today.minusDays(dice.between(3, 40));
        if (on.isBefore(contract.startsOn())) {
            return;
        }
        Staffer supervisor = household.unit().supervisor();
        rows.send();
        try (Statement cancelled = connection.createStatement()) {
            cancelled.execute("""
                    update maintenance_contract set cancelled_on = '%s', cancel_reason = '客户搬迁', cancelled_by = '%s',
                      cancelled_at = '%s' where id = '%s'
                    """.formatted(on, supervisor.id(), at(on, 10), contract.id()));
        }
        tell(
                at(on, 10),
                household,
                contract.id(),
                ContractEvents.CANCELLED,
                supervisor,
                new ContractEvents.Cancelled(contract.number(), household.name(), contract.endsOn(), on, "客户搬迁"));
    }

    /** A month before a contract ends the customer is written to, and somebody goes there. */
    private void renew(Household household, Contract contract) throws SQLException {
        LocalDate posted = contract.endsOn().minusMonths(1).minusDays(dice.between(0, 5));
        if (!posted.isBefore(today) || !dice.happens(WRITTEN_PERCENT)) {
            return;
        }
        post(household, contract, posted);
        LocalDate visited = contract.endsOn().minusDays(dice.between(2, 24));
        if (!visited.isBefore(today) || !dice.happens(VISITED_PERCENT)) {
            stand(household, contract, Stage.noticed, null, null, null);
            return;
        }
        Outcome outcome = dice.any(List.of(Outcome.values()));
        visit(household, contract, visited, outcome);
        switch (outcome) {
            case renewed -> win(household, contract, visited);
            case declined -> lose(household, contract, visited);
            case pending ->
                stand(household, contract, dice.happens(50) ? Stage.talking : Stage.visited, null, null, null);
        }
    }

    private void post(Household household, Contract contract, LocalDate on) throws SQLException {
        Staffer clerk = dice.any(household.unit().clerks());
        notices.row(dice.id(), contract.id(), contract.endsOn(), on, clerk.id(), at(on, 10));
        tell(
                at(on, 10),
                household,
                contract.id(),
                RenewalEvents.NOTICE_POSTED,
                clerk,
                new RenewalEvents.NoticePosted(contract.number(), household.name(), contract.endsOn(), on, ""));
    }

    private void visit(Household household, Contract contract, LocalDate on, Outcome outcome) throws SQLException {
        Staffer supervisor = household.unit().supervisor();
        Instant at = at(on, 15);
        visits.row(dice.id(), contract.id(), contract.endsOn(), on, supervisor.id(), outcome, supervisor.id(), at);
        tell(
                at,
                household,
                contract.id(),
                RenewalEvents.VISITED,
                supervisor,
                new RenewalEvents.Visited(
                        contract.number(), household.name(), contract.endsOn(), outcome, supervisor.name(), ""));
    }

    private void win(Household household, Contract old, LocalDate on) throws SQLException {
        LocalDate starts = old.endsOn().plusDays(1);
        Contract next = new Contract(
                dice.id(),
                "HT%d-X%02d".formatted(starts.getYear(), ++followers),
                starts,
                starts.plusYears(1).minusDays(1));
        BigDecimal price = price(household).add(BigDecimal.valueOf(60));
        contracts.row(
                next.id(),
                next.number(),
                household.id(),
                household.unit().id(),
                next.startsOn(),
                next.endsOn(),
                "included",
                price,
                visitsPerYear(household),
                household.unit().supervisor().id(),
                old.id());
        for (Appliance appliance : household.equipment()) {
            covered.row(next.id(), appliance.id());
        }
        concluded(household, next, at(on, 16));
        stand(household, old, Stage.won, next.id(), null, at(on, 16));
        tell(
                at(on, 16),
                household,
                old.id(),
                RenewalEvents.RENEWED,
                household.unit().supervisor(),
                new RenewalEvents.Renewed(
                        old.number(), household.name(), old.endsOn(), next.number(), next.endsOn(), price));
    }

    private void lose(Household household, Contract contract, LocalDate on) throws SQLException {
        Renewal.LostReason why = dice.any(List.of(Renewal.LostReason.values()));
        stand(household, contract, Stage.lost, null, why, at(on, 15));
        tell(
                at(on, 15),
                household,
                contract.id(),
                RenewalEvents.LOST,
                household.unit().supervisor(),
                new RenewalEvents.Lost(contract.number(), household.name(), contract.endsOn(), why, ""));
    }

    private void stand(
            Household household,
            Contract contract,
            Stage stage,
            UUID successor,
            Renewal.LostReason why,
            Instant decided)
            throws SQLException {
        UUID supervisor = household.unit().supervisor().id();
        boolean talking = stage == Stage.talking;
        renewals.row(
                dice.id(),
                contract.id(),
                contract.endsOn(),
                stage,
                supervisor,
                talking || stage == Stage.won ? price(household).add(BigDecimal.valueOf(60)) : null,
                talking ? today.plusDays(dice.between(1, 9)) : null,
                successor,
                why,
                decided == null ? null : supervisor,
                decided);
    }

    private void tell(Instant at, Household household, UUID contract, String kind, Staffer who, Record payload)
            throws SQLException {
        journal.tell(
                at,
                kind,
                household.unit().id(),
                who.id(),
                payload,
                Subject.of("contract", contract),
                Subject.of("customer", household.id()));
    }

    private Instant morning(LocalDate day) {
        return day.atTime(9, 30).atZone(zone).toInstant();
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, dice.between(0, 59))).atZone(zone).toInstant();
    }

    /** Jobs done under a contract used a visit, each its first time. */
    @Override
    public void close() throws SQLException {
        rows.close();
        try (Statement jobs = connection.createStatement()) {
            jobs.execute("""
                    insert into contract_visit (id, contract_id, visited_on, person_id, ticket_id, recorded_at)
                    select distinct on (t.contract_id, t.id) gen_random_uuid(), t.contract_id,
                      cast(v.left_at at time zone company.zone as date), v.technician_id, t.id, v.left_at
                    from ticket t join visit v on v.ticket_id = t.id cross join company
                    where t.contract_id is not null and v.left_at is not null and v.outcome <> 'not_home'
                    order by t.contract_id, t.id, v.left_at
                    """);
        }
    }
}

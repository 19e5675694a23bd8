package org.aftercare.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

import org.aftercare.contracts.ContractEvents;
import org.aftercare.contracts.PriceRule;
import org.aftercare.demo.DemoCustomers.Contract;
import org.aftercare.demo.DemoCustomers.Household;
import org.aftercare.demo.DemoStaff.Staffer;
import org.aftercare.journal.Subject;

/** How the contracts went on: concluded, visits made and some forgotten, a few cancelled; near the end, the renewal. */
final class DemoContracts implements AutoCloseable {
    private static final int CANCELLED_PERCENT = 4;
    private static final int VISITED_PERCENT = 85;

    private final Connection connection;
    private final Dice dice;
    private final Instant now;
    private final LocalDate today;
    private final ZoneId zone;
    private final DemoJournal journal;
    private final Batches rows;
    private final Batch rounds;
    private final DemoRenewals renewals;

    DemoContracts(Connection connection, Dice dice, Instant now, ZoneId zone, DemoJournal journal) throws SQLException {
        this.connection = connection;
        this.dice = dice;
        this.now = now;
        this.zone = zone;
        this.today = now.atZone(zone).toLocalDate();
        this.journal = journal;
        rows = new Batches(connection);
        renewals = new DemoRenewals(this, rows, dice, today);
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
            renewals.tell(household, contract);
        }
    }

    void concluded(Household household, Contract contract, Instant at) throws SQLException {
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

    void tell(Instant at, Household household, UUID contract, String kind, Staffer who, Record payload)
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

    Instant at(LocalDate day, int hour) {
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

package org.aftercare.demo;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.contracts.Renewal;
import org.aftercare.contracts.Renewal.Stage;
import org.aftercare.contracts.RenewalEvents;
import org.aftercare.contracts.RenewalVisit.Outcome;
import org.aftercare.demo.DemoCustomers.Appliance;
import org.aftercare.demo.DemoCustomers.Contract;
import org.aftercare.demo.DemoCustomers.Household;
import org.aftercare.demo.DemoStaff.Staffer;

/** How the renewals of the demo company went, from the notice to won or lost (1.15). */
final class DemoRenewals {
    private static final int WRITTEN_PERCENT = 90;
    private static final int VISITED_PERCENT = 85;
    private static final BigDecimal DEARER = BigDecimal.valueOf(60);

    private final DemoContracts told;
    private final Dice dice;
    private final LocalDate today;
    private final Batch contracts;
    private final Batch covered;
    private final Batch notices;
    private final Batch visits;
    private final Batch renewals;
    private int followers;

    DemoRenewals(DemoContracts told, Batches rows, Dice dice, LocalDate today) throws SQLException {
        this.told = told;
        this.dice = dice;
        this.today = today;
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
    }

    /** A month before a contract ends the customer is written to, and somebody goes there. */
    void tell(Household household, Contract contract) throws SQLException {
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
        notices.row(dice.id(), contract.id(), contract.endsOn(), on, clerk.id(), told.at(on, 10));
        told.tell(
                told.at(on, 10),
                household,
                contract.id(),
                RenewalEvents.NOTICE_POSTED,
                clerk,
                new RenewalEvents.NoticePosted(contract.number(), household.name(), contract.endsOn(), on, ""));
    }

    private void visit(Household household, Contract contract, LocalDate on, Outcome outcome) throws SQLException {
        Staffer supervisor = household.unit().supervisor();
        Instant at = told.at(on, 15);
        visits.row(dice.id(), contract.id(), contract.endsOn(), on, supervisor.id(), outcome, supervisor.id(), at);
        told.tell(
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
        BigDecimal price = DemoContracts.price(household).add(DEARER);
        contracts.row(
                next.id(),
                next.number(),
                household.id(),
                household.unit().id(),
                next.startsOn(),
                next.endsOn(),
                "included",
                price,
                DemoContracts.visitsPerYear(household),
                household.unit().supervisor().id(),
                old.id());
        for (Appliance appliance : household.equipment()) {
            covered.row(next.id(), appliance.id());
        }
        told.concluded(household, next, told.at(on, 16));
        stand(household, old, Stage.won, next.id(), null, told.at(on, 16));
        told.tell(
                told.at(on, 16),
                household,
                old.id(),
                RenewalEvents.RENEWED,
                household.unit().supervisor(),
                new RenewalEvents.Renewed(
                        old.number(), household.name(), old.endsOn(), next.number(), next.endsOn(), price));
    }

    private void lose(Household household, Contract contract, LocalDate on) throws SQLException {
        Renewal.LostReason why = dice.any(List.of(Renewal.LostReason.values()));
        stand(household, contract, Stage.lost, null, why, told.at(on, 15));
        told.tell(
                told.at(on, 15),
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
                talking || stage == Stage.won ? DemoContracts.price(household).add(DEARER) : null,
                talking ? today.plusDays(dice.between(1, 9)) : null,
                successor,
                why,
                decided == null ? null : supervisor,
                decided);
    }
}

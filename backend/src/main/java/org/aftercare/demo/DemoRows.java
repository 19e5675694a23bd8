package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import org.aftercare.demo.DemoCustomers.Household;
import org.aftercare.demo.DemoCustomers.Model;

/** A call's rows, table by table. */
final class DemoRows implements AutoCloseable {
    private final Dice dice;
    private final ZoneId zone;
    private final DemoJournal journal;
    private final Batches rows;
    private final Batch vouchers;
    private final Batch tickets;
    private final Batch dispatches;
    private final Batch visits;
    private final Batch minutes;
    private final Batch collections;
    private final Batch invoices;

    DemoRows(Connection connection, Dice dice, ZoneId zone, DemoJournal journal) throws SQLException {
        this.dice = dice;
        this.zone = zone;
        this.journal = journal;
        this.rows = new Batches(connection);
        vouchers = rows.into("voucher", "id, number, customer_id, model_id, branch_id, made_at, made_by");
        tickets = rows.into("ticket", """
                id, number, branch_id, status, service_type, channel, customer_id, site_id, area_id, equipment_id, \
                model_id, contract_id, voucher_id, name, address, caller_phone, fault, opened_at, opened_by, touched_at, \
                chases, technician_id, arrived_at, finished_at, fee, fee_reason, \
                closed_at, closed_by, cancelled_at, cancelled_by, cancel_reason, follow_token, follow_until""");
        dispatches = rows.into("dispatch", """
                id, ticket_id, technician_id, dispatched_at, dispatched_by, planned_at, planned_minutes, ended_at, ending""");
        visits = rows.into(
                "visit",
                "id, ticket_id, technician_id, departed_at, arrived_at, left_at, outcome, diagnosis, work_done");
        minutes = rows.into("visit_minutes", "visit_id, category, minutes");
        collections = rows.into(
                "cash_collection",
                "id, ticket_id, technician_id, branch_id, amount, collected_at, confirmed_at, confirmed_by");
        invoices = rows.into("invoice", """
                id, number, ticket_id, branch_id, amount, status, requested_at, due_on, issued_at, issued_by, posted_at, \
                posted_by""");
    }

    void voucher(Story call, UUID id, String number) throws SQLException {
        Household household = call.household;
        Model model = call.appliance.model();
        vouchers.row(id, number, household.id(), model.id(), household.unit().id(), call.opened, call.clerk.id());
    }

    void write(Story call, String number, UUID voucher) throws SQLException {
        ticket(call, number, voucher);
        if (call.dispatched != null) {
            dispatch(call);
        }
        if (call.departed != null) {
            visit(call);
        }
        if (call.finished != null) {
            money(call, number);
        }
    }

    private void ticket(Story call, String number, UUID voucher) throws SQLException {
        Household household = call.household;
        UUID closer = call.closed == null ? null : call.clerk.id();
        tickets.row(
                call.id,
                number,
                household.unit().id(),
                call.status(),
                call.serviceType,
                call.channel,
                household.id(),
                household.siteId(),
                household.area().id(),
                call.appliance.id(),
                call.appliance.model().id(),
                call.contract,
                voucher,
                household.name(),
                household.address(),
                household.phone(),
                call.trouble.fault(),
                call.opened,
                call.clerk.id(),
                call.touched(),
                call.chases,
                call.technician == null || call.cancelled != null ? null : call.technician.id(),
                call.arrived,
                call.over(),
                call.fee,
                call.feeReason,
                call.closed,
                closer,
                call.cancelled,
                call.cancelled == null ? null : call.clerk.id(),
                call.cancelReason,
                token(dice),
                DemoCalls.followUntil(call));
    }

    private void dispatch(Story call) throws SQLException {
        dispatches.row(
                call.dispatch,
                call.id,
                call.technician.id(),
                call.dispatched,
                call.household.unit().supervisor().id(),
                call.planned,
                call.appliance.model().product().minutes(),
                call.finished,
                call.finished == null ? null : "finished");
    }

    private void visit(Story call) throws SQLException {
        boolean seen = call.finished != null;
        visits.row(
                call.visit,
                call.id,
                call.technician.id(),
                call.departed,
                call.arrived,
                call.finished,
                seen ? call.outcome : null,
                seen ? call.trouble.diagnosis() : "",
                seen && call.outcome.equals("fixed") ? call.trouble.work() : "");
        if (seen) {
            minutes.row(call.visit, "travel", DemoYear.minutes(call.departed, call.arrived));
            minutes.row(call.visit, call.trouble.category(), DemoYear.minutes(call.arrived, call.finished));
        }
    }

    private void money(Story call, String number) throws SQLException {
        if (call.fee == null || call.fee.signum() == 0) {
            return;
        }
        UUID branch = call.household.unit().id();
        UUID accountant = call.household.unit().accountant().id();
        if (call.isCash()) {
            UUID confirmer = call.cashConfirmed == null ? null : accountant;
            collections.row(
                    dice.id(),
                    call.id,
                    call.technician.id(),
                    branch,
                    call.fee,
                    call.finished,
                    call.cashConfirmed,
                    confirmer);
            if (call.cashConfirmed == null) {
                return;
            }
        }
        Instant asked = call.isCash() ? call.cashConfirmed : call.finished;
        boolean posted = call.closed != null;
        invoices.row(
                dice.id(),
                posted ? "FP" + number : null,
                call.id,
                branch,
                call.fee,
                posted ? "posted" : call.isCash() ? "waiting" : "requested",
                asked,
                asked.atZone(zone).toLocalDate(),
                posted ? asked.plusSeconds(900) : null,
                posted ? accountant : null,
                posted ? asked.plusSeconds(5400) : null,
                posted ? accountant : null);
    }

    /** What stands in a customer's link. */
    static String token(Dice dice) {
        return (dice.id().toString() + dice.id()).replace("-", "").substring(0, 43);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}

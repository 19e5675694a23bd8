package org.aftercare.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.aftercare.billing.BillingEvents;
import org.aftercare.demo.DemoCustomers.Household;
import org.aftercare.journal.Subject;
import org.aftercare.tickets.Channel;
import org.aftercare.tickets.RequestKind;
import org.aftercare.tickets.ServiceType;
import org.aftercare.tickets.Signature;
import org.aftercare.tickets.TicketEvents;
import org.aftercare.tickets.Visit;

/** Tells the journal how a call went, step by step, with the facts the features themselves would have given. */
final class DemoDiary {
    private final DemoJournal journal;
    private final ZoneId zone;

    DemoDiary(DemoJournal journal, ZoneId zone) {
        this.journal = journal;
        this.zone = zone;
    }

    void tell(Story call, String number, String voucherNumber) throws SQLException {
        UUID supervisor = call.household.unit().supervisor().id();
        step(
                call,
                call.opened,
                TicketEvents.REGISTERED,
                call.clerk.id(),
                new TicketEvents.Call(
                        number,
                        Channel.valueOf(call.channel),
                        ServiceType.valueOf(call.serviceType),
                        RequestKind.fault,
                        call.household.name(),
                        call.trouble.fault(),
                        call.opened,
                        call.household.area().district().kind(),
                        call.household.keyAccount(),
                        call.appliance.model().product().category(),
                        null,
                        call.household.unit().city().branch(),
                        null,
                        List.of()));
        if (call.chases > 0) {
            step(
                    call,
                    call.opened.plusSeconds(1800),
                    TicketEvents.CHASED,
                    call.clerk.id(),
                    new TicketEvents.Chased(number, call.chases, "客户来电催办"));
        }
        if (call.dispatched != null) {
            step(
                    call,
                    call.dispatched,
                    TicketEvents.DISPATCHED,
                    supervisor,
                    new TicketEvents.Dispatched(
                            number,
                            call.household.name(),
                            call.technician.id(),
                            call.technician.name(),
                            call.planned,
                            call.appliance.model().product().minutes(),
                            null));
        }
        if (call.departed != null) {
            onTheWay(call, number);
        }
        if (call.finished != null) {
            finished(call, number);
        }
        if (call.closed != null) {
            step(
                    call,
                    call.closed,
                    TicketEvents.CLOSED,
                    call.clerk.id(),
                    new TicketEvents.Closed(
                            number, voucherNumber, call.closed.atZone(zone).toLocalDate()));
        }
        if (call.cancelled != null) {
            step(
                    call,
                    call.cancelled,
                    TicketEvents.CANCELLED,
                    call.clerk.id(),
                    new TicketEvents.ForReason(number, call.cancelReason));
        }
    }

    private void onTheWay(Story call, String number) throws SQLException {
        String technician = call.technician.name();
        step(
                call,
                call.departed,
                TicketEvents.DEPARTED,
                call.technician.id(),
                new TicketEvents.OnTheWay(number, technician, null));
        if (call.arrived != null) {
            Boolean late = call.due == null ? null : call.arrived.isAfter(call.due);
            step(
                    call,
                    call.arrived,
                    TicketEvents.ARRIVED,
                    call.technician.id(),
                    new TicketEvents.OnTheWay(number, technician, late));
        }
    }

    private void finished(Story call, String number) throws SQLException {
        UUID technician = call.technician.id();
        boolean fixed = call.outcome.equals("fixed");
        Instant before = call.finished.minusSeconds(240);
        step(
                call,
                before,
                TicketEvents.FINDINGS,
                technician,
                new TicketEvents.Findings(
                        number,
                        call.trouble.diagnosis(),
                        fixed ? call.trouble.work() : "",
                        DemoYear.minutes(call.departed, call.finished),
                        false));
        step(
                call,
                call.finished.minusSeconds(90),
                TicketEvents.SIGNED,
                technician,
                new TicketEvents.Signed(
                        number,
                        fixed ? Signature.Kind.completion : Signature.Kind.take_away,
                        Signature.How.drawn,
                        call.household.name(),
                        call.fee));
        if (call.isCash()) {
            step(
                    call,
                    call.finished.minusSeconds(30),
                    BillingEvents.COLLECTED,
                    technician,
                    new BillingEvents.Cash(number, call.fee, call.technician.name()));
        }
        step(
                call,
                call.finished,
                TicketEvents.VISIT_ENDED,
                technician,
                new TicketEvents.VisitEnded(
                        number,
                        call.technician.id(),
                        call.technician.name(),
                        Visit.Outcome.valueOf(call.outcome),
                        null));
        step(
                call,
                call.finished,
                fixed ? TicketEvents.FINISHED : TicketEvents.TO_TAKE_IN,
                technician,
                new TicketEvents.Finished(number, call.household.name(), call.technician.name(), call.fee));
        if (call.mending != null) {
            step(
                    call,
                    call.mending.back(),
                    TicketEvents.FINISHED,
                    call.clerk.id(),
                    new TicketEvents.Finished(number, call.household.name(), call.technician.name(), call.fee));
        }
        if (call.cashConfirmed != null) {
            step(
                    call,
                    call.cashConfirmed,
                    BillingEvents.CONFIRMED,
                    call.household.unit().accountant().id(),
                    new BillingEvents.Cash(number, call.fee, call.technician.name()));
        }
    }

    private void step(Story call, Instant at, String kind, UUID actor, Record payload) throws SQLException {
        Household household = call.household;
        Subject ticket = Subject.of("ticket", call.id);
        Subject customer = Subject.of("customer", household.id());
        Subject equipment = Subject.of("equipment", call.appliance.id());
        if (call.technician == null) {
            journal.tell(at, kind, household.unit().id(), actor, payload, ticket, customer, equipment);
        } else {
            Subject person = Subject.of("person", call.technician.id());
            journal.tell(at, kind, household.unit().id(), actor, payload, ticket, customer, equipment, person);
        }
    }
}

package org.aftercare.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.customers.Customer;
import org.aftercare.customers.CustomerViews.PhoneView;
import org.aftercare.customers.CustomerViews.SiteArea;
import org.aftercare.customers.CustomerViews.UnitModel;
import org.aftercare.staff.PersonRef;
import org.aftercare.tickets.TicketStatus;
import org.aftercare.warranties.CoverFacts;
import org.aftercare.warranties.CoverView;

/** A customer as the person on the phone needs them: numbers, places, units with cover, calls. */
public final class CallerViews {
    private CallerViews() {}

    /**
     * Somebody who may be on the line.
     *
     * @param equipment in use, with today's cover
     * @param openTickets open, or touched within the last thirty days; the open ones first
     */
    public record KnownCaller(
            CallingCustomer customer,
            List<PhoneView> phones,
            List<CallerSite> sites,
            List<CallerUnit> equipment,
            List<CallerTicket> openTickets) {}

    public record CallingCustomer(UUID id, Customer.Kind kind, String name) {}

    public record CallerSite(UUID id, String address, SiteArea area) {}

    public record PlacedAt(UUID id) {}

    public record CallerUnit(UUID id, UnitModel model, String serial, PlacedAt site, CoverView cover) {}

    public record CallerTicket(
            UUID id,
            String number,
            TicketStatus status,
            String fault,
            Instant openedAt,
            Instant touchedAt,
            PersonRef technician,
            UnitModel model) {}

    /** As read, before the cover is decided. */
    record Found(
            CallingCustomer customer,
            List<PhoneView> phones,
            List<CallerSite> sites,
            List<FoundUnit> equipment,
            List<CallerTicket> openTickets,
            LocalDate today) {}

    record FoundUnit(UUID id, UnitModel model, String serial, PlacedAt site, CoverFacts cover) {}
}

package org.aftercare.tickets;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.aftercare.approvals.Refusal;
import org.aftercare.obligations.DueReason;
import org.aftercare.tickets.TicketForms.ChangeTicket;
import org.aftercare.tickets.TicketForms.RegisterCall;
import org.aftercare.tickets.TicketForms.Wish;

/** A call in the register (1.3a) and everything it stands for until the voucher is filed. */
@Entity
public class Ticket extends PanacheEntityBase {
    /** The customer's link works for so long after the end. */
    static final Duration LINK_LIVES_ON = Duration.ofDays(90);

    @Id
    public UUID id;

    public String number;
    public UUID branchId;

    @Enumerated(EnumType.STRING)
    public TicketStatus status;

    @Enumerated(EnumType.STRING)
    public ServiceType serviceType;

    @Enumerated(EnumType.STRING)
    public RequestKind request = RequestKind.fault;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    public UUID customerId;
    public UUID siteId;
    public UUID areaId;

    /** Why this centre serves a place that is not in its territory, or why the call was moved to it (3.2); null: no need. */
    public String territoryReason;

    public UUID equipmentId;
    public UUID modelId;

    /** Only where the service type is contract (1.1b). */
    public UUID contractId;

    /** The sheet it is dispatched on (1.3b). */
    public UUID voucherId;

    /** What the customer had reported without an account. */
    public UUID reportId;

    public String name;
    public String address;
    public String callerPhone;
    public String contactName = "";
    public String contactPhone = "";
    public String fault;

    public Instant wishFrom;
    public Instant wishTo;
    public String wishNote = "";

    public Instant openedAt;
    public UUID openedBy;
    public Instant touchedAt;
    public int chases;

    /** When a technician is due at the door (1.14); null where nothing is promised. Written by {@link ArrivalDeadline}. */
    @Column(insertable = false, updatable = false)
    public Instant arriveBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb", insertable = false, updatable = false)
    public DueReason arriveRule;

    public UUID technicianId;

    /** The first arrival at the customer's; it is what 1.14 counts to. */
    public Instant arrivedAt;

    public Instant finishedAt;
    public BigDecimal fee;
    public String feeReason;
    public Instant closedAt;
    public UUID closedBy;
    public Instant cancelledAt;
    public UUID cancelledBy;
    public String cancelReason;

    public String followToken;
    public Instant followUntil;

    @Version
    public int version;

    /** A call as the caller gave it; the number, the deadline and the voucher are added by {@link Registering}. */
    static Ticket of(RegisterCall form, Instant now, UUID clerk) {
        Ticket ticket = new Ticket();
        ticket.status = TicketStatus.registered;
        ticket.channel = form.channel();
        ticket.request = form.request() == null ? RequestKind.fault : form.request();
        ticket.openedAt = now;
        ticket.openedBy = clerk;
        ticket.touchedAt = now;
        ticket.name = form.name().trim();
        ticket.address = form.address().trim();
        ticket.callerPhone = form.phone().trim();
        ticket.contactName = TicketForms.text(form.contactName());
        ticket.contactPhone = TicketForms.text(form.contactPhone());
        ticket.fault = form.fault().trim();
        ticket.areaId = form.areaId();
        ticket.territoryReason = TicketForms.said(form.reason());
        ticket.siteId = form.siteId();
        ticket.modelId = form.modelId();
        ticket.equipmentId = form.equipmentId();
        ticket.wish(form.wish());
        return ticket;
    }

    void change(ChangeTicket form, Instant now) {
        Refusal.check(TicketRules.changeable(status));
        address = form.address().trim();
        callerPhone = form.phone().trim();
        contactName = TicketForms.text(form.contactName());
        contactPhone = TicketForms.text(form.contactPhone());
        fault = form.fault().trim();
        siteId = form.siteId();
        areaId = form.areaId();
        territoryReason = form.reason() == null ? territoryReason : TicketForms.said(form.reason());
        modelId = form.modelId();
        equipmentId = form.equipmentId();
        wish(form.wish());
        touchedAt = now;
    }

    void wish(Wish wish) {
        if (wish != null) {
            wish.mustBeForward("wish.");
        }
        wishFrom = wish == null ? null : wish.from();
        wishTo = wish == null ? null : wish.to();
        wishNote = wish == null ? "" : TicketForms.text(wish.note());
    }

    /** The customer wishes another time; once somebody has set out it is too late for that. */
    void wishes(Wish wish, Instant now) {
        Refusal.check(TicketRules.cancellable(status));
        wish(wish);
        touchedAt = now;
    }

    /** Types the job (1.1); a fee of another type does not carry over. */
    void type(ServiceType type, ContractPrice price) {
        UUID contract = price == null ? null : price.contractId();
        if (type != serviceType || !java.util.Objects.equals(contract, contractId)) {
            fee = type == ServiceType.free ? BigDecimal.ZERO : price == null ? null : price.fixed();
            feeReason = null;
        }
        serviceType = type;
        contractId = contract;
    }

    void chase(Instant now) {
        Refusal.check(TicketRules.open(status));
        chases++;
        touchedAt = now;
    }

    /**
     * Another service centre takes it over (3.2); nobody may be on it yet.
     *
     * @param area where the place lies in that centre's territory; null: it does not
     * @param reason null: none was given
     */
    void moveTo(UUID branch, UUID area, String reason, Instant now) {
        Refusal.check(TicketRules.movable(status));
        branchId = branch;
        areaId = area;
        territoryReason = reason;
        touchedAt = now;
    }

    void touch(Instant now) {
        touchedAt = now;
    }

    void dispatchTo(UUID technician, Instant now) {
        if (status != TicketStatus.dispatched) {
            become(TicketStatus.dispatched);
        }
        technicianId = technician;
        touchedAt = now;
    }

    /** Waits for dispatch again. */
    void giveBack(Instant now) {
        become(TicketStatus.registered);
        technicianId = null;
        touchedAt = now;
    }

    void setOut(Instant now) {
        become(TicketStatus.under_way);
        touchedAt = now;
    }

    void arrived(Instant now) {
        become(TicketStatus.on_site);
        arrivedAt = arrivedAt == null ? now : arrivedAt;
        touchedAt = now;
    }

    /** Done with a signature (1.4a, 1.7d), or to be taken in with one for the take-away. */
    void finish(TicketStatus how, Instant now) {
        become(how);
        finishedAt = now;
        touchedAt = now;
    }

    /** The customer brought the item themselves and signed for it (1.6b): no visit is needed. */
    public void handedIn(Instant now) {
        finish(TicketStatus.to_take_in, now);
    }

    /**
     * The last of its items is back with the customer, who signed for it (1.7d).
     *
     * @param agreed what the customer agreed to pay; null: the fee stays as it was, and nothing said is nothing owed
     */
    public void itemsBack(BigDecimal agreed, Instant now) {
        if (agreed != null) {
            fee(agreed, null, now);
        } else if (fee == null) {
            fee(BigDecimal.ZERO, null, now);
        }
        finish(TicketStatus.done, now);
    }

    void fee(BigDecimal amount, String reason, Instant now) {
        fee = amount;
        feeReason = reason == null || reason.isBlank() ? null : reason.trim();
        touchedAt = now;
    }

    /** The entry is cancelled in the register, with date and clerk (1.4b). */
    void close(UUID clerk, Instant now) {
        become(TicketStatus.closed);
        closedAt = now;
        closedBy = clerk;
        followUntil = now.plus(LINK_LIVES_ON);
        touchedAt = now;
    }

    void cancel(UUID by, String reason, Instant now) {
        become(TicketStatus.cancelled);
        technicianId = null;
        cancelledAt = now;
        cancelledBy = by;
        cancelReason = reason.trim();
        followUntil = now.plus(LINK_LIVES_ON);
        touchedAt = now;
    }

    void reopen(Instant now) {
        Refusal.check(TicketRules.reopenable(status));
        become(TicketStatus.registered);
        technicianId = null;
        finishedAt = null;
        closedAt = null;
        closedBy = null;
        cancelledAt = null;
        cancelledBy = null;
        cancelReason = null;
        followUntil = null;
        touchedAt = now;
    }

    private void become(TicketStatus next) {
        if (!status.mayBecome(next)) {
            throw TicketRules.is(status).problem();
        }
        status = next;
    }
}

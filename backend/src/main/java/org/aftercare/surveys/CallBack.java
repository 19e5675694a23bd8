package org.aftercare.surveys;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;
import org.aftercare.surveys.CallBackForms.RecordCallBack;
import org.aftercare.tickets.Ticket;

/** The customer was called after the repair (6.9). Several attempts may be needed; one that reached them counts. */
@Entity
public class CallBack extends PanacheEntityBase {
    /** What is to be done after the call. */
    public enum NextStep {
        nothing,
        call_again,
        send_somebody,
        complaint
    }

    @Id
    public UUID id;

    public UUID ticketId;
    public UUID branchId;
    public boolean reached;

    /** What the customer said; never empty where they were reached. */
    public String note = "";

    /** The machine works; null: not asked, as the three below. */
    public Boolean works;

    public Boolean onTime;
    public Boolean chargesClear;

    /** 1 dissatisfied … 4 very satisfied. */
    public Integer satisfaction;

    @Enumerated(EnumType.STRING)
    public NextStep nextStep;

    public UUID calledBy;
    public Instant calledAt;

    static CallBack of(RecordCallBack form, Ticket ticket, UUID caller, Instant now) {
        CallBack call = new CallBack();
        call.id = Ids.orNext(form.id());
        call.ticketId = ticket.id;
        call.branchId = ticket.branchId;
        call.reached = form.reached();
        call.note = form.note() == null ? "" : form.note().strip();
        call.works = form.works();
        call.onTime = form.onTime();
        call.chargesClear = form.chargesClear();
        call.satisfaction = form.satisfaction();
        call.nextStep = form.nextStep();
        call.calledBy = caller;
        call.calledAt = now;
        return call;
    }
}

package org.aftercare.surveys;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;
import org.aftercare.surveys.CallBackForms.RecordCallBack;
import org.aftercare.tickets.Ticket;

/** The customer was called after the repair (6.9). Several attempts may be needed; one that reached them counts. */
@Entity
public class CallBack extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID ticketId;
    public UUID branchId;
    public boolean reached;

    /** What the customer said; never empty where they were reached. */
    public String note = "";

    public UUID calledBy;
    public Instant calledAt;

    static CallBack of(RecordCallBack form, Ticket ticket, UUID caller, Instant now) {
        CallBack call = new CallBack();
        call.id = Ids.orNext(form.id());
        call.ticketId = ticket.id;
        call.branchId = ticket.branchId;
        call.reached = form.reached();
        call.note = form.note() == null ? "" : form.note().strip();
        call.calledBy = caller;
        call.calledAt = now;
        return call;
    }
}

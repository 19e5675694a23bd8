package org.aftercare.tickets;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.PhoneNumber;
import org.aftercare.kernel.Problem;
import org.aftercare.tickets.TicketForms.ReportFault;

/** What a customer reported without an account. A clerk makes a call of it, or says why not. */
@Entity
public class FaultReport extends PanacheEntityBase {
    public enum Status {
        /** No clerk has taken it up. */
        waiting,
        /** A call was registered of it. */
        registered,
        /** Set aside with a reason. */
        dismissed
    }

    @Id
    public UUID id;

    public String number;

    /** The customer's link; the call takes it over. */
    public String token;

    public String name;
    public String phone;

    @Column(name = "e164")
    public String dialled;

    public String address;
    public String modelText = "";
    public String serial = "";
    public String fault;
    public Instant wishFrom;
    public Instant wishTo;
    public String wishNote = "";

    @Enumerated(EnumType.STRING)
    public Status status;

    public Instant reportedAt;
    public Instant settledAt;
    public UUID settledBy;
    public String reason;

    @Version
    public int version;

    static FaultReport of(ReportFault form, Instant now) {
        PhoneNumber phone = PhoneNumber.of("phone", form.phone());
        FaultReport report = new FaultReport();
        report.id = Ids.orNext(form.id());
        report.token = FollowToken.next();
        report.name = form.name().trim();
        report.phone = phone.raw();
        report.dialled = phone.e164();
        report.address = form.address().trim();
        report.modelText = TicketForms.text(form.model());
        report.serial = TicketForms.text(form.serial());
        report.fault = form.fault().trim();
        report.wish(form.wish());
        report.status = Status.waiting;
        report.reportedAt = now;
        return report;
    }

    void wish(TicketForms.Wish wish) {
        if (wish != null) {
            wish.mustBeForward("wish.");
        }
        wishFrom = wish == null ? null : wish.from();
        wishTo = wish == null ? null : wish.to();
        wishNote = wish == null ? "" : TicketForms.text(wish.note());
    }

    void settle(Status how, UUID by, String why, Instant now) {
        if (status != Status.waiting) {
            throw Problem.conflict("report-settled");
        }
        status = how;
        settledAt = now;
        settledBy = by;
        reason = why;
    }

    /** The customer wishes another time, until a clerk has dealt with the report. */
    void wishes(TicketForms.Wish wish) {
        if (status != Status.waiting) {
            throw Problem.conflict("report-settled");
        }
        wish(wish);
    }
}

package org.aftercare.warranties.works;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;
import org.aftercare.warranties.works.WorksForms.RegisterWorks;

/** Building works we carried out for an owner: under warranty from their acceptance for the years agreed (15.0.1a). */
@Entity
public class Works extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;
    public UUID branchId;
    public UUID customerId;
    public String name;
    public String address;

    /** What the certificate will say; kept here until it is issued. */
    public String summary = "";

    public String scope = "";
    public String terms = "";

    /** Under warranty, from the acceptance. */
    public int years;

    public Instant registeredAt;
    public UUID registeredBy;

    /** Null: still being built. */
    public LocalDate acceptedOn;

    /** Who accepted them, for the owner. */
    public String acceptedBy;

    /** The last day of the warranty, inclusive. */
    public LocalDate endsOn;

    /** 1 dissatisfied to 4 very satisfied; null: nobody asked. */
    public Integer satisfaction;

    public String satisfactionNote = "";
    public LocalDate satisfiedOn;

    @Version
    public int version;

    void describe(RegisterWorks form, int agreedYears) {
        if (acceptedOn != null && agreedYears != years) {
            throw Problem.conflict("works-accepted", number);
        }
        name = form.name().strip();
        address = form.address().strip();
        summary = WorksForms.text(form.summary());
        scope = WorksForms.text(form.scope());
        terms = WorksForms.text(form.terms());
        years = agreedYears;
    }

    /** The completion acceptance: the years run from this day. */
    void accept(LocalDate on, String by) {
        if (acceptedOn != null) {
            throw Problem.conflict("works-accepted", number);
        }
        acceptedOn = on;
        acceptedBy = by.strip();
        endsOn = on.plusYears(years);
    }

    void mustBeAccepted() {
        if (acceptedOn == null) {
            throw Problem.conflict("works-not-accepted", number);
        }
    }

    boolean underWarranty(LocalDate day) {
        return !day.isBefore(acceptedOn) && !day.isAfter(endsOn);
    }

    void satisfied(int level, String note, LocalDate on) {
        satisfaction = level;
        satisfactionNote = WorksForms.text(note);
        satisfiedOn = on;
    }
}

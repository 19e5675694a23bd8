package org.aftercare.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.aftercare.complaints.ComplaintForms.EnterParticulars;

/** The six particulars of a quality complaint, and who entered them (5.2.2.1b, 5.2.3.2.2). */
@Embeddable
public class Particulars {
    public String orderNumber;
    public String partNumber;
    public LocalDate shippedOn;
    public Integer quantity;
    public Integer defective;
    public String demand;
    public UUID particularsBy;
    public Instant particularsAt;

    /** What the form says takes the place of what stood there; what it leaves out stays. */
    void enter(EnterParticulars form, UUID by, Instant now) {
        orderNumber = said(form.orderNumber(), orderNumber);
        partNumber = said(form.partNumber(), partNumber);
        shippedOn = form.shippedOn() == null ? shippedOn : form.shippedOn();
        quantity = form.quantity() == null ? quantity : form.quantity();
        defective = form.defective() == null ? defective : form.defective();
        demand = said(form.demand(), demand);
        particularsBy = by;
        particularsAt = now;
    }

    boolean complete() {
        return orderNumber != null
                && partNumber != null
                && shippedOn != null
                && quantity != null
                && defective != null
                && demand != null;
    }

    private static String said(String given, String before) {
        return given == null || given.isBlank() ? before : given.trim();
    }
}

package org.aftercare.parts.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;
import org.aftercare.parts.agreements.AgreementForms.DraftAgreement;

/** What a supplier answers for: in quality, and after the sale; in force from its signature for as long as it runs. */
@Entity
public class SupplierAgreement extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;
    public UUID supplierId;
    public String qualityTerms = "";
    public String serviceTerms = "";
    public LocalDate startsOn;

    /** The last day, inclusive; null: until it is ended. */
    public LocalDate endsOn;

    public Instant draftedAt;
    public Instant signedAt;
    public UUID signedBy;

    @Version
    public int version;

    void draft(DraftAgreement form) {
        mustNotBeSigned();
        if (form.endsOn() != null && form.endsOn().isBefore(form.startsOn())) {
            throw Problem.invalid("endsOn", "ends-before-start");
        }
        qualityTerms = form.qualityTerms() == null ? "" : form.qualityTerms().strip();
        serviceTerms = form.serviceTerms() == null ? "" : form.serviceTerms().strip();
        startsOn = form.startsOn();
        endsOn = form.endsOn();
    }

    void mustNotBeSigned() {
        if (signedAt != null) {
            throw Problem.conflict("agreement-signed", number);
        }
    }

    /** 400 where one of the two sections is blank, whatever rules are in force (9.3a). */
    void sign(UUID by, Instant now) {
        mustNotBeSigned();
        if (qualityTerms.isBlank()) {
            throw Problem.invalid("qualityTerms", "section-missing");
        }
        if (serviceTerms.isBlank()) {
            throw Problem.invalid("serviceTerms", "section-missing");
        }
        signedAt = now;
        signedBy = by;
    }
}

package org.aftercare.warranties.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.customers.CustomerRef;
import org.aftercare.kernel.Versioned;
import org.aftercare.staff.PersonRef;
import org.aftercare.warranties.OpenCover;

/** What is asked and answered about certificates. */
public final class CertificateForms {
    private CertificateForms() {}

    /** The four contact items (15.1.1c). */
    public record ChangeContact(
            @NotBlank @Size(max = 200) String address,
            @NotBlank @Size(max = 40) String phone,
            @NotBlank @Size(max = 60) String department,
            @NotBlank @Size(max = 60) String person) {}

    /** @param version null where nothing was said yet; @param changedAt the same */
    @Schema(name = "CertificateContactView")
    public record ContactView(
            String address,
            String phone,
            String department,
            String person,
            Instant changedAt,
            int version,
            List<String> allowedActions)
            implements Versioned {}

    public record IssueUnitCertificate(UUID id) {}

    /**
     * The four texts (15.1.1b); which must be filled the rules say. The fifth content, the record of warranty work, fills
     * by itself.
     */
    public record IssueWorksCertificate(
            UUID id,
            @Size(max = 1000) String summary,
            @Size(max = 1000) String scope,
            @Size(max = 300) String period,
            @Size(max = 1000) String terms) {}

    public record SendCertificate(
            @NotNull LocalDate sentOn,
            @NotBlank @Size(max = 60) String sentTo) {}

    public enum CertificateKind {
        unit,
        works
    }

    public record CertificateOf(UUID id, String name) {}

    /** One piece of warranty work, from the repairs of the works (15.1.3a). */
    public record WarrantyRecord(
            UUID defectId,
            String place,
            String defect,
            String repair,
            LocalDate finishedOn,
            String signedBy,
            LocalDate signedOn) {}

    /**
     * @param of the unit, or the works
     * @param content as it was issued
     * @param valid today something of it is covered
     * @param words how it stands today, in the caller's language
     * @param checkUrl behind the address of this installation; it stands in the QR code
     * @param contactNow another contact person than the one on the paper, of whom the customer was not told; null: none
     */
    public record CertificateView(
            UUID id,
            String number,
            CertificateKind kind,
            CustomerRef customer,
            CertificateOf of,
            CertificateContent content,
            boolean valid,
            String words,
            String checkUrl,
            List<WarrantyRecord> records,
            Instant issuedAt,
            PersonRef issuedBy,
            LocalDate sentOn,
            String sentTo,
            String contactNow,
            int version,
            List<String> allowedActions)
            implements Versioned {}

    /**
     * What anyone may know who holds the paper: nothing about whose it is and where.
     *
     * @param found false for a code we never issued; then nothing else is said
     * @param product a model's name; null for works
     * @param serialEnd its last four letters, to compare with the plate
     * @param lines parts, labour and travel as they stand today; none for works
     */
    public record PublicCertificate(
            boolean found,
            String number,
            CertificateKind kind,
            String product,
            String serialEnd,
            LocalDate issuedOn,
            LocalDate from,
            LocalDate until,
            boolean valid,
            String words,
            List<OpenCover.ToldLine> lines,
            String company,
            String phone) {}
}

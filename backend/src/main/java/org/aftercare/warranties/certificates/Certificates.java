package org.aftercare.warranties.certificates;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;
import org.aftercare.warranties.certificates.CertificateForms.SendCertificate;

/** Issues, sends and finds certificates; in the caller's transaction. */
@ApplicationScoped
public class Certificates {
    @Inject
    HumanNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whose warranty calls come where; null: nobody said yet. */
    public Uni<WarrantyContact> contact(UUID branch) {
        return WarrantyContact.findById(branch);
    }

    /** @param of what it is for; its branch, customer and unit or works are set on it */
    public Uni<UUID> issue(WarrantyCertificate made) {
        return number(made.branchId)
                .invoke(number -> made.number = number)
                .chain(made::persistAndFlush)
                .chain(() -> journal.record(
                        CertificateEvents.ISSUED,
                        made.branchId,
                        new CertificateEvents.Issued(made.number, made.content.title()),
                        about(made)))
                .replaceWith(made.id);
    }

    public WarrantyCertificate made(UUID brought, CertificateContent content) {
        return WarrantyCertificate.of(brought, content, caller.personId(), clock.instant());
    }

    /** A letter of it is in the customer's hands (15.1.1a). */
    Uni<UUID> send(UUID id, SendCertificate form) {
        return visible(id)
                .call(certificate -> Company.notAfterToday("sentOn", form.sentOn(), clock.instant()))
                .chain(certificate -> {
                    certificate.sent(form.sentOn(), form.sentTo());
                    return journal.record(
                            CertificateEvents.SENT,
                            certificate.branchId,
                            new CertificateEvents.Sent(certificate.number, form.sentOn(), certificate.sentTo),
                            about(certificate));
                })
                .replaceWith(id);
    }

    /** The customer knows of the contact person there is now (15.1.1c). */
    Uni<UUID> tellContact(UUID id) {
        return visible(id)
                .chain(certificate -> contact(certificate.branchId).chain(contact -> {
                    if (contact == null || contact.person.equals(certificate.content.contactPerson())) {
                        throw Problem.conflict("contact-as-before");
                    }
                    certificate.contactTold = contact.person;
                    return journal.record(
                            CertificateEvents.CONTACT_TOLD,
                            certificate.branchId,
                            new CertificateEvents.Contact(contact.person),
                            about(certificate));
                }))
                .replaceWith(id);
    }

    /** Whether it is there; 404 where it is another branch's. */
    public Uni<Boolean> isThere(UUID id) {
        return WarrantyCertificate.<WarrantyCertificate>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }

    private Uni<WarrantyCertificate> visible(UUID id) {
        return WarrantyCertificate.<WarrantyCertificate>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(certificate -> caller.mustSee(certificate.branchId));
    }

    private Uni<String> number(UUID branch) {
        return Branch.<Branch>findById(branch)
                .chain(named -> Company.only()
                        .chain(company -> numbers.next("BX" + named.code, company.dayOf(clock.instant()))));
    }

    private static Subject[] about(WarrantyCertificate certificate) {
        return new Subject[] {
            Subject.of("works", certificate.worksId),
            Subject.of("customer", certificate.customerId),
            Subject.of("equipment", certificate.equipmentId),
            Subject.of("certificate", certificate.id)
        };
    }
}

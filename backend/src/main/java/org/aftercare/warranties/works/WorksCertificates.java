package org.aftercare.warranties.works;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.customers.Customer;
import org.aftercare.journal.Subject;
import org.aftercare.staff.Company;
import org.aftercare.warranties.certificates.CertificateContent;
import org.aftercare.warranties.certificates.CertificateForms.IssueWorksCertificate;
import org.aftercare.warranties.certificates.Certificates;
import org.aftercare.warranties.certificates.WarrantyCertificate;
import org.aftercare.warranties.certificates.WarrantyContact;

/** The certificate of accepted works, with its texts and our contact (15.1.1b, 15.1.1c). */
@ApplicationScoped
class WorksCertificates {
    @Inject
    Register register;

    @Inject
    Certificates certificates;

    @Inject
    Gates gates;

    Uni<UUID> issue(UUID id, IssueWorksCertificate form) {
        return register.visible(id)
                .invoke(Works::mustBeAccepted)
                .chain(works -> certificates
                        .contact(works.branchId)
                        .call(contact -> gates.require(
                                GuardedWorks.ISSUE, Subject.of("works", id), works.branchId, facts(form, contact)))
                        .chain(contact -> Customer.<Customer>findById(works.customerId)
                                .chain(owner -> Company.only()
                                        .chain(company -> certificates.issue(
                                                made(works, form, content(works, form, owner, company, contact)))))));
    }

    private static GuardedWorks.Issuing facts(IssueWorksCertificate form, WarrantyContact contact) {
        return new GuardedWorks.Issuing(
                WorksForms.text(form.summary()),
                WorksForms.text(form.scope()),
                WorksForms.text(form.period()),
                WorksForms.text(form.terms()),
                contact == null ? "" : contact.address,
                contact == null ? "" : contact.phone,
                contact == null ? "" : contact.department,
                contact == null ? "" : contact.person);
    }

    private WarrantyCertificate made(Works works, IssueWorksCertificate form, CertificateContent content) {
        WarrantyCertificate made = certificates.made(form.id(), content);
        made.branchId = works.branchId;
        made.customerId = works.customerId;
        made.worksId = works.id;
        works.summary = content.summary();
        works.scope = content.scope();
        works.terms = content.conditions();
        return made;
    }

    private static CertificateContent content(
            Works works, IssueWorksCertificate form, Customer owner, Company company, WarrantyContact contact) {
        return new CertificateContent(
                owner.name,
                works.name,
                null,
                null,
                works.address,
                works.acceptedOn.toString(),
                works.endsOn.toString(),
                List.of(),
                WorksForms.text(form.summary()),
                WorksForms.text(form.scope()),
                WorksForms.text(form.period()),
                WorksForms.text(form.terms()),
                company.name,
                contact == null ? "" : contact.address,
                contact == null ? company.phone : contact.phone,
                contact == null ? "" : contact.department,
                contact == null ? "" : contact.person);
    }
}

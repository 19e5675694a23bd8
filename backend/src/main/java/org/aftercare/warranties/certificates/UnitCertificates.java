package org.aftercare.warranties.certificates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.customers.Customer;
import org.aftercare.customers.Customers;
import org.aftercare.customers.Equipment;
import org.aftercare.customers.ProductModel;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Company;
import org.aftercare.warranties.CoverFacts;
import org.aftercare.warranties.CoverLine;
import org.aftercare.warranties.Covers;
import org.aftercare.warranties.certificates.CertificateContent.Term;

/** The certificate of one unit: its terms as they stand when it is issued. */
@ApplicationScoped
class UnitCertificates {
    @Inject
    Certificates certificates;

    @Inject
    Covers covers;

    @Inject
    Customers customers;

    /** 409 where there is no free warranty to certify. */
    Uni<UUID> issue(UUID equipment, UUID brought) {
        return Equipment.<Equipment>findById(equipment)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(unit -> customers
                        .visible(unit.customerId)
                        .chain(customer -> ProductModel.<ProductModel>findById(unit.modelId)
                                .chain(model -> covers.facts(unit.id)
                                        .chain(facts -> content(customer, unit, model, facts))
                                        .map(content -> made(brought, customer, unit, content)))))
                .chain(certificates::issue);
    }

    private WarrantyCertificate made(UUID brought, Customer customer, Equipment unit, CertificateContent content) {
        WarrantyCertificate made = certificates.made(brought, content);
        made.branchId = customer.branchId;
        made.customerId = customer.id;
        made.equipmentId = unit.id;
        return made;
    }

    private Uni<CertificateContent> content(Customer customer, Equipment unit, ProductModel model, CoverFacts facts) {
        List<Term> terms = Stream.of(CoverLine.What.values())
                .map(what -> new Term(what, facts.months(what), text(facts.warrantyUntil(what))))
                .toList();
        String until = terms.stream()
                .map(Term::until)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> Problem.conflict("nothing-to-certify"));
        return Company.only()
                .chain(company -> certificates
                        .contact(customer.branchId)
                        .map(contact -> new CertificateContent(
                                customer.name,
                                model.name,
                                model.code,
                                unit.serial,
                                null,
                                text(facts.warrantyFrom()),
                                until,
                                terms,
                                null,
                                model.coverExcludes,
                                null,
                                null,
                                company.name,
                                contact == null ? "" : contact.address,
                                contact == null ? company.phone : contact.phone,
                                contact == null ? "" : contact.department,
                                contact == null ? "" : contact.person)));
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}

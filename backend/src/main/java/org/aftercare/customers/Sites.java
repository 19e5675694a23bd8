package org.aftercare.customers;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.customers.CustomerEvents.SiteFacts;
import org.aftercare.customers.CustomerForms.ChangeSite;
import org.aftercare.customers.CustomerForms.SiteForm;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;

/** The places of a customer. In the caller's transaction; whoever calls renews the customer's search row. */
@ApplicationScoped
public class Sites {
    @Inject
    Journal journal;

    /**
     * A new place of the customer.
     *
     * @param areaField how the caller's form names the area, for its refusal
     */
    public Uni<Site> open(Customer customer, SiteForm form, String areaField) {
        Site site = Site.of(Ids.orNext(form.id()), customer.id);
        site.describe(form.address(), form.areaId(), form.contactName(), form.contactPhone());
        return mustBeOffered(form.areaId(), areaField)
                .chain(() -> site.persistAndFlush())
                .chain(() -> record(CustomerEvents.SITE_ADDED, customer, site))
                .replaceWith(site);
    }

    Uni<Void> change(Customer customer, Site site, ChangeSite form) {
        boolean moves = form.areaId() != null && !form.areaId().equals(site.areaId);
        return (moves
                        ? mustBeOffered(form.areaId(), "areaId")
                        : Uni.createFrom().voidItem())
                .chain(() -> {
                    site.describe(form.address(), form.areaId(), form.contactName(), form.contactPhone());
                    site.active = form.active();
                    return record(CustomerEvents.SITE_CHANGED, customer, site);
                });
    }

    private Uni<Void> record(String kind, Customer customer, Site site) {
        return journal.record(
                kind,
                customer.branchId,
                SiteFacts.of(site),
                Subject.of("customer", customer.id),
                Subject.of("site", site.id));
    }

    private static Uni<Void> mustBeOffered(UUID area, String field) {
        if (area == null) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select exists (select from service_area where id = :area and active)", Boolean.class)
                        .setParameter("area", area)
                        .getSingleResult())
                .invoke(there -> {
                    if (!there) {
                        throw Problem.invalid(field, "area-unknown");
                    }
                })
                .replaceWithVoid();
    }
}

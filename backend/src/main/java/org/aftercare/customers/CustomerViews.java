package org.aftercare.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;

/** What is answered about customers, their sites and equipment. */
public final class CustomerViews {
    private CustomerViews() {}

    public record PhoneView(UUID id, String number, String label) {}

    /** @param kind code of the area's kind, e.g. downtown */
    public record SiteArea(UUID id, String name, String kind) {}

    /** @param area null where it is not yet known */
    public record SiteView(
            UUID id,
            String address,
            SiteArea area,
            String contactName,
            String contactPhone,
            boolean active,
            int version)
            implements Versioned {}

    /** @param lastContactOn null: we never spoke with them; @param allowedActions operations the caller may do with it */
    public record CustomerView(
            UUID id,
            Customer.Kind kind,
            String name,
            String note,
            String email,
            boolean keyAccount,
            BranchRef branch,
            List<PhoneView> phones,
            LocalDate lastContactOn,
            List<SiteView> sites,
            int version,
            List<String> allowedActions)
            implements Versioned {}

    /**
     * @param lastContactOn when we last spoke with them, or they with us; null: never
     * @param address of the first site in use; null without one; @param equipment how many units in use
     */
    public record CustomerRow(
            UUID id,
            Customer.Kind kind,
            String name,
            boolean keyAccount,
            BranchRef branch,
            List<PhoneView> phones,
            LocalDate lastContactOn,
            String address,
            int sites,
            int equipment,
            int version) {}

    public record UnitModel(UUID id, String code, String name) {}

    public record UnitSite(UUID id, String address) {}

    public record ProductModelView(
            UUID id,
            String code,
            String name,
            String category,
            String brand,
            int warrantyMonths,
            Integer labourMonths,
            Integer travelMonths,
            int repairDays,
            String coverExcludes,
            ProductModel.WarrantyStarts warrantyStarts,
            int standardMinutes,
            boolean active,
            int version)
            implements Versioned {}
}

package org.aftercare.customers;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** What the company sells or serves: all units of a model have the same free warranty and take about as long. */
@Entity
@Table(name = "product_model")
public class ProductModel extends PanacheEntityBase {
    /** The day from which the free warranty runs. */
    public enum WarrantyStarts {
        bought,
        delivered,
        accepted
    }

    @Id
    public UUID id;

    /** As on the plate and in the price list, e.g. KFR-35GW. */
    public String code;

    public String name;

    /** Of what kind, e.g. 空调; technicians are skilled by category. */
    public String category;

    public String brand = "";

    /** Of parts; 0: no free warranty. */
    public int warrantyMonths;

    /** Of labour and of travel; null: as long as that of parts. */
    public Integer labourMonths;

    public Integer travelMonths;

    /** How long a repair is answered for by itself. */
    public int repairDays = 90;

    /** What the warranty leaves out, in words. */
    public String coverExcludes = "";

    @Enumerated(EnumType.STRING)
    public WarrantyStarts warrantyStarts = WarrantyStarts.bought;

    /** How long a usual visit takes, for planning. */
    public int standardMinutes = 60;

    public boolean active = true;

    @Version
    public int version;

    void describe(String code, String name, String category, String brand) {
        this.code = code.strip();
        this.name = name.strip();
        this.category = category.strip();
        this.brand = brand == null ? "" : brand.strip();
    }

    /** The free warranty of every unit of it, also of those sold before: cover is reckoned, not stored. */
    void warrant(int months, WarrantyStarts starts) {
        warrantyMonths = months;
        warrantyStarts = starts;
    }

    /**
     * Terms of their own for labour, travel and repairs.
     *
     * @param labour months; null: as parts; @param travel the same
     * @param repair days; null: as it was
     * @param excludes what is left out, in words; null: as it was
     */
    void terms(Integer labour, Integer travel, Integer repair, String excludes) {
        labourMonths = labour;
        travelMonths = travel;
        repairDays = repair == null ? repairDays : repair;
        coverExcludes = excludes == null ? coverExcludes : excludes.strip();
    }
}

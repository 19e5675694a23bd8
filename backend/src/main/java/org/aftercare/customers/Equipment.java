package org.aftercare.customers;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** One unit at a customer's: what is repaired, maintained and covered. */
@Entity
public class Equipment extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID customerId;
    public UUID siteId;
    public UUID modelId;

    /** As on the plate, without blanks around it; null where it has none or none is known. */
    public String serial;

    public LocalDate boughtOn;

    /** Brought to the customer. */
    public LocalDate deliveredOn;

    /** Put into operation and accepted by the customer. */
    public LocalDate acceptedOn;

    /** Only what the company sold has its free warranty (1.1c). */
    public boolean soldByUs = true;

    /** Scrapped or gone on this day; it is covered no more. */
    public LocalDate retiredOn;

    @Version
    public int version;

    static Equipment of(UUID id, UUID customerId) {
        Equipment unit = new Equipment();
        unit.id = id;
        unit.customerId = customerId;
        return unit;
    }

    /** 400 where a day comes before the one it must follow. */
    void describe(
            UUID modelId,
            String serial,
            UUID siteId,
            LocalDate bought,
            LocalDate delivered,
            LocalDate accepted,
            boolean soldByUs) {
        if (bought != null && delivered != null && delivered.isBefore(bought)) {
            throw Problem.invalid("deliveredOn", "delivered-before-bought");
        }
        if (bought != null && accepted != null && accepted.isBefore(bought)) {
            throw Problem.invalid("acceptedOn", "accepted-before-bought");
        }
        this.modelId = modelId;
        this.serial = serial == null || serial.isBlank() ? null : serial.strip();
        this.siteId = siteId;
        this.boughtOn = bought;
        this.deliveredOn = delivered;
        this.acceptedOn = accepted;
        this.soldByUs = soldByUs;
    }

    void retire(LocalDate day) {
        if (day != null && boughtOn != null && day.isBefore(boughtOn)) {
            throw Problem.invalid("retiredOn", "retired-before-bought");
        }
        retiredOn = day;
    }
}

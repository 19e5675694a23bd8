package org.aftercare.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** A contract under which a customer's equipment is maintained and repaired (1.1b). Contracts may overlap. */
@Entity
@Table(name = "maintenance_contract")
public class MaintenanceContract extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;
    public UUID customerId;

    /** Which keeps it: the customer's home branch when it was made. */
    public UUID branchId;

    public LocalDate startsOn;

    /** The last day it covers. */
    public LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "price_rule")
    public PriceRule.Kind priceKind;

    public BigDecimal amount;
    public BigDecimal percent;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contract_equipment", joinColumns = @JoinColumn(name = "contract_id"))
    @Column(name = "equipment_id")
    public Set<UUID> equipment = new HashSet<>();

    /** How soon someone arrives, where the contract says so (7.4.2.5b); clock hours. */
    public Integer arrivalHours;

    public String note = "";

    @Version
    public int version;

    /** The days it runs, its price rule and what it covers; 400 where it ends before it starts. */
    void agree(LocalDate starts, LocalDate ends, PriceRule rule, Set<UUID> units, Integer arrival, String note) {
        if (ends.isBefore(starts)) {
            throw Problem.invalid("endsOn", "ends-before-start");
        }
        rule.mustBeWhole();
        startsOn = starts;
        endsOn = ends;
        priceKind = rule.kind();
        amount = rule.amount();
        percent = rule.percent();
        equipment.retainAll(units);
        equipment.addAll(units);
        arrivalHours = arrival;
        this.note = note == null ? "" : note.strip();
    }

    public PriceRule priceRule() {
        return new PriceRule(priceKind, amount, percent);
    }

    /** First and last day inclusive. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public boolean covers(UUID equipmentId) {
        return equipment.contains(equipmentId);
    }
}

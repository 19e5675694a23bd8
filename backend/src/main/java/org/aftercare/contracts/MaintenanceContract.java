package org.aftercare.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;

/** A maintenance contract (商品保养合同书): what it covers, from when to when, and how it is paid (1.1b). */
@Entity
public class MaintenanceContract extends PanacheEntityBase {
    @Id
    public UUID id;

    public String number;
    public UUID customerId;

    /** The customer's home branch when it was made. */
    public UUID branchId;

    public LocalDate startsOn;

    /** The last day it covers. */
    public LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "price_rule")
    public PriceRule.Kind priceKind;

    public BigDecimal amount;
    public BigDecimal percent;

    /** Of the whole term, yuan; null where only visits are paid. */
    public BigDecimal price;

    public Integer visitsPerYear;
    public UUID responsibleId;

    /** The contract that this one follows. */
    public UUID renewsId;

    /** When the customer confirmed the terms; null: nobody wrote it down. */
    public LocalDate confirmedOn;

    /** Who did, for the customer. */
    public String confirmedBy = "";

    /** Units that left keep their lines. */
    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @JoinColumn(name = "contract_id", nullable = false, updatable = false)
    @OrderBy("id")
    public List<ContractUnit> units = new ArrayList<>();

    /** How soon someone arrives, where the contract says so (7.4.2.5b); clock hours. */
    public Integer arrivalHours;

    /** The first day on which it covers no more; null: it was not cancelled. */
    public LocalDate cancelledOn;

    public String cancelReason = "";
    public UUID cancelledBy;
    public Instant cancelledAt;

    public String note = "";

    @Version
    public int version;

    /** 404 where there is none. */
    static Uni<MaintenanceContract> found(UUID id) {
        return MaintenanceContract.<MaintenanceContract>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** 400 where the agreement is not whole; 409 once it is cancelled. */
    void agree(Agreement agreed) {
        mustStand();
        agreed.mustBeWhole();
        startsOn = agreed.startsOn();
        endsOn = agreed.endsOn();
        priceKind = agreed.priceRule().kind();
        amount = agreed.priceRule().amount();
        percent = agreed.priceRule().percent();
        price = agreed.price();
        visitsPerYear = agreed.visitsPerYear();
        responsibleId = agreed.responsibleId();
        arrivalHours = agreed.arrivalHours();
        note = agreed.note() == null ? "" : agreed.note().strip();
    }

    /** The customer confirmed the terms; 400 where only the day or only the person is named (12.4.21a). */
    void confirm(LocalDate on, String by) {
        String who = by == null ? "" : by.strip();
        if (on == null && !who.isEmpty()) {
            throw Problem.invalid("confirmedOn", "missing");
        }
        if (on != null && who.isEmpty()) {
            throw Problem.invalid("confirmedBy", "missing");
        }
        confirmedOn = on;
        confirmedBy = who;
    }

    /** These units from the first day on. */
    void cover(Collection<UUID> equipment) {
        equipment.forEach(one -> units.add(ContractUnit.of(one, null)));
    }

    /** One more, from a day within the term; 409 where it is on the list already. */
    void add(UUID equipment, LocalDate from) {
        mustStand();
        mustBeWithin("from", from);
        if (onList().contains(equipment)) {
            throw Problem.conflict("unit-on-contract");
        }
        units.add(ContractUnit.of(equipment, from));
    }

    /** A unit leaves the list, on its last day; 409 where it is not on it, or would leave it empty. */
    void remove(UUID equipment, LocalDate lastDay, String why) {
        mustStand();
        ContractUnit unit = units.stream()
                .filter(one -> one.isOnList() && one.equipmentId.equals(equipment))
                .findFirst()
                .orElseThrow(() -> Problem.conflict("unit-not-on-contract"));
        if (onList().size() == 1) {
            throw Problem.conflict("contract-needs-a-unit");
        }
        mustBeWithin("on", lastDay);
        if (unit.fromOn != null && lastDay.isBefore(unit.fromOn)) {
            throw Problem.invalid("on", "ends-before-start");
        }
        unit.leave(lastDay, why);
    }

    /** @param from the first day on which it covers no more; 400 where it has ended by then */
    void cancel(LocalDate from, String why, UUID by, Instant now) {
        mustStand();
        if (from.isAfter(endsOn)) {
            throw Problem.invalid("on", "after-its-end");
        }
        cancelledOn = from;
        cancelReason = why.strip();
        cancelledBy = by;
        cancelledAt = now;
    }

    /** 409 once it is cancelled. */
    void mustStand() {
        if (cancelledOn != null) {
            throw Problem.conflict("contract-cancelled", cancelledOn.toString());
        }
    }

    private void mustBeWithin(String field, LocalDate day) {
        if (day.isBefore(startsOn) || day.isAfter(endsOn)) {
            throw Problem.invalid(field, "outside-term");
        }
    }

    public PriceRule priceRule() {
        return new PriceRule(priceKind, amount, percent);
    }

    /** The units that are on its list now. */
    Set<UUID> onList() {
        return units.stream()
                .filter(ContractUnit::isOnList)
                .map(unit -> unit.equipmentId)
                .collect(Collectors.toSet());
    }

    /** The last days, of those it had, on which it covers the unit; null where it never did. A cancelled one covers until the day before. */
    public Span coverOf(UUID equipmentId) {
        return units.stream()
                .filter(unit -> unit.equipmentId.equals(equipmentId))
                .map(this::span)
                .max(Comparator.comparing(Span::until))
                .orElse(null);
    }

    private Span span(ContractUnit unit) {
        LocalDate from = unit.fromOn == null || unit.fromOn.isBefore(startsOn) ? startsOn : unit.fromOn;
        LocalDate until = unit.untilOn == null || unit.untilOn.isAfter(endsOn) ? endsOn : unit.untilOn;
        return new Span(from, cancelledOn != null && !until.isBefore(cancelledOn) ? cancelledOn.minusDays(1) : until);
    }

    /** Both days inclusive. */
    public record Span(LocalDate from, LocalDate until) {}
}

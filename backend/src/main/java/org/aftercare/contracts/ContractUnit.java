package org.aftercare.contracts;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;

/** A unit on a contract's list, from when and until when; both days inclusive. */
@Entity
@Table(name = "contract_equipment")
public class ContractUnit extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID equipmentId;

    /** Null: since the contract's first day. */
    public LocalDate fromOn;

    /** Null: to the contract's last day. */
    public LocalDate untilOn;

    /** Why it left; blank while it is on the list. */
    public String reason = "";

    static ContractUnit of(UUID equipmentId, LocalDate from) {
        ContractUnit unit = new ContractUnit();
        unit.id = Ids.next();
        unit.equipmentId = equipmentId;
        unit.fromOn = from;
        return unit;
    }

    boolean isOnList() {
        return untilOn == null;
    }

    void leave(LocalDate lastDay, String why) {
        untilOn = lastDay;
        reason = why.strip();
    }
}

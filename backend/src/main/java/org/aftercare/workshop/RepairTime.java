package org.aftercare.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;
import org.aftercare.tickets.WorkCategory;
import org.aftercare.workshop.ItemForms.EnterTime;

/** Minutes somebody really used on an item, of one category and day (1.7b). */
@Entity
public class RepairTime extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID itemId;
    public UUID personId;
    public UUID branchId;
    public LocalDate day;

    @Enumerated(EnumType.STRING)
    public WorkCategory category;

    public int minutes;
    public String note = "";
    public Instant enteredAt;

    static RepairTime of(EnterTime form, Item item, UUID person, LocalDate day, Instant now) {
        RepairTime time = new RepairTime();
        time.id = Ids.orNext(form.id());
        time.itemId = item.id;
        time.personId = person;
        time.branchId = item.branchId;
        time.day = day;
        time.category = form.category();
        time.minutes = form.minutes();
        time.note = Item.text(form.note());
        time.enteredAt = now;
        return time;
    }
}

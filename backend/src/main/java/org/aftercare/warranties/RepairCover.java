package org.aftercare.warranties;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.customers.Equipment;
import org.aftercare.customers.ProductModel;
import org.aftercare.kernel.Ids;

/** What one repair is answered for by itself: so many days from when it was handed over, beside the unit's own warranty. */
@Entity
public class RepairCover extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID equipmentId;

    /** Ticket or item. */
    public String workKind;

    public UUID workId;

    /** The job's, as people know it. */
    public String number;

    public LocalDate startsOn;

    /** The last day, inclusive. */
    public LocalDate endsOn;

    /**
     * Begins on the day the repaired unit is the customer's again, once for a job; in the caller's transaction. A unit
     * that is not on file, or a model whose repairs are not answered for, has none.
     *
     * @param kind ticket or item
     * @param day by the company's calendar
     */
    public static Uni<Void> begin(String kind, UUID work, String number, UUID equipment, LocalDate day) {
        if (equipment == null) {
            return Uni.createFrom().voidItem();
        }
        return RepairCover.<RepairCover>find("workKind = ?1 and workId = ?2", kind, work)
                .firstResult()
                .chain(there -> Equipment.<Equipment>findById(equipment)
                        .chain(unit -> ProductModel.<ProductModel>findById(unit.modelId))
                        .chain(model -> model.repairDays == 0
                                ? Uni.createFrom().voidItem()
                                : keep(there, kind, work, number, equipment, day, model.repairDays)));
    }

    /** A job taken up again and finished anew is answered for from then. */
    private static Uni<Void> keep(
            RepairCover there, String kind, UUID work, String number, UUID equipment, LocalDate day, int days) {
        RepairCover cover = there == null ? new RepairCover() : there;
        cover.equipmentId = equipment;
        cover.workKind = kind;
        cover.workId = work;
        cover.number = number;
        cover.startsOn = day;
        cover.endsOn = day.plusDays(days);
        if (there != null) {
            return Uni.createFrom().voidItem();
        }
        cover.id = Ids.next();
        return cover.persist().replaceWithVoid();
    }
}

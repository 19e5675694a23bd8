package org.aftercare.staff;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.journal.Differences;
import org.aftercare.staff.AreaForms.AddServiceArea;
import org.aftercare.staff.AreaForms.ChangeServiceArea;

/** Where customers live, as one branch divides it among its technicians. */
@Entity
public class ServiceArea extends PanacheEntityBase {
    @Id
    public UUID id;

    public String name;

    /** The {@link AreaKind}'s code: what is promised here. */
    public String kind;

    public UUID branchId;
    public boolean active = true;

    @Version
    public int version;

    static ServiceArea of(UUID id, AddServiceArea form) {
        ServiceArea area = new ServiceArea();
        area.id = id;
        area.change(new ChangeServiceArea(form.name(), form.kind(), form.branchId(), true));
        return area;
    }

    /** Takes the form over; tells which fields it touched. */
    List<String> change(ChangeServiceArea form) {
        ChangeServiceArea before = form();
        name = form.name().trim();
        kind = form.kind();
        branchId = form.branchId();
        active = form.active();
        return Differences.between(before, form());
    }

    private ChangeServiceArea form() {
        return new ChangeServiceArea(name, kind, branchId, active);
    }
}

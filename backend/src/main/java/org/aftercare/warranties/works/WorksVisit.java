package org.aftercare.warranties.works;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.warranties.works.WorksForms.PayVisit;

/** A return visit to works under warranty: planned, then paid (15.0.1a). */
@Entity
public class WorksVisit extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID worksId;

    /** Null: nobody planned it, somebody went. */
    public LocalDate plannedOn;

    /** Null: only planned. */
    public LocalDate visitedOn;

    /** Whom they met. */
    public String visited = "";

    /** In what condition it is in use. */
    public String condition = "";

    public String opinions = "";
    public UUID visitedBy;

    @Version
    public int version;

    static WorksVisit planned(UUID brought, UUID works, LocalDate on) {
        WorksVisit visit = new WorksVisit();
        visit.id = Ids.orNext(brought);
        visit.worksId = works;
        visit.plannedOn = on;
        return visit;
    }

    void pay(PayVisit form, UUID by) {
        if (visitedOn != null) {
            throw Problem.conflict("visit-paid");
        }
        visitedOn = form.visitedOn();
        visited = form.visited().strip();
        condition = WorksForms.text(form.condition());
        opinions = WorksForms.text(form.opinions());
        visitedBy = by;
    }
}

package org.aftercare.complaints;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;

/** When a complaint came to a step, and by whom (5.3.3a). */
@Entity
@Table(name = "complaint_stage")
public class Stage extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID complaintId;

    @Enumerated(EnumType.STRING)
    public Step step;

    public Instant enteredAt;
    public UUID enteredBy;

    static Stage of(Complaint complaint, UUID by) {
        Stage stage = new Stage();
        stage.id = Ids.next();
        stage.complaintId = complaint.id;
        stage.step = complaint.step;
        stage.enteredAt = complaint.stepSince;
        stage.enteredBy = by;
        return stage;
    }
}

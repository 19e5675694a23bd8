package org.aftercare.warranties.works;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.aftercare.kernel.Held;
import org.aftercare.kernel.Problem;
import org.aftercare.warranties.works.DefectForms.DetermineDefect;
import org.aftercare.warranties.works.DefectForms.ProposeRepair;

/** A defect of works, from the owner's notice to their signature (15.1.2, 15.1.3). */
@Entity
@Table(name = "works_defect")
public class Defect extends PanacheEntityBase {
    /** An oral notice is as good as a written one (15.1.2a). */
    @Schema(name = "DefectWay")
    public enum Way {
        oral,
        written
    }

    /** Whose responsibility it is, as both sides determined (15.1.2c). */
    @Schema(name = "DefectResponsible")
    public enum Responsible {
        contractor,
        both,
        /** Goods that the owner supplied (15.1.4.3). */
        owner_supplies
    }

    @Id
    public UUID id;

    public String number;
    public UUID worksId;
    public UUID branchId;

    /** The place or item. */
    public String place = "";

    public String reportedBy;

    @Enumerated(EnumType.STRING)
    public Way way;

    public Instant reportedAt;
    public String description;

    /** Reported within the warranty period; a later notice is taken in and marked. */
    public boolean withinPeriod;

    @Enumerated(EnumType.STRING)
    public DefectStatus status = DefectStatus.reported;

    public UUID inspectorId;
    public Instant sentAt;
    public Instant inspectedAt;
    public String finding = "";

    @Enumerated(EnumType.STRING)
    public Responsible responsible;

    public String nature = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] causes = {};

    public UUID determinedBy;

    /** Who agreed to the determination, for the owner. */
    public String agreedBy;

    public Instant determinedAt;
    public String method = "";
    public String people = "";
    public String materials = "";
    public String plannedFor = "";
    public Instant proposedAt;

    /** When the owner saw and agreed to the proposal; null: not yet. */
    public LocalDate shownOn;

    public Instant startedAt;
    public Instant finishedAt;

    /** What was repaired. */
    public String repair = "";

    public boolean normalUse;

    /** How often the owner did not accept it; @see #refusal for the last reason. */
    public int refusals;

    public String refusal = "";
    public String signedBy;
    public LocalDate signedOn;
    public Instant endedAt;

    /** Why we do not do it. */
    public String declined = "";

    @Version
    public int version;

    static Uni<Defect> locked(UUID id) {
        return Held.found(Defect.<Defect>find("id", id));
    }

    void send(UUID inspector, Instant now) {
        mustBe(DefectStatus.reported);
        inspectorId = inspector;
        sentAt = now;
    }

    void inspected(String found, UUID by, Instant now) {
        mustBe(DefectStatus.reported);
        inspectorId = inspectorId == null ? by : inspectorId;
        sentAt = sentAt == null ? now : sentAt;
        inspectedAt = now;
        finding = found.strip();
        status = DefectStatus.inspected;
    }

    /** Both sides agree who is responsible: ours is whoever enters it, the owner's by name. */
    void determine(DetermineDefect form, UUID by, Instant now) {
        mustBe(DefectStatus.inspected);
        responsible = form.responsible();
        causes = form.causes() == null
                ? new String[0]
                : form.causes().stream().map(String::strip).toArray(String[]::new);
        determinedBy = by;
        agreedBy = form.agreedBy().strip();
        determinedAt = now;
        status = DefectStatus.determined;
    }

    void propose(ProposeRepair form, Instant now) {
        mustBe(DefectStatus.determined, DefectStatus.proposed);
        method = form.method().strip();
        people = form.people().strip();
        materials = form.materials().strip();
        plannedFor = form.plannedFor().strip();
        shownOn = form.shownOn();
        proposedAt = proposedAt == null ? now : proposedAt;
        status = DefectStatus.proposed;
    }

    void start(Instant now) {
        mustBe(DefectStatus.proposed);
        startedAt = now;
        status = DefectStatus.under_repair;
    }

    void finish(String done, Instant now) {
        mustBe(DefectStatus.under_repair);
        repair = done.strip();
        finishedAt = now;
        status = DefectStatus.finished;
    }

    /** The owner does not accept it: it is under repair again. */
    void refuse(String reason) {
        mustBe(DefectStatus.finished);
        refusals++;
        refusal = reason.strip();
        finishedAt = null;
        status = DefectStatus.under_repair;
    }

    /** Finished only with the owner's signature, and normal use restored (15.0.1b, 15.1.3b). */
    void close(String by, LocalDate on, Instant now) {
        mustBe(DefectStatus.finished);
        signedBy = by.strip();
        signedOn = on;
        normalUse = true;
        endedAt = now;
        status = DefectStatus.closed;
    }

    /** What the owner's own supplies caused we may repair, and need not (15.1.4.3). */
    void decline(String reason, Instant now) {
        mustBe(DefectStatus.determined, DefectStatus.proposed);
        if (responsible != Responsible.owner_supplies) {
            throw Problem.conflict("repair-is-ours", number);
        }
        declined = reason.strip();
        endedAt = now;
        status = DefectStatus.declined;
    }

    private void mustBe(DefectStatus... one) {
        if (!Arrays.asList(one).contains(status)) {
            String state = "defect-is-" + status.name().replace('_', '-');
            throw Problem.conflict(state, number);
        }
    }
}

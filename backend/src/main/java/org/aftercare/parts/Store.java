package org.aftercare.parts;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Problem;
import org.aftercare.parts.PartForms.StoreForm;

/** A place with goods and somebody in charge of them (10.3.0). */
@Entity
public class Store extends PanacheEntityBase {
    @Schema(name = "StoreKind")
    public enum Kind {
        warehouse,
        /** A technician's. */
        van
    }

    @Id
    public UUID id;

    public UUID branchId;
    public String code;
    public String name;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** The named person in charge of a warehouse, and who stands in. */
    public UUID keeperId;

    public UUID deputyId;

    /** Whose van it is. */
    public UUID technicianId;

    public Instant closedAt;

    @Version
    public int version;

    static Store founded(StoreForm form, UUID id) {
        Store store = new Store();
        store.id = id;
        store.branchId = form.branchId();
        store.kind = form.kind();
        return store;
    }

    void describe(StoreForm form, Instant now) {
        code = form.code().strip();
        name = form.name().strip();
        boolean van = kind == Kind.van;
        if (!van && form.keeperId() == null) {
            throw Problem.invalid("keeperId", "keeper-missing");
        }
        if (van && form.technicianId() == null) {
            throw Problem.invalid("technicianId", "technician-missing");
        }
        keeperId = van ? null : form.keeperId();
        deputyId = van ? null : form.deputyId();
        technicianId = van ? form.technicianId() : null;
        if (form.closed() != (closedAt != null)) {
            closedAt = form.closed() ? now : null;
        }
    }
}

package org.aftercare.parts;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.parts.PartForms.BinForm;

/** A place in the plan of a store (8.4.5.2), with its sign (8.4.5.6). */
@Entity
public class Bin extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID storeId;
    public String code;
    public String name = "";
    public String area = "";

    /** Null: its sign is not printed, or no longer says what it is. */
    public Instant signPrintedAt;

    @Version
    public int version;

    static Bin of(UUID id, UUID storeId) {
        Bin bin = new Bin();
        bin.id = id;
        bin.storeId = storeId;
        return bin;
    }

    /** Answers whether what stands on its sign, and on the labels of what lies there, has changed. */
    boolean describe(BinForm form, Instant now) {
        String newCode = form.code().strip();
        String newName = form.name() == null ? "" : form.name().strip();
        String newArea = form.area() == null ? "" : form.area().strip();
        boolean changed = !newCode.equals(code) || !newName.equals(name) || !newArea.equals(area);
        code = newCode;
        name = newName;
        area = newArea;
        if (changed) {
            signPrintedAt = null;
        }
        if (form.signPrinted()) {
            signPrintedAt = now;
        }
        return changed;
    }
}

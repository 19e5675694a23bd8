package org.aftercare.parts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** One kind of goods on a slip, and how far it has come. */
@Entity
@Table(name = "parts_slip_line")
public class PartsSlipLine extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "slip_id", insertable = false, updatable = false)
    public UUID slipId;

    public int position;
    public UUID partId;
    public int quantity;
    public int issued;
    public int returned;
    public int used;

    /** Found during the job: settled with the front desk before it is drawn (10.3.6). */
    public boolean addedItem;

    public UUID confirmedBy;
    public Instant confirmedAt;

    /** The old piece of an exchange (8.4.3.5); null: not handed in. */
    public String oldSerial;

    public Instant oldHandedInAt;
    public UUID oldHandedInBy;
    public Instant drawerSignedAt;

    /** The drawer's strokes, as lists of points. */
    public String drawerStrokes;

    /** Handed out and neither used nor brought back. */
    public int inHand() {
        return issued - returned - used;
    }

    void issue(int pieces) {
        issued += pieces;
    }

    /** @param pieces used of what was handed out, all in all */
    void use(int pieces) {
        if (pieces < 0 || pieces > issued - returned) {
            throw Problem.invalid("used", "used-beyond-issued", issued - returned);
        }
        used = pieces;
    }

    void confirm(UUID person, Instant now) {
        if (!addedItem) {
            throw Problem.conflict("line-not-added");
        }
        confirmedBy = person;
        confirmedAt = now;
    }

    void oldPiece(String serial, UUID storekeeper, List<List<Integer>> strokes, Instant now) {
        if (issued > 0) {
            throw Problem.conflict("line-issued");
        }
        oldSerial = serial == null ? "" : serial.strip();
        oldHandedInAt = now;
        oldHandedInBy = storekeeper;
        drawerStrokes = strokes == null || strokes.isEmpty() ? null : strokes.toString();
        drawerSignedAt = drawerStrokes == null ? null : now;
    }
}

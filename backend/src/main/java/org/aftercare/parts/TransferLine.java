package org.aftercare.parts;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;

/** One kind of goods of a transfer. */
@Entity
@Table(name = "transfer_line")
public class TransferLine extends PanacheEntityBase {
    @Id
    public UUID id;

    public int position;
    public UUID partId;
    public int quantity;

    static TransferLine of(int position, UUID partId, int quantity) {
        TransferLine line = new TransferLine();
        line.id = Ids.next();
        line.position = position;
        line.partId = partId;
        line.quantity = quantity;
        return line;
    }
}

package org.aftercare.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Held;
import org.aftercare.kernel.Problem;

/** Goods from store to store: a warehouse fills a van, a branch helps another. In between they are on the way. */
@Entity
public class Transfer extends PanacheEntityBase {
    @Schema(name = "TransferStatus")
    public enum Status {
        sent,
        received
    }

    @Id
    public UUID id;

    public String number;

    @Column(name = "from_store")
    public UUID fromStore;

    @Column(name = "to_store")
    public UUID toStore;

    @Enumerated(EnumType.STRING)
    public Status status;

    public String note = "";
    public UUID sentBy;
    public Instant sentAt;
    public UUID receivedBy;
    public Instant receivedAt;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @JoinColumn(name = "transfer_id", nullable = false, updatable = false)
    @OrderBy("position")
    public List<TransferLine> lines = new ArrayList<>();

    @Version
    public int version;

    /** Waits for whoever receives it now; 404 where there is none. */
    static Uni<Transfer> forReceipt(UUID id) {
        return Held.found(Transfer.<Transfer>find("id", id));
    }

    void receive(UUID person, Instant now) {
        if (status == Status.received) {
            throw Problem.conflict("transfer-received");
        }
        status = Status.received;
        receivedBy = person;
        receivedAt = now;
    }

    Document document() {
        return new Document(Document.Kind.transfer, id, number);
    }
}

package org.aftercare.parts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Goods kept for a job until it draws them: others do not get them. */
@Entity
public class Reservation extends PanacheEntityBase {
    @Schema(name = "ReservationEnding")
    public enum Ending {
        used,
        released
    }

    @Id
    public UUID id;

    public UUID partId;
    public UUID storeId;
    public int quantity;

    @Enumerated(EnumType.STRING)
    public PartsSlip.WorkKind workKind;

    public UUID workId;
    public String workLabel;
    public UUID personId;
    public Instant madeAt;
    public Instant endedAt;

    @Enumerated(EnumType.STRING)
    public Ending ending;

    @Version
    public int version;

    /** Those a job still has of a part in a store, oldest first. */
    static Uni<List<Reservation>> open(UUID workId, UUID partId, UUID storeId) {
        return list(
                "workId = ?1 and partId = ?2 and storeId = ?3 and endedAt is null order by madeAt",
                workId,
                partId,
                storeId);
    }

    /** So many of what was kept were drawn; answers how many of the drawn it did not cover. */
    int draw(int pieces, Instant now) {
        int covered = Math.min(pieces, quantity);
        if (covered == quantity) {
            end(Ending.used, now);
        } else {
            quantity -= covered;
        }
        return pieces - covered;
    }

    void end(Ending how, Instant now) {
        ending = how;
        endedAt = now;
    }
}

package org.aftercare.tickets;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.StoredFile;

/** A photo taken at a visit, or sent with a fault report. */
@Entity
public class Photo extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID ticketId;
    public UUID visitId;
    public UUID reportId;
    public UUID fileId;

    /** Null where the customer took it. */
    public UUID takenBy;

    public Instant takenAt;

    static Photo of(StoredFile file, UUID by, Instant now) {
        Photo photo = new Photo();
        photo.id = Ids.next();
        photo.fileId = file.id;
        photo.takenBy = by;
        photo.takenAt = now;
        return photo;
    }
}

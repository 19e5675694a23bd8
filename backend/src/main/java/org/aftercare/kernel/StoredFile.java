package org.aftercare.kernel;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** A picture's bytes, in the database so that a backup holds the record and its proof together. */
@Entity
public class StoredFile extends PanacheEntityBase {
    @Id
    public UUID id;

    public String contentType;

    @Column(name = "sha256")
    public String hash;

    public int size;
    public byte[] bytes;
    public Instant storedAt;

    public static StoredFile of(Picture picture, Instant now) {
        StoredFile file = new StoredFile();
        file.id = Ids.next();
        file.contentType = picture.contentType();
        file.hash = picture.sha256();
        file.size = picture.bytes().length;
        file.bytes = picture.bytes();
        file.storedAt = now;
        return file;
    }
}

package org.aftercare.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

/** A text of a document, in force from a day until the next one is; never changed. */
@Entity
@Table(name = "service_document_version")
public class DocumentVersion extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID documentId;
    public int number;
    public LocalDate validFrom;

    @Column(name = "text")
    public String text;

    /** Why it was written. */
    public String reason;

    public UUID writtenBy;
    public Instant writtenAt;

    /** The one in force that day; null: none yet. */
    static Uni<DocumentVersion> inForce(UUID document, LocalDate day) {
        return DocumentVersion.<DocumentVersion>find(
                        "documentId = ?1 and validFrom <= ?2 order by validFrom desc, number desc", document, day)
                .firstResult();
    }

    /** The newest, whether in force already or not. */
    static Uni<DocumentVersion> last(UUID document) {
        return DocumentVersion.<DocumentVersion>find("documentId = ?1 order by number desc", document)
                .firstResult();
    }
}

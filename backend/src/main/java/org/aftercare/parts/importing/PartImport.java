package org.aftercare.parts.importing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.aftercare.kernel.Held;
import org.aftercare.kernel.Problem;

/** A parts list that was read from a file; its rows are rows of their own. */
@Entity
public class PartImport extends PanacheEntityBase {
    @Schema(name = "ImportStatus")
    public enum Status {
        /** Read and checked; nothing is changed. */
        read,
        /** Being taken over. */
        running,
        done,
        undone
    }

    @Id
    public UUID id;

    public String number;
    public UUID branchId;

    /** Where the opening stock lies; null: only the list. */
    public UUID storeId;

    public String fileName;

    /** Headings that mean nothing here. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    public String[] passedOver = {};

    @Enumerated(EnumType.STRING)
    public Status status;

    public UUID readBy;
    public Instant readAt;
    public Instant startedAt;
    public UUID startedBy;
    public Instant doneAt;
    public Instant undoneAt;
    public UUID undoneBy;

    /** Why the last try changed nothing: a code; null: there was none, or it went well. */
    public String failure;

    @Version
    public int version;

    static Uni<PartImport> locked(UUID id) {
        return Held.found(PartImport.<PartImport>find("id", id));
    }

    void start(UUID person, Instant now) {
        if (status != Status.read) {
            throw status == Status.running
                    ? Problem.conflict("import-runs", number)
                    : Problem.conflict("import-over", number);
        }
        status = Status.running;
        startedBy = person;
        startedAt = now;
        failure = null;
    }

    void undo(UUID person, Instant now) {
        if (status != Status.done) {
            throw Problem.conflict("import-not-done", number);
        }
        status = Status.undone;
        undoneBy = person;
        undoneAt = now;
    }
}

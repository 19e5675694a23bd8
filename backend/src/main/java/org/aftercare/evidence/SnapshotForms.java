package org.aftercare.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.JsonNode;

import org.aftercare.kernel.Bilingual;
import org.aftercare.staff.PersonRef;

/** Closed periods as they are asked for and answered. */
public final class SnapshotForms {
    private SnapshotForms() {}

    /** @param from and to: days of the company, both inclusive; the period has begun */
    public record ClosePeriod(
            UUID id,
            @NotNull UUID regulationId,
            @NotNull LocalDate from,
            @NotNull LocalDate to,

            @Size(max = 2000) String note) {}

    /** @param hash SHA-256 of the content as canonical JSON */
    public record SnapshotRow(
            UUID id,
            UUID regulationId,
            LocalDate from,
            LocalDate to,
            String note,
            String hash,
            Instant closedAt,
            PersonRef closedBy) {}

    public record RegulationOfSnapshot(UUID id, String code, int number, Bilingual title) {}

    /** A figure that is counted otherwise today; null: is not counted. */
    public record FigureSince(UUID articleId, String ref, Outcome figure, Integer then, Integer now) {}

    /** A record that stands otherwise today; null: it was not, or is no longer, among the records of the period. */
    public record RecordSince(UUID articleId, String ref, String kind, String id, Outcome then, Outcome now) {}

    /**
     * @param content the figures as they were found, with the hash of the list of records behind those of each article
     * @param intact computed again, all hashes are the same
     * @param sinceThen the figures that differ today
     */
    public record SnapshotView(
            UUID id,
            UUID regulationId,
            RegulationOfSnapshot regulation,
            LocalDate from,
            LocalDate to,
            String note,
            String hash,
            Instant closedAt,
            PersonRef closedBy,
            JsonNode content,
            boolean intact,
            List<FigureSince> sinceThen) {}
}

package org.aftercare.evidence;

import java.time.LocalDate;

/** What happens here, as the journal keeps it. */
public final class EvidenceEvents {
    private EvidenceEvents() {}

    public static final String SNAPSHOT_CLOSED = "snapshot.closed";

    /**
     * @param code of the regulation
     * @param from and to: days of the company, both inclusive
     * @param hash SHA-256 of what was found
     */
    public record SnapshotClosed(String code, LocalDate from, LocalDate to, String note, String hash) {}
}

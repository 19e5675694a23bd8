package org.aftercare.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Ids;

/** That the notice of a contract's end (保养到期通知书) was posted to the customer (1.15a); once for each end date. */
@Entity
public class ExpiryNotice extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID contractId;

    /** The end it tells of; a renewed contract has another one, and another notice. */
    public LocalDate endsOn;

    public LocalDate postedOn;
    public String note = "";

    /** Null where the mail server took it. */
    public UUID postedBy;

    public Instant recordedAt;

    static ExpiryNotice of(MaintenanceContract contract, LocalDate postedOn, String note, UUID by, Instant now) {
        ExpiryNotice notice = new ExpiryNotice();
        notice.id = Ids.next();
        notice.contractId = contract.id;
        notice.endsOn = contract.endsOn;
        notice.postedOn = postedOn;
        notice.note = note == null ? "" : note.strip();
        notice.postedBy = by;
        notice.recordedAt = now;
        return notice;
    }

    /** Whether the notice of the contract's present end is posted already. */
    static Uni<Boolean> isPosted(MaintenanceContract contract) {
        return ExpiryNotice.count("contractId = ?1 and endsOn = ?2", contract.id, contract.endsOn)
                .map(found -> found > 0);
    }
}

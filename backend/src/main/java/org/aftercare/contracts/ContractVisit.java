package org.aftercare.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;

/** Somebody was at the customer's under a contract: it uses one of the visits owed, unless it is struck out. */
@Entity
public class ContractVisit extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID contractId;
    public LocalDate visitedOn;
    public UUID personId;

    /** The job it was made for; null where it was written down by hand. Who comes again for the same job uses none. */
    public UUID ticketId;

    public String note = "";
    public Instant recordedAt;

    /** It was written down by mistake: kept, and counted no more. Null: it counts. */
    public Instant struckAt;

    public UUID struckBy;
    public String struckReason = "";

    /** One of this contract's, locked; 404 where it is none. */
    static Uni<ContractVisit> of(UUID contract, UUID visit) {
        return ContractVisit.<ContractVisit>find("id = ?1 and contractId = ?2", visit, contract)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** 409 where it is struck out already. */
    void strike(String why, UUID by, Instant now) {
        if (struckAt != null) {
            throw Problem.conflict("visit-struck");
        }
        struckAt = now;
        struckBy = by;
        struckReason = why.strip();
    }
}

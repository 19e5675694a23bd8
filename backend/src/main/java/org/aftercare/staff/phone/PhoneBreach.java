package org.aftercare.staff.phone;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Problem;

/** A call nobody answered, or not in time; a missed one stays listed until the caller was called back (6.7a, 16.10a). */
@Entity
public class PhoneBreach extends PanacheEntityBase {
    @Schema(name = "PhoneBreachSort")
    public enum Sort {
        missed,
        /** Answered, after more rings than allowed. */
        late
    }

    @Id
    public UUID id;

    public String number;
    public UUID branchId;

    @Enumerated(EnumType.STRING)
    public Sort sort;

    /** Who called; blank where the number was not shown. */
    public String caller = "";

    public Instant rangAt;

    /** After how many it was answered; null: it was not. */
    public Integer rings;

    /** Who was on duty in that hour by the roster; null: nobody was named. */
    public UUID personId;

    public String note = "";
    public Instant recordedAt;
    public UUID recordedBy;
    public Instant calledBackAt;
    public UUID calledBackBy;
    public String outcome = "";

    @Version
    public int version;

    void callBack(String said, UUID by, Instant now) {
        if (sort == Sort.late) {
            throw Problem.conflict("call-was-answered", number);
        }
        if (calledBackAt != null) {
            throw Problem.conflict("called-back-already", number);
        }
        calledBackAt = now;
        calledBackBy = by;
        outcome = said;
    }
}

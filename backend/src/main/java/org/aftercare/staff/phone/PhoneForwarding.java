package org.aftercare.staff.phone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a branch, forwarded over one holiday to somebody's mobile (6.7c, 6.11b, 16.7b). */
@Entity
public class PhoneForwarding extends PanacheEntityBase {
    @Schema(name = "PhoneLine")
    public enum Line {
        /** The phone customers call. */
        after_sales,
        /** The office's own. */
        office
    }

    @Id
    public UUID id;

    public UUID branchId;

    /** The holiday's first day. */
    public LocalDate holiday;

    @Enumerated(EnumType.STRING)
    public Line line;

    /** To which mobile. */
    public String number;

    public UUID personId;
    public Instant doneAt;
    public UUID doneBy;

    @Version
    public int version;

    static PhoneForwarding of(UUID id, UUID branchId, LocalDate holiday, Line line) {
        PhoneForwarding forwarding = new PhoneForwarding();
        forwarding.id = id;
        forwarding.branchId = branchId;
        forwarding.holiday = holiday;
        forwarding.line = line;
        return forwarding;
    }

    /** Done, or done otherwise. */
    void to(String mobile, UUID person, UUID by, Instant now) {
        number = mobile;
        personId = person;
        doneBy = by;
        doneAt = now;
    }
}

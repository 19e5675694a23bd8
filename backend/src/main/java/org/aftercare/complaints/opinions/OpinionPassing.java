package org.aftercare.complaints.opinions;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Role;

/** An opinion was passed to a person or a department, and what they said to it (5.1.1.5, 9.4c). */
@Entity
public class OpinionPassing extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID opinionId;

    /** Null: to the person alone. */
    @Enumerated(EnumType.STRING)
    public Role department;

    /** Null: to everybody of the department. */
    public UUID personId;

    public String note = "";
    public Instant toldAt;
    public UUID toldBy;
    public String reply = "";
    public Instant repliedAt;
    public UUID repliedBy;

    static OpinionPassing of(UUID opinion, Role department, UUID person, String note, UUID by, Instant now) {
        OpinionPassing passing = new OpinionPassing();
        passing.id = Ids.next();
        passing.opinionId = opinion;
        passing.department = department;
        passing.personId = person;
        passing.note = note;
        passing.toldAt = now;
        passing.toldBy = by;
        return passing;
    }

    void reply(String text, UUID by, Instant now) {
        if (repliedAt != null) {
            throw Problem.conflict("opinion-replied");
        }
        reply = text.trim();
        repliedAt = now;
        repliedBy = by;
    }
}

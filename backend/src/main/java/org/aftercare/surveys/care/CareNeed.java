package org.aftercare.surveys.care;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** What a customer needs, until something was done for it (5.1.2.2a, 5.1.2.5c). */
@Entity
public class CareNeed extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID customerId;

    /** At which contact it was learned; null: another way. */
    public UUID contactId;

    public String need;
    public Instant foundAt;
    public UUID foundBy;

    /** What was done; null: nothing yet. */
    public String action;

    public Instant actedAt;
    public UUID actedBy;

    /** @throws Problem 409 where something was done already */
    void act(String what, UUID person, Instant now) {
        if (actedAt != null) {
            throw Problem.conflict("need-met");
        }
        action = what.strip();
        actedAt = now;
        actedBy = person;
    }
}

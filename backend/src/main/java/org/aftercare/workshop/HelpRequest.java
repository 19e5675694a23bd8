package org.aftercare.workshop;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Ids;

/** The technician will not make it by the planned time and asks for help; the supervisor answers with an action (1.9). */
@Entity
public class HelpRequest extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID itemId;
    public String reason;
    public Instant askedAt;
    public UUID askedBy;

    /** What the supervisor does about it; null until then. */
    public String action;

    public Instant answeredAt;
    public UUID answeredBy;

    static HelpRequest of(UUID brought, UUID item, String reason, UUID by, Instant now) {
        HelpRequest help = new HelpRequest();
        help.id = Ids.orNext(brought);
        help.itemId = item;
        help.reason = reason.trim();
        help.askedBy = by;
        help.askedAt = now;
        return help;
    }

    /** The one that waits for its answer, or null. */
    static Uni<HelpRequest> openOf(UUID item) {
        return HelpRequest.<HelpRequest>find("itemId = ?1 and answeredAt is null", item)
                .firstResult();
    }

    void answer(String what, UUID by, Instant now) {
        action = what.trim();
        answeredBy = by;
        answeredAt = now;
    }
}

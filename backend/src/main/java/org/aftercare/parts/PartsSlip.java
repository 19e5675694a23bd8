package org.aftercare.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.approvals.Refusal;
import org.aftercare.kernel.Held;
import org.aftercare.kernel.Problem;

/** Goods wanted for a job (领料单): signed for, handed out, used or brought back. */
@Entity
public class PartsSlip extends PanacheEntityBase {
    @Schema(name = "PartsSlipStatus")
    public enum Status {
        /** Asked for; to be signed where an article wants that. */
        wanted,
        /** Posted out of the store, all of it or part, and not in the drawer's hands yet. */
        issued,
        /** The drawer has the goods (10.3.2b). */
        handed_over,
        /** The storekeeper refused it: unsigned, unclear or altered (8.4.3.1b). */
        refused,
        /** Taken back by whoever wanted it. */
        cancelled
    }

    @Schema(name = "PartsWorkKind")
    public enum WorkKind {
        ticket,
        item,
        /** For the house itself, with whoever bears the cost (10.3.12a). */
        internal
    }

    @Id
    public UUID id;

    public String number;
    public UUID storeId;
    public UUID branchId;

    @Enumerated(EnumType.STRING)
    public WorkKind workKind;

    public UUID workId;
    public String workLabel;
    public String costBearer;
    public UUID drawerId;

    @Enumerated(EnumType.STRING)
    public Status status;

    public boolean paper;
    public boolean legible = true;
    public boolean altered;
    public String refusal;
    public String note = "";
    public Instant wantedAt;

    /** Noted with the first goods: the job was started by then (10.3.2a). */
    public Instant startedAt;

    /** Let through by all gates, signatures included (8.4.3.1b); what it asks for no longer changes. */
    public Instant releasedAt;

    public Instant issuedAt;
    public UUID issuedBy;
    public Instant handedAt;
    public UUID handedBy;
    public Instant endedAt;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @JoinColumn(name = "slip_id", nullable = false, updatable = false)
    @OrderBy("position")
    public List<PartsSlipLine> lines = new ArrayList<>();

    @Version
    public int version;

    /** Waits for whoever issues it now, and then sees it; 404 where there is none. */
    static Uni<PartsSlip> forIssue(UUID id) {
        return Held.found(PartsSlip.<PartsSlip>find("id", id));
    }

    PartsSlipLine line(UUID lineId) {
        return lines.stream().filter(line -> line.id.equals(lineId)).findFirst().orElseThrow(Problem::notFound);
    }

    /** Every line as it is signed for. */
    String content() {
        return String.join(
                "; ",
                lines.stream().map(line -> line.partId + " x " + line.quantity).toList());
    }

    void release(boolean started, Instant now) {
        releasedAt = now;
        startedAt = started ? now : null;
    }

    void issue(UUID storekeeper, Instant now) {
        Refusal.check(SlipRules.issuable(status));
        status = Status.issued;
        issuedAt = now;
        issuedBy = storekeeper;
        handedAt = null;
        handedBy = null;
    }

    void handOver(UUID storekeeper, Instant now) {
        Refusal.check(SlipRules.handable(status));
        status = Status.handed_over;
        handedAt = now;
        handedBy = storekeeper;
    }

    void refuse(String reason, Instant now) {
        Refusal.check(SlipRules.open(status));
        status = Status.refused;
        refusal = reason.strip();
        endedAt = now;
    }

    void cancel(Instant now) {
        Refusal.check(SlipRules.open(status));
        status = Status.cancelled;
        endedAt = now;
    }
}

package org.aftercare.approvals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Held;
import org.aftercare.kernel.Problem;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Rule;

/** A request for the signatures behind a gate. A signature holds for the very facts of the request, and once. */
@Entity
public class Approval extends PanacheEntityBase {
    @Schema(name = "ApprovalStatus")
    public enum Status {
        waiting,
        /** All have signed; the action may be done. */
        signed,
        refused,
        /** Taken back by whoever asked. */
        withdrawn,
        /** The facts have changed since: others are asked for. */
        outdated,
        /** The action was done on the strength of it. */
        used
    }

    @Schema(name = "ApprovalMode")
    public enum Mode {
        all,
        any,
        in_order
    }

    @Id
    public UUID id;

    public String number;
    public UUID articleId;
    public int articleVersion;
    public String ruleKey;
    public String action;
    public String subjectKind;
    public UUID subjectId;

    /** What people call the subject, as far as the journal knows it; null where it does not. */
    public String subjectLabel;

    public UUID branchId;

    // Written once: compared again, a number that comes back with another scale would count as a change.
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb", updatable = false)
    public Map<String, Object> facts;

    public String factsHash;

    @Enumerated(EnumType.STRING)
    public Mode mode;

    @Enumerated(EnumType.STRING)
    public Status status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "approval_step", joinColumns = @JoinColumn(name = "approval_id"))
    @OrderColumn(name = "position")
    public List<ApprovalStep> steps = new ArrayList<>();

    public UUID askedBy;
    public Instant askedAt;
    public String note = "";

    /** When it was signed by all, refused, taken back, outdated or used. */
    public Instant settledAt;

    @Version
    public int version;

    /** Waits for a racing decision, and then sees it. */
    static Uni<Approval> forDecision(UUID id) {
        return Held.found(Approval.<Approval>find("id", id));
    }

    /** The newest requests of this gate for this doing, whatever their facts. */
    static Uni<List<Approval>> of(GateAsked asked) {
        Bound<Rule.Gate> gate = asked.gate();
        Subject subject = asked.subject();
        return Approval.<Approval>find(
                        "articleId = ?1 and ruleKey = ?2 and subjectId = ?3 and subjectKind = ?4 order by askedAt desc, id desc",
                        gate.articleId(),
                        gate.rule().key(),
                        subject.id(),
                        subject.kind())
                .page(0, 100)
                .<Approval>list()
                .map(requests -> requests.stream().filter(asked::isOccasionOf).toList());
    }

    /** Whether it was asked for this in the way that the gate asks for it now. */
    boolean isFor(GateAsked asked) {
        return factsHash.equals(asked.boundTo())
                && Objects.equals(branchId, asked.branchId())
                && mode == asked.mode()
                && steps.stream().map(step -> step.role).toList().equals(asked.roles());
    }

    boolean isOpen() {
        return status == Status.waiting || status == Status.signed;
    }

    void sign(int position, UUID person, UUID onBehalfOf, Instant now) {
        steps.get(position).sign(person, onBehalfOf, now);
        boolean complete = mode == Mode.any || steps.stream().allMatch(ApprovalStep::isDecided);
        if (complete) {
            settle(Status.signed, now);
        }
    }

    void refuse(int position, UUID person, UUID onBehalfOf, String reason, Instant now) {
        steps.get(position).refuse(person, onBehalfOf, reason, now);
        settle(Status.refused, now);
    }

    void withdraw(UUID person, Instant now) {
        if (!askedBy.equals(person)) {
            throw Problem.conflict("request-of-another");
        }
        if (!isOpen()) {
            throw over();
        }
        settle(Status.withdrawn, now);
    }

    void outdated(Instant now) {
        settle(Status.outdated, now);
    }

    void use(Instant now) {
        settle(Status.used, now);
    }

    /** Why nothing can be decided any more. */
    Problem over() {
        String where = "approval-is-" + status;
        return Problem.conflict(where);
    }

    /** Those who may decide next. */
    List<ApprovalStep> next() {
        if (status != Status.waiting) {
            return List.of();
        }
        List<ApprovalStep> open =
                steps.stream().filter(step -> !step.isDecided()).toList();
        return mode == Mode.in_order ? open.subList(0, 1) : open;
    }

    Subject[] about() {
        return new Subject[] {Subject.of("approval", id), Subject.of(subjectKind, subjectId)};
    }

    private void settle(Status how, Instant now) {
        status = how;
        settledAt = now;
    }
}

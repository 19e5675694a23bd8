package org.aftercare.obligations;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Problem;

/** Something owed by somebody, as its row in the table: fields by their columns, what moved by the verbs. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public class Obligation {
    public UUID id;
    public UUID articleId;
    public int articleVersion;
    public String ruleKey;
    public String occurrence;
    public String subjectKind;
    public UUID subjectId;
    public String subjectLabel;
    public UUID branchId;
    /** To whom steps to the customer go; null where none was among those the event was about. */
    public UUID customerId;

    public String ownerRole;
    public UUID ownerId;
    public ObligationStatus status = ObligationStatus.open;
    public String clock;
    public Instant openedAt;
    /** The kind of event. */
    public String openedBy;

    public JsonNode opened;
    public Instant visibleFrom;
    public Instant dueAt;
    public DueReason dueReason;
    public Instant settledAt;
    public UUID settledBy;
    public String settledNote;
    public Instant missedAt;
    public List<PlannedStep> steps = List.of();
    public Instant nextAt;
    public int version;

    @JsonIgnore
    public Subject subject() {
        return Subject.of(subjectKind, subjectId);
    }

    @JsonIgnore
    public boolean isOpen() {
        return status == ObligationStatus.open;
    }

    boolean isOf(UUID article, String key) {
        return articleId.equals(article) && ruleKey.equals(key);
    }

    /** Whether its time was over at this moment. */
    boolean isLate(Instant at) {
        return dueAt != null && at.isAfter(dueAt);
    }

    /** What opened it, as it happened. */
    Happening opening() {
        return new Happening(openedAt, openedBy, branchId, null, opened, List.of(subject()));
    }

    /** Due at another moment; what was done about it already is not done again. */
    void moveTo(DueReason reason, List<PlannedStep> planned, Instant visible) {
        List<String> pending = steps.stream().map(PlannedStep::key).toList();
        due(reason);
        visibleFrom = visible;
        plan(planned.stream().filter(step -> pending.contains(step.key())).toList());
    }

    void due(DueReason reason) {
        dueReason = reason;
        dueAt = reason == null ? null : reason.due();
    }

    void plan(List<PlannedStep> planned) {
        steps = List.copyOf(planned);
        nextAt = steps.isEmpty() ? null : steps.get(0).at();
    }

    /** The steps whose time has come; whoever was not reminded in time is not reminded any more. */
    List<PlannedStep> stepsBefore(Instant now) {
        return steps.stream()
                .filter(step -> step.at().isBefore(now))
                .filter(step -> step.kind() != PlannedStep.Kind.remind || !isLate(now))
                .toList();
    }

    void goOnFrom(Instant now) {
        plan(steps.stream().filter(step -> !step.at().isBefore(now)).toList());
    }

    /** Done: in time it is met; later it is missed all the same, even if the tick has not come to say so yet. */
    void meet(Instant at, UUID by, String note) {
        if (isOpen() && !isLate(at)) {
            status = ObligationStatus.met;
            plan(List.of());
        } else {
            missLate();
        }
        settle(at, by, note);
    }

    /** What opened it fell away; what was late by then was missed. */
    void cancel(Instant at, UUID by) {
        if (isOpen() && !isLate(at)) {
            status = ObligationStatus.cancelled;
            plan(List.of());
        } else {
            missLate();
        }
        settle(at, by, null);
    }

    /** Something that should have lasted did not. */
    void broken(Instant at, UUID by) {
        status = ObligationStatus.missed;
        missedAt = at;
        settle(at, by, null);
        plan(List.of(new PlannedStep(PlannedStep.MISSED, at, PlannedStep.Kind.missed, PlannedStep.OWNER, null)));
    }

    void miss() {
        if (isOpen()) {
            status = ObligationStatus.missed;
            missedAt = dueAt;
        }
    }

    /** The owner says so; 409 where it is settled. */
    void report(Instant at, UUID by, String note) {
        mustBeUnsettled();
        meet(at, by, note);
    }

    /** Let off; 409 where it is settled or was missed already. */
    void waive(Instant at, UUID by, String reason) {
        mustBeUnsettled();
        if (!isOpen() || isLate(at)) {
            throw Problem.conflict("missed-stays-missed");
        }
        status = ObligationStatus.waived;
        plan(List.of());
        settle(at, by, reason);
    }

    /** @param person null: back to the role */
    void passTo(UUID person) {
        ownerId = person;
    }

    void handOver(UUID person) {
        mustBeUnsettled();
        passTo(person);
    }

    private void mustBeUnsettled() {
        if (settledAt != null) {
            throw Problem.conflict("duty-settled");
        }
    }

    /** The tick has yet to say that it was missed; there is nobody to remind or to escalate to any more. */
    private void missLate() {
        miss();
        plan(steps.stream()
                .filter(step -> step.kind() == PlannedStep.Kind.missed)
                .toList());
    }

    private void settle(Instant at, UUID by, String note) {
        settledAt = at;
        settledBy = by;
        settledNote = Objects.requireNonNullElse(note, settledNote == null ? "" : settledNote);
    }
}

package org.aftercare.approvals;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import org.aftercare.journal.Subject;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.GuardedAction;
import org.aftercare.regulations.Rule;
import org.aftercare.staff.Role;

/** A gate that asks for signatures, met by one action about one thing with these facts. */
record GateAsked(Bound<Rule.Gate> gate, GuardedAction action, Subject subject, UUID branchId, Facts facts) {
    /** What the signatures are given for. */
    String boundTo() {
        return facts.only(action.bound()).hash();
    }

    /** Whether a request is for this very doing, with whatever facts: one contract's says nothing of another's. */
    boolean isOccasionOf(Approval request) {
        if (action.occasion() == null) {
            return true;
        }
        JsonNode now = facts.json().get(action.occasion());
        return Objects.equals(request.facts.get(action.occasion()), now == null ? null : now.asText());
    }

    List<String> roles() {
        return gate.rule().signatures().by();
    }

    Approval.Mode mode() {
        return Approval.Mode.valueOf(String.valueOf(gate.rule().signatures().mode()));
    }

    /** Those of the branch; head office signs for all. */
    List<ApprovalStep> steps() {
        return roles().stream()
                .map(role -> ApprovalStep.of(role, Role.valueOf(role).seesAllBranches() ? null : branchId))
                .toList();
    }
}
